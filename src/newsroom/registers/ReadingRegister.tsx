import { useMemo } from 'react';
import { decodeText, repairMojibake } from '../../engine/articles.ts';
import type { Alternative, Encoding, Problem } from '../../engine/model.ts';
import { problems as sentences } from '../../words/fr.ts';
import { BLOCKS, encodingName, registers as words } from '../../words/newsroom.ts';
import { needsPerson, placeOf } from '../finding-places.ts';
import { editorText } from '../open-files.ts';
import { reread } from '../reread.ts';
import type { DraftDesk } from '../use-draft.ts';
import styles from './Finding.module.css';
import { shorten } from './Finding.tsx';

/** What the reader of the file decided: its doubts first, then what it made of each part. */
export function ReadingRegister({ desk, isReadOnly }: { desk: DraftDesk; isReadOnly: boolean }) {
  const problems = (desk.understood?.problems ?? []).filter(({ code }) => code !== 'W-CORRECTION-LOST');
  const asked = problems.filter(needsPerson);
  const told = problems.filter((problem) => !needsPerson(problem));
  return (
    <>
      {problems.length === 0 && <p className={styles.none}>{words.nothingToSay}</p>}
      <ul className={styles.list}>
        {[...asked, ...told].map((problem) => (
          <Doubt key={`${problem.code} ${problem.line}`} {...{ desk, problem, isReadOnly }} />
        ))}
      </ul>
      <EncodingChoice desk={desk} isReadOnly={isReadOnly} />
      <Parts desk={desk} />
    </>
  );
}

function Doubt({ desk, problem, isReadOnly }: { desk: DraftDesk; problem: Problem; isReadOnly: boolean }) {
  const sentence = sentences[problem.code](problem);
  const start = desk.understood?.lineStarts[problem.line - 1] ?? 0;
  return (
    <li className={styles.finding} data-doubtful={needsPerson(problem) || undefined}>
      <button type="button" className={styles.head} onClick={() => desk.editor.current?.point({ start, end: start })}>
        <strong>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</strong>
        <small>{words.line(problem.line)}</small>
      </button>
      {problem.alternative && !isReadOnly && <Other desk={desk} alternative={problem.alternative} />}
    </li>
  );
}

/** The other reading, in one click; a choice of encoding stands by itself, and other formats have their own way in. */
function Other({ desk, alternative }: { desk: DraftDesk; alternative: Alternative }) {
  if (alternative.kind === 'block') {
    return (
      <p className={styles.actions}>
        <button type="button" onClick={() => desk.setBlock(alternative.start, alternative.as)}>
          {words.as(alternative.as)}
        </button>
      </p>
    );
  }
  if (alternative.kind !== 'repair') return null;
  const repair = () => {
    const editor = desk.editor.current!;
    editor.replace(repairMojibake(editor.read().characters), desk.encoding);
  };
  return (
    <p className={styles.actions}>
      <button type="button" onClick={repair}>
        {words.repair}
      </button>
    </p>
  );
}

/** Each encoding that the bytes may be in, with a line of the file as it would read. */
function EncodingChoice({ desk, isReadOnly }: { desk: DraftDesk; isReadOnly: boolean }) {
  const { original } = desk.draft;
  const choices = useMemo(() => (original ? encodingsOf(original) : []), [original]);
  if (!original) return null;
  const choose = (encoding: Encoding | null) =>
    desk.readAs(encoding, reread(original, desk.encoding, encoding, desk.editor.current!.read().characters));
  return (
    <section className={styles.part}>
      <h2>{words.encoding}</h2>
      {choices.length < 2 ? (
        <p>{encodingName(desk.encoding)}</p>
      ) : (
        <fieldset disabled={isReadOnly}>
          <legend>{words.encodingHelp}</legend>
          {choices.map(({ encoding, sample }) => (
            <label key={encoding ?? ''}>
              <input
                type="radio"
                name="encoding"
                checked={encoding === desk.encoding}
                onChange={() => choose(encoding)}
              />
              {encodingName(encoding)} <q>{sample}</q>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** @returns One encoding where the bytes leave no choice. */
function encodingsOf(bytes: Uint8Array): { encoding: Encoding | null; sample: string }[] {
  const read = decodeText(bytes);
  if (!read.ok) return [];
  const others = read.warnings.flatMap(({ alternative }) =>
    alternative?.kind === 'encoding' ? alternative.encodings : [],
  );
  const readings = [...new Set([read.value.encoding, ...others])].map((encoding) => {
    const decoded = decodeText(bytes, encoding ?? undefined);
    return { encoding, lines: decoded.ok ? editorText(decoded.value.characters).split('\n') : [] };
  });
  const line = tellingLine(readings.map(({ lines }) => lines));
  const at = tellingPlace(readings.map(({ lines }) => lines[line] ?? ''));
  return readings.map(({ encoding, lines }) => ({ encoding, sample: around(lines[line] ?? '', at) }));
}

/** The place of a line where most of its readings differ; its start where they are one. */
function tellingPlace(lines: readonly string[]): number {
  let [best, most] = [0, 1];
  for (let at = 0; at < lines[0]!.length && most < lines.length; at++) {
    const count = new Set(lines.map((line) => line[at])).size;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** Words around a place of a line: single bytes are single characters, so that it is the same in each reading. */
function around(line: string, at: number): string {
  const from = Math.max(0, at - 30);
  const words = line.slice(from, at + 40);
  return `${from > 0 ? '… ' : ''}${words}${at + 40 < line.length ? ' …' : ''}`;
}

/** Of the first line that no two of the encodings read alike; else, the one on which they differ most. */
function tellingLine(readings: readonly (readonly string[])[]): number {
  let [best, most] = [0, 1];
  for (let line = 0; line < readings[0]!.length && most < readings.length; line++) {
    const count = new Set(readings.map((lines) => lines[line])).size;
    if (count > most) [best, most] = [line, count];
  }
  return best;
}

/** Those that are one of a kind, with their words; how many of the others. */
function Parts({ desk }: { desk: DraftDesk }) {
  const analysis = desk.understood?.analysis;
  if (!analysis) return null;
  const { text, blocks } = analysis.story;
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const single = blocks.filter(({ kind }) => counts.get(kind) === 1 && kind !== 'paragraph');
  const others = [...counts].filter(([kind, count]) => count > 1 || kind === 'paragraph');
  return (
    <section className={styles.part}>
      <h2>{words.parts}</h2>
      <ul className={styles.blocks}>
        {single.map((block) => (
          <li key={block.start}>
            <button type="button" onClick={() => desk.editor.current?.point(placeOf(analysis, block))}>
              <small>{BLOCKS[block.kind]}</small> {shorten(text.slice(block.start, block.end), 70)}
            </button>
          </li>
        ))}
        {others.map(([kind, count]) => (
          <li key={kind}>
            <small>{BLOCKS[kind as keyof typeof BLOCKS]}</small> × {count}
          </li>
        ))}
      </ul>
      <p>{words.partsHelp}</p>
    </section>
  );
}
