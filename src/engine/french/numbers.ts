import { byPlain, plain } from '../text/plain.ts';

/** What each word adds; « cent » and « mille » multiply what stands before them (see {@link readNumber}). */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1000,
  // Of years: « mil sept cent ».
  mil: 1000,
};

/** Round counts, « une vingtaine de »: always about. */
const ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** « Premier », « seconde »; and with -ième every number: « cinquième », « dix-neuvième », « vingt et unième ». */
const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  ...Object.fromEntries(
    Object.entries(WORDS).map(([word, value]) => [
      `${word.replace(/e$/u, '').replace(/q$/u, 'qu').replace(/f$/u, 'v')}ième`,
      value,
    ]),
  ),
};

const PLAIN_ORDINALS = byPlain(ORDINALS);

/** The words that a number may begin with. */
export const NUMBER_WORDS: readonly string[] = Object.keys(WORDS);
/** Those that a day of the month may begin with, the first aside. */
export const DAY_NUMBERS = NUMBER_WORDS.filter((word) => WORDS[word]! > 1 && WORDS[word]! <= 30);
export const ROUND_WORDS: readonly string[] = Object.keys(ROUND);
export const ORDINAL_WORDS: readonly string[] = Object.keys(ORDINALS);

/** « 24 », « 1,5 », « 2 000 », « vingt-quatre », « une quinzaine de »; null for « quelques » and anything else. */
export function readNumber(words: string): number | null {
  if (/^\d/u.test(words)) return Number(words.replace(/\s/gu, '').replace(',', '.'));
  let thousands = 0;
  let rest = 0;
  for (const word of words.toLowerCase().split(/[\s-]+|(?:bonne|petite|grosse)\s|d['’]$/u)) {
    if (word === '' || word === 'et' || word === 'de') continue;
    if (ROUND[word] !== undefined) return ROUND[word];
    const value = WORDS[word];
    if (value === undefined) return null;
    if (value === 1000) {
      thousands += (rest || 1) * 1000;
      rest = 0;
    } else if (value === 100) rest = (rest || 1) * 100;
    else if (value === 20 && rest % 100 === 4) rest += 76;
    // « un vingt-deux août » is no number.
    else if (rest % 100 > 0 && rest % 100 < value) return null;
    else rest += value;
  }
  return thousands + rest;
}

/** « premier », « 1er », « 3e », « troisième », « dix-neuvième »; null for anything else. */
export function readOrdinal(word: string): number | null {
  const digits = Number.parseInt(word, 10);
  if (digits > 0) return digits;
  const last = PLAIN_ORDINALS[plain(word)];
  if (last !== undefined) return last;
  const [, tens, ones] = /^(.+?)(?:[ -]et)?[ -](\S+)$/u.exec(plain(word)) ?? [];
  const sum = tens === undefined ? null : readNumber(tens);
  return sum === null || PLAIN_ORDINALS[ones!] === undefined ? null : sum + PLAIN_ORDINALS[ones!]!;
}
