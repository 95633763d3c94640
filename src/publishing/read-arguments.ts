import { type ParseArgsConfig, parseArgs } from 'node:util';
import { command as words } from '../words/terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parse<O>>;

export type Arguments<O extends Options> =
  | { readonly ok: true; readonly values: Parsed<O>['values']; readonly positionals: readonly string[] }
  /** The command has nothing left to do: help was asked for, or the usage was wrong. */
  | { readonly ok: false; readonly exitCode: number };

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

function parse<O extends Options>(args: readonly string[], options: O) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/**
 * Reads the arguments of a command; says itself what is wrong with them, and answers `--help`.
 *
 * @param positionals How many words without a dash the command takes, at least and at most.
 * @param help Printed for `--help`, and after what is wrong.
 */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
  positionals: readonly [least: number, most: number],
  help: string,
): Arguments<O> {
  try {
    const parsed = parse(args, { ...options, ...HELP }) as Parsed<O> & { values: { help?: boolean } };
    if (parsed.values.help) {
      console.log(help);
      return { ok: false, exitCode: 0 };
    }
    const count = parsed.positionals.length;
    if (count < positionals[0]) return refuse(words.missing, help);
    if (count > positionals[1]) return refuse(words.tooMany(parsed.positionals[positionals[1]]!), help);
    return { ok: true, values: parsed.values, positionals: parsed.positionals };
  } catch (error) {
    if (!(error instanceof Error) || !/^ERR_PARSE_ARGS/.test(codeOf(error))) throw error;
    return refuse(wrongOption(error), help);
  }
}

/** Says what is wrong with the usage of a command, then how it is used. */
export function refuse(sentence: string, help: string): { readonly ok: false; readonly exitCode: 2 } {
  console.error(`${sentence}\n\n${help}`);
  return { ok: false, exitCode: 2 };
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');

/** Node says it in English; the option that it names is between quotes. */
function wrongOption(error: Error): string {
  const option = /'(-[^'\s,]*)/.exec(error.message)?.[1] ?? '';
  return codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? words.unknownOption(option) : words.optionValue(option);
}
