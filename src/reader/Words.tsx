import { Fragment } from 'react';
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

/** The words of one block under their annotations; the text of the element is the text of the article, to the character. */
export function Words({ text, runs, voices }: Props) {
  return groupBy(runs, (run) => run.quotation).map((passage) => {
    const quotation = passage[0]!.quotation;
    const words = <Dates text={text} runs={passage} />;
    if (quotation === null) return <Fragment key={passage[0]!.start}>{words}</Fragment>;
    return (
      <Passage key={passage[0]!.start} quotation={quotation} start={passage[0]!.start} voices={voices}>
        {words}
      </Passage>
    );
  });
}

type PassageProps = { quotation: Quotation; start: number; voices: StoryVoices; children: React.ReactNode };

/** The first passage of a quotation bears its anchor: a link to the quotation lands on it. */
function Passage({ quotation, start, voices, children }: PassageProps) {
  const isFirst = quotation.segments[0]!.start === start;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <q> would add marks of its own, <fieldset> is no part of a sentence
    <span
      role="group"
      aria-label={quoteWords.label(voices.nameOf(quotation))}
      id={isFirst ? quotation.id : undefined}
      className={styles.passage}
      data-quotation={quotation.id}
      data-attribution={quotation.attribution.kind}
      data-hue={voices.hueOf(quotation)}
    >
      {children}
    </span>
  );
}

function Dates({ text, runs }: { text: string; runs: readonly Run[] }) {
  return groupBy(runs, (run) => run.time).map((group) => {
    const time = group[0]!.time;
    const words = group.map((run) => <Piece key={run.start} text={text} run={run} />);
    if (time === null) return <Fragment key={group[0]!.start}>{words}</Fragment>;
    return (
      <DateMark key={group[0]!.start} time={time}>
        {words}
      </DateMark>
    );
  });
}

/** A date that is on the axis leads to it; one that is not is left as it stands, for machines alone. */
function DateMark({ time, children }: { time: TimeExpression; children: React.ReactNode }) {
  const datetime = htmlDatetime(time.value);
  const words = datetime === null ? children : <time dateTime={datetime}>{children}</time>;
  if (time.event === null) return words;
  return (
    <a
      id={time.id}
      className={styles.date}
      href={`#${anchorOf.event(time.id)}`}
      onClick={followDate}
      data-time={time.value}
      data-basis={time.basis.kind}
    >
      {words}
    </a>
  );
}

function Piece({ text, run }: { text: string; run: Run }) {
  const words = text.slice(run.start, run.end);
  if (run.kind === 'words') return words;
  if (run.kind === 'elision')
    return (
      <span className={styles.elision} title={quoteWords.cut}>
        {words}
      </span>
    );
  const thin = run.thin === null ? '' : ` thin-${run.thin}`;
  return <span className={`${run.kind === 'mark' ? styles.mark : ''} kept${thin}`.trim()}>{words}</span>;
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
