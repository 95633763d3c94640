import { decodeText } from '../engine/articles.ts';
import { NO_CORRECTIONS, parseCorrections } from '../engine/corrections.ts';
import type { Corrections } from '../engine/model.ts';
import type { Draft } from '../loading/drafts.ts';
import type { OpenedFile } from '../loading/files.ts';
import { problems } from '../words/fr.ts';
import { newsroom as words } from '../words/newsroom.ts';

export const CORRECTIONS_END = '.corrections.json';

/** « pont.txt » and « pont.corrections.json » go together. */
export const bareName = (name: string) =>
  name.endsWith(CORRECTIONS_END) ? name.slice(0, -CORRECTIONS_END.length) : name.replace(/\.[^.]*$/u, '');

/** What stands in the editor: line ends as `\n`, no byte-order mark. */
export const editorText = (characters: string) => characters.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');

type Opened = {
  readonly drafts: readonly Draft[] /** A sentence for each file that was not opened. */;
  readonly refused: readonly string[];
};

/**
 * Drafts from the files that a person opened together: each text with the corrections of its name.
 *
 * @param now milliseconds.
 */
export function openFiles(files: readonly OpenedFile[], newId: () => string, now: number): Opened {
  const refused: string[] = [];
  const corrections = new Map<string, Corrections>();
  const texts = files.filter(({ name }) => !name.endsWith(CORRECTIONS_END));
  for (const file of files.filter(({ name }) => name.endsWith(CORRECTIONS_END))) {
    const read = readCorrections(file);
    const hasText = texts.some(({ name }) => bareName(name) === bareName(file.name));
    if (read && hasText) corrections.set(bareName(file.name), read);
    else refused.push(read ? words.correctionsAlone(file.name) : words.correctionsRefused(file.name));
  }
  const drafts = texts.flatMap(({ name, bytes }): Draft[] => {
    const chosen = corrections.get(bareName(name)) ?? NO_CORRECTIONS;
    const read = decodeText(bytes, chosen.encoding ?? undefined);
    if (!read.ok) {
      refused.push(...read.problems.map((problem) => words.refusedFile(name, problems[problem.code](problem))));
      return [];
    }
    const { characters, encoding } = read.value;
    const text = editorText(characters);
    if (text.trim() === '') {
      refused.push(words.refusedFile(name, problems['E-EMPTY']({ code: 'E-EMPTY', line: 1 })));
      return [];
    }
    return [{ id: newId(), name, original: bytes, encoding, text, corrections: chosen, updatedAt: now, revision: 0 }];
  });
  return { drafts, refused };
}

function readCorrections({ bytes }: OpenedFile): Corrections | null {
  try {
    const parsed = parseCorrections(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

/** A draft of words that were typed or pasted: no file yet. */
export const typedDraft = (text: string, id: string, now: number): Draft => ({
  id,
  name: words.untitled,
  original: null,
  encoding: 'utf-8',
  text: editorText(text),
  corrections: NO_CORRECTIONS,
  updatedAt: now,
  revision: 0,
});
