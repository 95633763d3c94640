import { decodeText } from '../engine/articles.ts';
import { correctionsBeside, isCorrectionsName, NO_CORRECTIONS, readCorrections } from '../engine/corrections.ts';
import type { Corrections } from '../engine/model.ts';
import type { Draft } from '../loading/drafts.ts';
import type { OpenedFile } from '../loading/files.ts';
import { problems } from '../words/fr.ts';
import { newsroom as words } from '../words/newsroom.ts';

/** « pont » of « pont.txt ». */
export const bareName = (name: string) => name.replace(/\.[^.]*$/u, '');

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
  const texts = files.filter(({ name }) => !isCorrectionsName(name));
  const wanted = new Set(texts.map(({ name }) => correctionsBeside(name)));
  for (const { name, bytes } of files.filter((file) => isCorrectionsName(file.name))) {
    const read = readCorrections(bytes);
    if (!read.ok) refused.push(words.correctionsRefused(name));
    else if (wanted.has(name)) corrections.set(name, read.value);
    else refused.push(words.correctionsAlone(name));
  }
  const drafts = texts.flatMap(({ name, bytes }): Draft[] => {
    const chosen = corrections.get(correctionsBeside(name)) ?? NO_CORRECTIONS;
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
