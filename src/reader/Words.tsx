import { Fragment, type ReactNode } from 'react';
import { htmlDatetime } from '../engine/axis.ts';
import type { Quotation, TimeExpression } from '../engine/model.ts';
import type { Run } from '../engine/runs.ts';
import { quotes as quoteWords } from '../words/fr.ts';
import { anchorOf } from './page-contract.ts';
import type { StoryVoices } from './story-voices.ts';
import { followDate } from './timeline/follow-date.ts';
import styles from './Words.module.css';
import './typography.css';

type Props = { readonly text: string; readonly runs: readonly Run[]; readonly voices: StoryVoices };

/**
 * The words of one block under their annotations; the text of the element is the text of the article, to the character.
 *
 * Its parts are functions, not components: a story has a thousand of them, and each component would be one more thing to render.
 */
export function Words({ text, runs, voices }: Props) {
  // Keys count from the block's start: words written above it, at the desk, leave it as it is.
  const from = runs[0]?.start ?? 0;
  return groupBy(runs, (run) => run.quotation).flatMap((group) => {
    const { quotation, start } = group[0]!;
    const words = datesIn(text, group, from);
    return quotation === null ? words : passage(quotation, start, from, voices, words);
  });
}

/** The first passage of a quotation bears its anchor: a link to the quotation lands on it. */
function passage(quotation: Quotation, start: number, from: number, voices: StoryVoices, words: ReactNode) {
  const isFirst = quotation.segments[0]!.start === start;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <q> would add marks of its own, <fieldset> is no part of a sentence
    <span
      key={start - from}
      role="group"
      aria-label={quoteWords.label(voices.nameOf(quotation), quotation.kind === 'indirect')}
      id={isFirst ? quotation.id : undefined}
      className={styles.passage}
      data-quotation={quotation.id}
      data-attribution={quotation.attribution.kind}
      data-reported={quotation.kind === 'indirect' || undefined}
      data-answer={isAnswer(quotation) || undefined}
      data-hue={voices.hueOf(quotation)}
    >
      {words}
    </span>
  );
}

/** An answer of an interview stands without marks, paragraph after paragraph. */
const isAnswer = ({ kind, rule }: Quotation) => kind === 'direct' && rule === 'interview';

function datesIn(text: string, runs: readonly Run[], from: number): ReactNode[] {
  return groupBy(runs, (run) => run.time).flatMap((group) => {
    const { time, start } = group[0]!;
    const words = group.map((run) => piece(text, run, from));
    return time === null ? words : dateMark(time, start - from, words);
  });
}

/** A date that is on the axis leads to it; one that is not is left as it stands. */
function dateMark(time: TimeExpression, key: number, children: ReactNode) {
  if (time.event === null) return <Fragment key={key}>{children}</Fragment>;
  const datetime = htmlDatetime(time.value);
  return (
    <a
      key={key}
      id={time.id}
      className={styles.date}
      href={`#${anchorOf.event(time.id)}`}
      onClick={followDate}
      data-time={time.value}
      data-basis={time.basis.kind}
    >
      {datetime === null ? children : <time dateTime={datetime}>{children}</time>}
    </a>
  );
}

function piece(text: string, run: Run, from: number): ReactNode {
  const words = text.slice(run.start, run.end);
  if (run.kind === 'words') return words;
  if (run.kind === 'elision')
    return (
      <span key={run.start - from} className={styles.elision} title={quoteWords.cut}>
        {words}
      </span>
    );
  const thin = run.thin === null ? '' : ` thin-${run.thin}`;
  const mark = run.kind === 'mark' ? `${styles.mark} ` : '';
  return (
    <span key={run.start - from} className={`${mark}kept${thin}`}>
      {words}
    </span>
  );
}

/** Neighbours that share the same key, together. */
function groupBy<T, K>(list: readonly T[], keyOf: (element: T) => K): T[][] {
  const groups: T[][] = [];
  for (const element of list) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]!) === keyOf(element)) last.push(element);
    else groups.push([element]);
  }
  return groups;
}
