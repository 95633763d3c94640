import { makeTarget } from '../engine/corrections.ts';
import type { Correction, NamedSpeaker, Quotation, Span, TimeExpression, TimexValue } from '../engine/model.ts';

type Text = { readonly text: string };

/** The words that stand for a quotation in a correction: its first passage. */
const wordsOf = ({ text }: Text, { segments }: Quotation) => makeTarget(text, segments[0]!);

export const otherSpeaker = (story: Text, quotation: Quotation, speaker: NamedSpeaker | null): Correction => ({
  kind: 'speaker',
  target: wordsOf(story, quotation),
  speaker,
});

export const notQuotation = (story: Text, quotation: Quotation): Correction => ({
  kind: 'notQuotation',
  target: wordsOf(story, quotation),
});

export const addedQuotation = ({ text }: Text, span: Span): Correction => ({
  kind: 'quotation',
  target: makeTarget(text, span),
  speaker: null,
});

export const otherDate = ({ text }: Text, span: Span, value: TimexValue): Correction => ({
  kind: 'time',
  target: makeTarget(text, span),
  value,
});

export const offAxis = ({ text }: Text, time: TimeExpression): Correction => ({
  kind: 'offAxis',
  target: makeTarget(text, time),
});

/** What a later decision on the same words takes the place of. */
const OVERRULED: Readonly<Record<Correction['kind'], readonly Correction['kind'][]>> = {
  block: ['block'],
  speaker: ['speaker'],
  notQuotation: ['notQuotation'],
  quotation: ['notQuotation', 'quotation'],
  time: ['time', 'offAxis'],
  offAxis: ['offAxis'],
};

/** The corrections with one more; a quotation that was added keeps the one decision that made it. */
export function decide(corrections: readonly Correction[], next: Correction): Correction[] {
  const isSamePlace = ({ target }: Correction) => target.start === next.target.start && target.end === next.target.end;
  const added = corrections.find((correction) => correction.kind === 'quotation' && isSamePlace(correction));
  if (added?.kind === 'quotation' && next.kind === 'speaker') {
    return corrections.map((correction) => (correction === added ? { ...added, speaker: next.speaker } : correction));
  }
  if (added && next.kind === 'notQuotation') return undo(corrections, added);
  const kept = corrections.filter(
    (correction) => !(isSamePlace(correction) && OVERRULED[next.kind].includes(correction.kind)),
  );
  return [...kept, next];
}

/** Corrections come back from the worker as copies: what they say makes them the same. */
export const isSame = (a: Correction, b: Correction) => JSON.stringify(a) === JSON.stringify(b);

export const undo = (corrections: readonly Correction[], gone: Correction): Correction[] =>
  corrections.filter((correction) => !isSame(correction, gone));

/**
 * A speaker from the name that a person typed.
 *
 * @param people whom the text names: one of them keeps what is known of them.
 * @returns null for an empty name. A new name in small letters after an article (« la mairie ») is a body, any other a person.
 */
export function speakerNamed(typed: string, people: readonly NamedSpeaker[]): NamedSpeaker | null {
  const name = typed.trim().replace(/\s+/gu, ' ').normalize('NFC');
  if (name === '') return null;
  const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  return { name, kind: /^(?:l[ea]s? |l['’])\p{Ll}/u.test(name) ? 'body' : 'person' };
}
