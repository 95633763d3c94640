import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../model.ts';
import { isRealDay } from '../text/calendar.ts';
import { findTimes } from './find-times.ts';
import { article, times, values } from './notation.ts';
import type { Preference } from './reading.ts';

const MONTH_NAMES = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|');

/** What a newsroom’s text is made of, in any order: days, numbers, small words, verbs, marks, spaces, other scripts. */
const DAYS =
  'lundi|Mardi |ce jeudi|la veille |le lendemain|hier|demain soir|aujourd’hui|la semaine dernière|dimanche prochain|le week-end|Noël|Pâques|l’été |cet hiver|à la rentrée';
const COUNTS =
  '3 |1er |30 |31|99|0|2017|1998 |10 000|1,5 |deux |une dizaine de |quelques |14 h|14 h 30|15:45|03/05/2017|2017-05-03|3-5|49.3|XIXe siècle|années 80|1997/98|1850-58|en 89|-52|190 av. J.-C.|les années deux mille|mil sept cent |1er ';
const UNITS =
  'jours|mois |ans|heures |semaines|minutes|trimestre|mai |février |sept. |mars|dizaines d’années|quarts d’heure|printemps |siècle|GMT';
const LINKS =
  ' du | au |les |le |la |l’|en |depuis |jusqu’à |d’ici à |il y a |dans |entre | et | à | plus tard|chaque |tous les |par |fin |début |mi-|vers |environ |dernier |prochain|derniers |de la même année|du mois |du mois dernier|après |avant |un |de notre ère|moins le quart';
const WORDS =
  'le maire |a démissionné |sera élu |avait fermé |doit partir |fermera |dit |que |qui |la loi |un rapport |publié |selon |contre |12 % |Ana Delmas |la digue |Champ-de-Mars';
const MARKS = '« | »|“|”|"|(|)|, |. |.|; | : |?|!|…|-|–|— |/|’|\'';
const SPACES = ' |\u00A0|\u202F|\n|\n\n|\r\n|\t|\u200B|\u2029';
const SCRIPTS = '３ mai ２０１７|٣ |३|𝟙𝟚|一月|😀|\uD800|ß|É|ſ|İ';
const ALL = [DAYS, COUNTS, UNITS, LINKS, WORDS, MARKS, SPACES, SCRIPTS].flatMap((words) => words.split('|'));
const texts = fc.array(fc.constantFrom(...ALL), { maxLength: 60 }).map((parts) => parts.join(''));
const preferences = fc.constantFrom<Preference>('news', 'past', 'future', 'nearest');
const publications = fc.constantFrom('2021-06-15', '2020-02-29', '1900-01-01', null);

const isIn = ({ start, end }: Span, whole: Span) => whole.start <= start && start < end && end <= whole.end;

/** Checks one reading of a text; fails with the text. */
function expectLawful(text: string, publishedOn: string | null, prefer: Preference): void {
  const read = article(text, publishedOn);
  const found = findTimes(read, { prefer }).times;
  let last = 0;
  for (const { start, end, value, event, basis, confidence } of found) {
    expect(start, text).toBeGreaterThanOrEqual(last);
    const block = read.blocks.find((one) => isIn({ start, end }, one));
    expect(block, text).toBeDefined();
    expect(value, text).toMatch(/^[-0-9A-Z:/.+~?]+(?:_REF)?$/u);
    if (event) {
      expect(isIn(event, block!), text).toBe(true);
      expect(text.slice(event.start, event.end)).toBe(text.slice(event.start, event.end).trim());
    }
    if ('from' in basis && basis.from.kind === 'expression')
      expect(isIn(basis.from.span, { start: 0, end: text.length }), text).toBe(true);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    last = end;
  }
  expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `date-${index + 1}`));
}

test('quels que soient le texte, sa date et la convention, les dates sont en ordre, à part, dans un bloc, et leur événement avec elles', () => {
  fc.assert(fc.property(texts, publications, preferences, expectLawful), { numRuns: 600 });
});

test('lu deux fois, un texte donne les mêmes dates', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(times(text)).toEqual(times(text));
    }),
    { numRuns: 150 },
  );
});

const pad = (n: number) => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`;
const WRITINGS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `le ${day === 1 ? '1er' : day} ${MONTH_NAMES[month - 1]} ${year}`,
  (year, month, day) => `le ${pad(day)}/${pad(month)}/${year}`,
  (year, month, day) => `le ${day}.${month}.${year}`,
  iso,
];
const writtenDays = fc.record({
  year: fc.integer({ min: 1850, max: 2049 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
  write: fc.constantFrom(...WRITINGS),
});

test('des jours de toutes les années, dans n’importe quel ordre, se lisent tels qu’ils sont écrits', () => {
  fc.assert(
    fc.property(fc.array(writtenDays, { minLength: 1, maxLength: 20 }), (days) => {
      const real = days.filter((date) => isRealDay(date));
      const text = real.map(({ year, month, day, write }) => `La digue a cédé, ${write(year, month, day)}.`).join(' ');
      expect(
        times(text).map(({ value }) => value),
        text,
      ).toEqual(real.map(({ year, month, day }) => iso(year, month, day)));
    }),
    { numRuns: 100 },
  );
});

test('un jour qui n’existe pas n’est pas une date, de quelque façon qu’il soit écrit', () => {
  const impossible = fc
    .record({
      year: fc.integer({ min: 1850, max: 2049 }),
      month: fc.integer({ min: 1, max: 20 }),
      day: fc.integer({ min: 0, max: 99 }),
      write: fc.constantFrom(...WRITINGS),
    })
    .filter((date) => !isRealDay(date) && (date.month <= 12 || date.write !== WRITINGS[0]));
  fc.assert(
    fc.property(impossible, ({ year, month, day, write }) => {
      expect(values(`La digue a cédé ${write(year, month, day)}.`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  for (const words of ['le 30 février', 'le 31 juin 2017', 'le 32/13/2017', '2017-02-30', 'le 29 février 2021'])
    expect(values(`La digue a cédé ${words}.`)).toEqual([]);
  expect(values('La digue a cédé le 29 février 2020.')).toEqual(['le 29 février 2020=2020-02-29']);
});

test('l’an zéro et les années sans fin ne sont d’aucun calendrier', () => {
  for (const words of ['le 3 mai 0000', '0000-05-03', 'le 03/05/0000', 'en 99999', 'il y a 9 999 ans'])
    for (const { value } of times(`La digue a cédé ${words}.`)) expect(value).not.toMatch(/^(?:0000|\d{5})/u);
});

test('les chiffres des autres écritures ne font ni date ni erreur', () => {
  for (const zero of ['０', '٠', '۰', '०', '০', '𝟎'].map((digit) => digit.codePointAt(0)!)) {
    const digits = (words: string) => words.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
    expect(values(digits('La digue a cédé le 03/05/2017, puis le 2017-05-03 à 14:30.'))).toEqual([]);
    expectLawful(digits('La digue a cédé le 3 mai 2017 à 14 h 30, dans 2 jours, en 1998.'), '2021-06-15', 'news');
  }
});

test('dix mille dates dans un article se lisent toutes', () => {
  const days = Array.from(
    { length: 10_000 },
    (_, i) => `le ${(i % 28) + 1} ${MONTH_NAMES[i % 12]} ${1900 + (i % 120)}`,
  );
  const found = times(`La digue a cédé ${days.join(', puis ')}.`);
  expect(found).toHaveLength(10_000);
  expect(found.at(-1)!.value).toBe('1939-04-04');
}, 60_000);
