import { styleText } from 'node:util';

/** How words look in a terminal. */
export type Style = {
  /** Characters in a line. */
  readonly width: number;
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
};

const WIDEST = 100;

/** Bold and dim in a terminal that shows them, plain words in a file, a pipe, or with `NO_COLOR` (no-color.org). */
export function styleOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const styled = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const format = (name: 'bold' | 'dim') => (words: string) => (styled ? styleText(name, words) : words);
  return { width: Math.min(stream.columns || WIDEST, WIDEST), bold: format('bold'), dim: format('dim') };
}

/** Lines of at most `width` characters, a longer word alone on its own; what would steer the terminal becomes a space. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\p{Cc}/gu, ' ').split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/**
 * A label, then a text that stays to its right over all its lines.
 *
 * @param label with the spaces that part it from the text.
 * @param look of the label alone.
 */
export function hang(label: string, text: string, width: number, look = (words: string) => words): string[] {
  const indent = ' '.repeat(label.length);
  return wrap(text, Math.max(20, width - label.length)).map((line, i) => (i === 0 ? look(label) : indent) + line);
}
