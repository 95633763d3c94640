import { command as words } from '../words/terminal.ts';
import { refuse } from './read-arguments.ts';

/** The port that was typed, or the usual one; null when it is none, which is then said. */
export function readPort(typed: string | undefined, usual: number, help: string): number | null {
  const port = Number(typed ?? usual);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  refuse(words.badPort(typed ?? ''), help);
  return null;
}
