import { NUMBER_WORDS, ROUND_WORDS, readNumber } from '../french/numbers.ts';
import { readUnit, type TimeUnit, UNIT_WORDS } from '../french/time-units.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import { plain } from '../text/plain.ts';
import { pattern } from './pattern.ts';
import { type Groups, type Rule, stated, type Telling, vague, wordsAfter, wordsBefore } from './reading.ts';

export const COUNT_WORDS = ['0', ...NUMBER_WORDS, ...ROUND_WORDS, 'quelques', 'quelque', 'plusieurs'];

/** `P2Y`, `PT2H`, `P6M` for a semestre; `PXM` for « quelques mois ». */
export function writeDuration(count: number | null, { letter, worth }: TimeUnit, half = false): string {
  const amount = count === null ? 'X' : String(count * worth + (half ? worth / 2 : 0));
  return letter.startsWith('T') ? `PT${amount}${letter[1]}` : `P${amount}${letter}`;
}

export const countOf = ({ count }: Groups) => readNumber(count!.trim());
export const isRound = ({ count }: Groups) => /aines? d|zaine|^quel|^plus/iu.test(count!);

const AGE_OF = /(?:âgée?s? d['’e]\s?|à l['’]âge d['’e]\s?|\p{Lu}[\p{L}'’-]+,\s|\p{Lu}[\p{L}'’-]+ \()$/u;
const AGE_NEXT = /^\s?(?:[,.)]|et\s\p{Lu}|$)/u;
// « une peine de deux ans », « un contrat de trois ans »: the noun has a length. Any other noun of N years has an age.
const LONG_NOUN =
  /(?:peines?|périodes?|durée|délai|bail|baux|contrats?|mandats?|plans?|règne|guerre|conflit|crise|programme|projet|accord|attente|carrière|moratoire|bilan|espace|pause|siège|histoire|prison|trêve|sursis|exil|vie|travail|travaux|combats?|recherches?|enquête|\p{L}+(?:[st]ions?|ences?)|(?:plus|moins|près|loin|bout|cours|long|terme|partir|quelque|d['’]ici))\s(?:\p{L}+\s)?d[e'’]\s?$/iu;
const PERSON_LEAD = /\sde\s(?:(?:moins|plus) de\s)?$/iu;

/** « Un homme de 38 ans », « Paul Lenoir, 52 ans, », « les moins de 17 ans »: an age is no time of the story. */
function isAge(telling: Telling, count: number | null): boolean {
  const before = wordsBefore(telling);
  const after = wordsAfter(telling);
  if (count === null || count > 115) return false;
  if (/\d\s?[-–]$|\sde \d{1,2} (?:à|et|ou) $/u.test(before))
    return !LONG_NOUN.test(before.replace(/\d{1,2} (?:à|et|ou) $/u, ''));
  if (/(?:âgée?s? |âge )(?:\p{L}+ ){0,2}d[e’']\s?$|(?:^|\s)(?:les|des|aux) (?:moins|plus) de\s$/iu.test(before))
    return true;
  if (AGE_OF.test(before) && AGE_NEXT.test(after)) return true;
  if (/(?:^|\s)à\s$/iu.test(before) && !/condamn/u.test(before) && /^(?:\s?[,.]|\s(?:seul|à|et|il|elle))/u.test(after))
    return count >= 10;
  return PERSON_LEAD.test(before) && !LONG_NOUN.test(before) && !/^\sd[e’']/u.test(after);
}

// « 8 à 24 mois », « deux ou trois jours »: the first number borrows the unit.
const sharedUnit: Rule = {
  name: 'duration',
  starts: COUNT_WORDS,
  pattern: pattern('(?<count>{number})(?= (?:à|ou|et) {number} (?<unit>{unit})(?! (?:plus tard|plus tôt|après)))'),
  read: (groups, telling) => {
    const unit = readUnit(groups.unit!)!;
    if (unit.letter === 'Y' && isAge(telling, readNumber(groups.count!))) return null;
    return stated('DURATION', writeDuration(readNumber(groups.count!), unit), 0.8);
  },
};

const duration: Rule = {
  name: 'duration',
  starts: COUNT_WORDS,
  pattern: pattern('(?<count>{count})(?<unit>{unit})(?<half> et demie?)?(?!(?: |-)lumière| heures)'),
  read: (groups, telling) => {
    const unit = readUnit(groups.unit!)!;
    const count = countOf(groups);
    // « une quinzaine de blessés » counts people.
    if (/^quinzaine/iu.test(groups.unit!) && /^\sd[e'’]/u.test(wordsAfter(telling))) return null;
    if (unit.letter === 'Y' && unit.worth === 1 && isAge(telling, count)) return null;
    // « un jour » and « une fois », « un an » is a length, « une année » and « un jour » often a story's beginning.
    if (
      count === 1 &&
      /^(?:jour|journée|nuit|seconde|siècle|minute)s?$/iu.test(groups.unit!) &&
      !/(?:pendant|durant|dans|d['’]|en)\s?$/iu.test(wordsBefore(telling))
    )
      return null;
    const reading = stated('DURATION', writeDuration(count, unit, groups.half !== undefined), 0.9);
    return isRound(groups) ? { ...reading, approximate: true } : reading;
  },
};

const HALVES: Readonly<Record<string, string>> = { heure: 'PT30M', journee: 'P0.5D', siecle: 'P50Y' };
const halfUnit: Rule = {
  name: 'duration',
  starts: ['demi', 'demie'],
  pattern: pattern('demie?-(?<unit>heure|journée|siècle)'),
  read: ({ unit }) => stated('DURATION', HALVES[plain(unit!)]!, 0.9),
};

/** « ces dernières années », « les prochains jours », « les vingt dernières années », « les jours suivants ». */
const recentUnits: Rule = {
  name: 'recent-period',
  starts: [
    'dernières',
    'derniers',
    'prochains',
    'prochaines',
    'dernieres',
    ...COUNT_WORDS,
    ...UNIT_WORDS.map((unit) => `${unit}s`),
  ],
  pattern: pattern(
    '(?:(?<count>{number} )?(?:derni(?:er|ère|ere)s|prochaine?s) (?<unit>{unit})|(?<unit2>{unit}) (?:suivante?s|précédente?s|à venir|passée?s|écoulée?s))',
  ),
  read: ({ count, unit, unit2 }) => {
    const words = (unit ?? unit2)!;
    if (!/s$/iu.test(words)) return null;
    return vague(stated('DURATION', writeDuration(count ? readNumber(count.trim()) : null, readUnit(words)!), 0.7));
  },
};

/** « chaque année », « tous les deux ans », « tous les jeudis », « chaque lundi ». */
const every: Rule = {
  name: 'every',
  starts: ['chaque', 'tous', 'toutes'],
  pattern: pattern(
    '(?:chaque|(?:tous|toutes) les) (?:(?<count>{number}) )?(?:(?<unit>{unit})|(?<weekday>{weekday})s?|(?<part>matin|soir|nuit)s?)',
  ),
  read: ({ count, unit, weekday }) => {
    if (weekday) return stated('SET', `XXXX-WXX-${WEEKDAYS[weekday.toLowerCase()]}`);
    return stated('SET', unit ? writeDuration(count ? readNumber(count) : 1, readUnit(unit)!) : 'P1D');
  },
};

/** « par an », « trois fois par mois », « 7 jours sur 7 »; the span of « par an » is « an ». */
const perUnit: Rule = {
  name: 'every',
  starts: UNIT_WORDS,
  pattern: pattern('(?<=par )(?<unit>{unit})'),
  read: ({ unit }) => stated('SET', writeDuration(1, readUnit(unit!)!), 0.9),
};

const timesPerUnit: Rule = {
  name: 'every',
  starts: COUNT_WORDS,
  pattern: pattern('(?:{number} (?:fois|jours?) par (?<unit>{unit})|7 jours sur 7)'),
  read: ({ unit }) => stated('SET', unit ? writeDuration(1, readUnit(unit)!) : 'P1D', 0.9),
};

/** « les vendredis »: a habit. */
const weekdays: Rule = {
  name: 'every',
  starts: Object.keys(WEEKDAYS).map((day) => `${day}s`),
  pattern: pattern('(?<weekday>{weekday})s'),
  read: ({ weekday }) => stated('SET', `XXXX-WXX-${WEEKDAYS[weekday!.toLowerCase()]}`, 0.85),
};

/** Lengths of time and frequencies; the longest reading first. */
export const LENGTH_RULES: readonly Rule[] = [
  timesPerUnit,
  recentUnits,
  every,
  perUnit,
  weekdays,
  sharedUnit,
  halfUnit,
  duration,
];
