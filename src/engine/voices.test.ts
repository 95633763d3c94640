import { expect, test } from 'vitest';
import type { Attribution, Quotation, QuotationId, Speaker, SpeakerId } from './model.ts';
import { voicesOf, wordsSaid } from './voices.ts';

const speaker = (name: string): Speaker => ({ id: name.toLowerCase() as SpeakerId, name, kind: 'person' });

/** « Ana: « oui » / Ana, Luc: « non » »: each quotation takes the marked passages of one line, `?` for nobody. */
function story(...lines: readonly string[]) {
  const text = lines.join('\n');
  const names = [...new Set(lines.map((line) => line.split(':')[0]!))].filter((name) => name !== '?');
  let offset = 0;
  const quotations = lines.map((line): Quotation => {
    const name = line.split(':')[0]!;
    const start = offset;
    offset += line.length + 1;
    const span = { start, end: start + name.length };
    const attribution: Attribution =
      name === '?'
        ? { kind: 'unidentified', source: null, cue: null }
        : { kind: 'stated', speaker: name.toLowerCase() as SpeakerId, source: span, cue: null };
    const segments = Array.from(line.matchAll(/«([^»]*)»/gu), (match) => {
      const from = start + match.index;
      const end = from + match[0].length;
      return { start: from, end, content: { start: from + 2, end: end - 2 } };
    });
    const id = `citation-${start}` as QuotationId;
    return { id, kind: 'direct', segments, attribution, medium: null, rule: 'incise', evidence: [], confidence: 1 };
  });
  return { text, quotations, speakers: names.map(speaker) };
}

const heard = (...lines: readonly string[]) => {
  const { voices, unidentified } = voicesOf(story(...lines));
  return [...voices.map(({ speaker, words, share }) => `${speaker.name} ${words} ${share}`), `? ${unidentified}`];
};

test('la voix la plus entendue vient d’abord, avec sa part des mots', () => {
  expect(heard('Ana: « oui »', 'Luc: « nous irons ensemble »')).toEqual(['Luc 3 0.75', 'Ana 1 0.25', '? 0']);
});

test('à mots égaux, l’ordre du texte', () => {
  expect(heard('Luc: « non »', 'Ana: « oui »')).toEqual(['Luc 1 0.5', 'Ana 1 0.5', '? 0']);
});

test('ce que nul ne dit compte dans le tout', () => {
  expect(heard('Ana: « oui »', '?: « peut-être »')).toEqual(['Ana 1 0.5', '? 0.5']);
});

test('une coupe de la rédaction n’est pas un mot dit', () => {
  expect(heard('Ana: « oui [...] bien sûr (…) »')).toEqual(['Ana 3 1', '? 0']);
});

test('les passages d’une citation se suivent', () => {
  const { text, quotations } = story('Ana: « Oui », dit-elle, « nous irons »');
  expect(wordsSaid(text, quotations[0]!)).toBe('Oui nous irons');
});

test('sans citation, pas de voix, et personne à identifier', () => {
  expect(voicesOf({ text: '', quotations: [], speakers: [] })).toEqual({ voices: [], unidentified: 0 });
});
