import { expect, test } from 'vitest';
import type { DatedEvent, PartPreview, Period } from '../engine/model.ts';
import { sayFacts, chronology as words } from './chronology.ts';

const plain = (said: string) => said.replaceAll('\u00A0', ' ');

test('les grands nombres ont leur espace fine insécable', () => {
  expect(plain(words.facts(12_345))).toBe('12\u202F345 faits datés.');
  expect(plain(words.counts(999, 1_000))).toBe('999 faits datés dans 1\u202F000 articles, avec leurs mots.');
});

test('une période coupée dit combien de faits elle a en tout, et combien n’ont de place dans aucune de ses parts', () => {
  const say = (whole: number, ...parts: readonly (readonly [string, number])[]) => {
    const previews = parts.map(([period, events]): PartPreview => ({ period: period as Period, events, told: [] }));
    const events: DatedEvent[] = Array.from({ length: whole }, (_, index) => ({
      id: `fait-${index}` as DatedEvent['id'],
      value: '2026' as DatedEvent['value'],
      label: 'Il pleut',
      mentions: [],
      otherDates: [],
    }));
    return plain(sayFacts({ events, ...(parts.length > 0 ? { previews } : {}) }));
  };
  expect(say(2)).toBe('2 faits datés.');
  expect(say(0, ['2026-01', 40], ['2026-03', 1160])).toBe('1\u202F200 faits datés, mois par mois.');
  expect(say(1, ['2026-01', 41])).toBe('42 faits datés, mois par mois, dont 1 sans mois précis.');
  expect(say(3, ['1951', 41])).toBe('44 faits datés, année par année, dont 3 sans année précise.');
  expect(say(0, ['175X', 41])).toBe('41 faits datés, décennie par décennie.');
});

test('dans la liste d’une année, un jour se passe d’elle, et un mois a « en »', () => {
  const day = (value: string, part: string) => plain(words.dayInPart(value, part));
  expect(day('2026-03-02', '2026-03')).toBe('2 mars');
  expect(day('2026-03', '2026-03')).toBe('en mars');
  expect(day('1951-03', '195X')).toBe('mars 1951');
  expect(day('1951', '1951')).toBe('en 1951');
  expect(day('1951-03-02', '1951')).toBe('2 mars');
  expect(day('1951-03-02', '195X')).toBe('2 mars 1951');
});
