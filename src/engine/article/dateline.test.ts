import { expect, test } from 'vitest';
import { findDateline, isDatelineAlone, mayBePlace } from './dateline.ts';

const dateline = (words: string) => {
  const span = findDateline(words, 0);
  return span && words.slice(span.start, span.end);
};

test('le lieu d’envoi ouvre le premier paragraphe, son tiret n’en est pas', () => {
  expect(dateline('SARMONT – Le conseil a voté.')).toBe('SARMONT');
  expect(dateline('SAINT-AUBE-SUR-LOIRE - Le conseil a voté.')).toBe('SAINT-AUBE-SUR-LOIRE');
  expect(dateline('SARMONT (Vélanie), 12 avr. 2021 (AFP) - Le conseil a voté.')).toBe(
    'SARMONT (Vélanie), 12 avr. 2021 (AFP)',
  );
  expect(dateline('Sarmont, le 13 novembre 2023 – Le conseil a voté.')).toBe('Sarmont, le 13 novembre 2023');
  expect(dateline('Sarmont (AFP) – Le conseil a voté.')).toBe('Sarmont (AFP)');
});

test('un mot en capitales ou un nom suivi d’un tiret n’est pas un lieu d’envoi', () => {
  expect(dateline('Sarmont – où le conseil a voté – attend.')).toBeNull();
  expect(dateline('ONU – Le conseil a voté.')).toBeNull();
  expect(dateline('RÉCIT – Le conseil a voté.')).toBeNull();
  expect(dateline('UNE ANNÉE – Le conseil a voté.')).toBeNull();
  expect(dateline('SARMONT-PLAGE rouvre.')).toBeNull();
  expect(dateline('Le conseil a voté – enfin.')).toBeNull();
});

test('un lieu seul sur sa ligne est en capitales, ou suivi d’une date', () => {
  const lines = ['SARMONT', 'SARMONT (Vélanie)', 'Sarmont, le 13 novembre 2023', 'À Sarmont, le 13 novembre 2023'];
  expect(lines.filter((line) => !isDatelineAlone(line))).toEqual([]);
  const others = ['Sarmont', 'UN PONT POUR TOUS', 'URGENT', 'La crue, le 13 novembre 2023, a tout pris'];
  expect(others.filter(isDatelineAlone)).toEqual([]);
});

test('un seul mot à capitale peut être un lieu', () => {
  expect(['Sarmont', 'Saint-Aube'].every(mayBePlace)).toBe(true);
  expect(['Le pont', 'Analyse', 'sarmont'].some(mayBePlace)).toBe(false);
});
