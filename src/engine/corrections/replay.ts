import type { AnnotatedArticle, Attribution, Correction, NamedSpeaker, Span } from '../model.ts';
import { type Naming, readNames } from './name-speakers.ts';
import { addQuotation, reattribute, type Statement, withoutQuotation, writeQuotations } from './replay-quotations.ts';
import { setTime, type Time, takeOffAxis, writeTimes } from './replay-times.ts';
import { resolveTarget } from './targets.ts';

/** What a correction did, and on which words of the text as it is now. */
type Applied = { readonly correction: Correction; readonly spans: readonly Span[] };

export type Replayed = {
  readonly article: AnnotatedArticle;
  /** In the order of the corrections. */
  readonly applied: readonly Applied[];
  /** Those whose words are no more in the text, in the order of the corrections: to be shown to somebody, never dropped. */
  readonly lost: readonly Correction[];
};

/** The analysis, as far as the corrections before have changed it. */
type Analysis = { readonly statements: readonly Statement[]; readonly times: readonly Time[] };
type Outcome = { readonly analysis: Analysis; readonly spans: readonly Span[] };

/**
 * Replays what a person decided over the analysis of a text: each correction in its turn, so that of two on the same words the later wins.
 *
 * A correction of a block changes nothing here: the article was read with it (`Choices.blocks`); its words are looked for all the same.
 * @returns The article under the same laws as before: spans within the text, in order, passages never overlapping nor crossing a block.
 */
export function replay(article: AnnotatedArticle, corrections: readonly Correction[]): Replayed {
  const naming = readNames(article.speakers, corrections);
  let analysis: Analysis = { statements: article.quotations, times: article.times };
  const applied: Applied[] = [];
  const lost: Correction[] = [];
  for (const correction of corrections) {
    const span = resolveTarget(article.text, correction.target);
    const outcome = span && apply(article, analysis, correction, span, naming);
    if (outcome) {
      analysis = outcome.analysis;
      applied.push({ correction, spans: outcome.spans });
    } else lost.push(correction);
  }
  const quotations = writeQuotations(article.text, analysis.statements);
  const speaking = quotations.flatMap(({ attribution }) =>
    attribution.kind === 'unidentified' ? [] : [attribution.speaker],
  );
  return {
    article: { ...article, quotations, speakers: naming.speakersOf(speaking), times: writeTimes(analysis.times) },
    applied,
    lost,
  };
}

/** @returns null when there is nothing at these words that could be corrected: they are in no block. */
function apply(
  article: AnnotatedArticle,
  analysis: Analysis,
  correction: Correction,
  span: Span,
  naming: Naming,
): Outcome | null {
  const { statements, times } = analysis;
  const on = (changed: Partial<Analysis>, spans: readonly Span[] = [span]): Outcome => ({
    analysis: { ...analysis, ...changed },
    spans,
  });
  const add = (speaker: NamedSpeaker | null): Outcome | null => {
    const added = addQuotation(article, statements, span, attributionOf(speaker, naming, NOTHING_FOUND));
    return added && on({ statements: added.statements }, added.segments);
  };
  switch (correction.kind) {
    case 'block':
      return on({});
    case 'speaker': {
      const { speaker } = correction;
      const told = reattribute(statements, span, (before) => attributionOf(speaker, naming, before));
      return told ? on({ statements: told }) : add(speaker);
    }
    case 'notQuotation':
      return on({ statements: withoutQuotation(statements, span) });
    case 'quotation':
      return add(correction.speaker);
    case 'time': {
      const set = setTime(article, times, span, correction.value);
      return set && on({ times: set });
    }
    case 'offAxis':
      return on({ times: takeOffAxis(times, span) });
  }
}

const NOTHING_FOUND = { source: null, cue: null };

/** What the analysis had found stays to be seen. */
function attributionOf(
  speaker: NamedSpeaker | null,
  naming: Naming,
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
): Attribution {
  return speaker === null
    ? { kind: 'unidentified', source, cue }
    : { kind: 'corrected', speaker: naming.idOf(speaker), source, cue };
}
