import { expect, test } from 'vitest';
import type { Quotation, QuotationId, Speaker, SpeakerId } from '../engine/model.ts';
import { GREY, NOBODY, storyVoices } from './story-voices.ts';

const WORD = 'oui ';
const NAMES = ['Ana', 'Bo', 'Chloé', 'Dov', 'Elsa'];
const speakers = NAMES.map((name): Speaker => ({ id: name as SpeakerId, name, kind: 'person' }));

/** So many words, said by one of the names or by nobody. */
function said(words: number, name: string | null): Quotation {
  const span = { start: 0, end: words * WORD.length };
  const by = { source: span, cue: null };
  return {
    id: `citation-${words}` as QuotationId,
    kind: 'direct',
    segments: [{ ...span, content: span }],
    attribution:
      name === null ? { kind: 'unidentified', ...by } : { kind: 'stated', speaker: name as SpeakerId, ...by },
    medium: null,
    rule: 'incise',
    evidence: [],
    confidence: 1,
  };
}

test('les quatre voix les plus entendues ont une teinte, les suivantes sont grises, personne n’est en pointillé', () => {
  const quotations = [...NAMES.map((name, rank) => said(9 - rank, name)), said(20, null)];
  const voices = storyVoices({ text: WORD.repeat(20), quotations, speakers });
  expect(quotations.map(voices.hueOf)).toEqual([1, 2, 3, 4, GREY, NOBODY]);
  expect(quotations.map(voices.nameOf)).toEqual([...NAMES, null]);
});
