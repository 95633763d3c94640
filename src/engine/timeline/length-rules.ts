import { NUMBER_WORDS, ROUND_WORDS, readNumber } from '../french/numbers.ts';
import { readUnit, SHORT_UNITS, type TimeUnit, UNIT_WORDS } from '../french/time-units.ts';
import { plain } from '../text/plain.ts';
import { type Length, readAway, toShift, writeDayAway, writeInstant, writeMoment, writePeriod } from './away.ts';
import { pattern } from './pattern.ts';
import {
  counted,
  fromPublication,
  type Groups,
  isAsked,
  type Reading,
  type Rule,
  readShift,
  stated,
  type Telling,
  vague,
  wordsAfter,
  wordsBefore,
} from './reading.ts';

const asWritten = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, plain(word)]));
export const UNITS_NEXT = asWritten(UNIT_WORDS.flatMap((unit) => [unit, `${unit}s`]));
const SIDES_NEXT = asWritten(
  'dernier derniers dernière dernières prochain prochains prochaine prochaines quelques'.split(' '),
);

export const COUNT_WORDS = ['0', ...NUMBER_WORDS, ...ROUND_WORDS, 'quelques', 'quelque', 'plusieurs', 'demi', 'demie'];

/**
 * A length of time in words: « deux ans », « une heure et demie », « 2 heures 30 », « un an et six mois », « trois quarts d'heure »,
 * « une demi-heure », « 45 min ».
 */
const ADJECTIVE = '(?:(?:petite?|bon(?:ne)?|grosse|longu?e?|brève)s? )?';
export const LENGTH =
  "(?:(?<quarters>un|trois|[13]) quarts? (?:d'heure|(?<century>de siècle))|(?:une? )?(?<half>demie?)[ -](?<unit3>heure|journée|siècle|année)|" +
  `(?:(?<count>{count})${ADJECTIVE}(?<unit>{unit})|(?<figures>\\d{1,4}(?:[,.]\\d{1,2})?)[\\s-]?(?<short>${SHORT_UNITS}))` +
  `(?:(?<plus> et demie?s?)|(?<quarter> et quart)|(?:,? et|,)? (?<count2>{number}) ?(?<unit2>{unit}|min|mn|sec)|(?<=heures?|h) ?(?<minutes>[0-5]\\d|(?:dix|quinze|vingt|trente|quarante|cinquante)(?:-cinq)?)(?<min> ?m(?:in|n)?)?)?)`;

const MINUTE = readUnit('minute')!;
const YEAR = readUnit('an')!;
/** From years to seconds. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** @param groups Of {@link LENGTH}. @returns null where the second unit is no part of the first (« deux mois et trois ans »). */
export function readLength(groups: Groups, { prefer }: Telling): Length | null {
  const { quarters, half, unit3, count, figures, plus, quarter, count2, unit2, minutes } = groups;
  if (quarters) return [groups.century ? [25 * readNumber(quarters)!, YEAR] : [15 * readNumber(quarters)!, MINUTE]];
  if (half) return /^h/iu.test(unit3!) && prefer !== 'nearest' ? [[30, MINUTE]] : [[0.5, readUnit(unit3!)!]];
  const unit = readUnit(groups.unit ?? groups.short!)!;
  const whole = readNumber((count ?? figures!).trim()) ?? (prefer === 'news' ? null : 3);
  const first = [whole === null ? null : whole + (plus ? 0.5 : quarter ? 0.25 : 0), unit] as const;
  const second = minutes ? MINUTE : unit2 && readUnit(unit2);
  if (!second) return [first];
  const isPart = ORDER.indexOf(second.letter) > ORDER.indexOf(unit.letter);
  return isPart ? [first, [readNumber(count2 ?? minutes!), second]] : null;
}

/** `P2Y`, `PT2H30M`, `P6M` for a semestre; `PXM` for « quelques mois ». */
export function writeLength(length: Length): string {
  const write = (isTime: boolean) =>
    length
      .filter(([, { letter }]) => letter.startsWith('T') === isTime)
      .map(([count, { letter, worth }]) => `${count === null ? 'X' : count * worth}${letter.at(-1)}`)
      .join('');
  const clock = write(true);
  return `P${write(false)}${clock && `T${clock}`}`;
}

export const isRound = ({ count = '' }: Groups) => /aines? d|zaine|^quel|^plus/iu.test(count);

const AGE_OF = /(?:âgée?s? d['’e]\s?|à l['’]âge d['’e]\s?|\p{Lu}[\p{L}'’-]+,\s|\p{Lu}[\p{L}'’-]+ \()$/u;
const AGE_NEXT = /^\s?(?:[,.)]|et\s\p{Lu}|$)/u;
// « une peine de deux ans », « un contrat de trois ans »: the noun has a length. Any other noun of N years has an age.
const LONG_NOUN =
  /(?:peines?|périodes?|durée|délai|bail|baux|contrats?|mandats?|plans?|règne|guerre|conflit|crise|programme|projet|accord|attente|carrière|moratoire|bilan|espace|pause|siège|histoire|prison|trêve|sursis|exil|vie|travail|travaux|combats?|recherches?|enquête|\p{L}+(?:[st]ions?|ences?)|(?:plus|moins|près|loin|bout|issue|cours|long|terme|partir|quelque|d['’]ici))\s(?:\p{L}+\s)?d[e'’]\s?$/iu;
const PERSON_LEAD = /\sde\s(?:(?:moins|plus) de\s)?$/iu;

/** « Un homme de 38 ans », « Paul Lenoir, 52 ans, », « les moins de 17 ans »: an age is no time of the story. */
function isAge(telling: Telling, count: number | null): boolean {
  const before = wordsBefore(telling);
  const after = wordsAfter(telling);
  if (count === null || count > 115 || isAsked(telling)) return false;
  if (/\d\s?[-–]$|\sde \d{1,2} (?:à|et|ou) $/u.test(before))
    return !LONG_NOUN.test(before.replace(/\d{1,2} (?:à|et|ou) $/u, ''));
  if (/(?:âgée?s? |âge )(?:\p{L}+ ){0,2}d[e’']\s?$|(?:^|\s)(?:les|des|aux) (?:moins|plus) de\s$/iu.test(before))
    return true;
  if (AGE_OF.test(before) && AGE_NEXT.test(after)) return true;
  if (
    /(?:^|[\s.’'])(?:[Ll][ea]|[Uu]ne?|[Ss](?:on|a)|[Cc]e(?:t|tte)?|[Ll]['’])\s?(?:\p{L}+\s){0,3}\p{L}+,\s$/u.test(
      before,
    ) &&
    /^,/u.test(after)
  )
    return count > 2;
  if (/(?:^|\s)à\s$/iu.test(before) && !/condamn/u.test(before) && /^(?:\s?[,.]|\s(?:seul|à|et|il|elle))/u.test(after))
    return count >= 10;
  return PERSON_LEAD.test(before) && !LONG_NOUN.test(before) && !/^\sd[e’']/u.test(after);
}

const isYears = ({ letter, worth }: TimeUnit) => letter === 'Y' && worth === 1;

// « 8 à 24 mois »: the first number borrows the unit.
const sharedUnit: Rule = {
  name: 'duration',
  starts: COUNT_WORDS,
  next: new Set(['à', 'a']),
  pattern: pattern('(?<count>{number})(?= à {number} (?<unit>{unit})(?! (?:plus tard|plus tôt|après)))'),
  read: (groups, telling) => {
    const unit = readUnit(groups.unit!)!;
    const count = readNumber(groups.count!);
    if (isYears(unit) && isAge(telling, count)) return null;
    return stated('DURATION', writeLength([[count, unit]]), 0.8);
  },
};

/** « deux ou trois jours »: one length, between the two. */
const eitherLength: Rule = {
  name: 'duration',
  starts: COUNT_WORDS,
  next: new Set(['et', 'ou']),
  pattern: pattern('(?<least>{number}) (?:et|ou) (?<most>{number}) (?<unit>{unit})'),
  read: ({ least, most, unit: words }, telling) => {
    const unit = readUnit(words!)!;
    const [few, many] = [readNumber(least!), readNumber(most!)];
    if (few === null || many === null || few >= many || (isYears(unit) && isAge(telling, few))) return null;
    return {
      ...stated('DURATION', `${writeLength([[few, unit]])}/${writeLength([[many, unit]])}`, 0.8),
      approximate: true,
    };
  },
};

/** After these one unit is a length, and no story's beginning (« un jour »). */
const LASTING = /(?:^|[\s(])(?:pendant|durant|dans|(?:\p{L}+\s)?d['’]|en|pour|par|depuis|après|sur|voilà)\s?$/iu;

const NO_DISTANCE = '(?!(?: |-)(?:lumière|heures))';

const duration: Rule = {
  name: 'duration',
  starts: COUNT_WORDS,
  pattern: pattern(LENGTH + NO_DISTANCE),
  read: (groups, telling) => {
    const length = readLength(groups, telling);
    if (!length) return null;
    const [count, unit] = length[0]!;
    const after = wordsAfter(telling);

    // « une quinzaine de blessés » counts people; « 14 h » is an hour of the day, « 14 h de route » a length.
    if (/^quinzaine/iu.test(groups.unit ?? '') && /^\sd[e'’]/u.test(after)) return null;
    if (
      /^h/iu.test(groups.short ?? '') &&
      !groups.min &&
      !groups.unit2 &&
      !/^\sd[e'’]/u.test(after) &&
      !LASTING.test(wordsBefore(telling))
    )
      return null;
    if (isYears(unit) && isAge(telling, count)) return null;
    // « 48 degrés 12 minutes »
    if (/degrés?\s$/u.test(wordsBefore(telling))) return null;
    // « un jour » and « une fois », « un an » is a length, « une année » and « un jour » often a story's beginning.
    const isStory =
      !/^1/u.test(groups.count ?? '') && /^(?:jour|journée|nuit|seconde|minute)s?$/iu.test(groups.unit ?? '');
    if (!isAsked(telling) && count === 1 && length.length === 1 && isStory && !LASTING.test(wordsBefore(telling)))
      return null;
    const base = fromPublication(telling);
    const shift = toShift(length);
    // « en une heure » is in an hour for the parsers that look for the nearest date.
    if (telling.prefer === 'nearest' && base && shift && /(?:^|\s)en\s$/iu.test(wordsBefore(telling)))
      return readAway(base, shift, telling, false);
    const reading = stated('DURATION', writeLength(length), 0.9);
    return isRound(groups) ? { ...reading, approximate: true } : reading;
  },
};

/** « deux mois, trois ans après »: what follows is no part of the length. */
const plainDuration: Rule = { ...duration, pattern: pattern(`(?<count>{count})(?<unit>{unit})${NO_DISTANCE}`) };

/** « depuis des mois », « de longues années », « des dizaines d'années »: how many is not told. */
const manyUnits: Rule = {
  name: 'duration',
  starts: [
    ...UNIT_WORDS.flatMap((unit) => (unit.endsWith('s') ? [unit] : [`${unit}s`])),
    ...'dizaines centaines milliers nombreux nombreuses longs longues'.split(' '),
  ],
  pattern: pattern(
    "(?:(?:dizaines|centaines|milliers) d(?:e |')|(?:nombreu(?:x|ses)|long(?:ue)?s) |(?<=(?:depuis|pendant|durant|après) des ))(?<unit>{unit})(?! (?:d(?:e|u|es) |d'))",
  ),
  read: ({ unit }) => vague(stated('DURATION', writeLength([[null, readUnit(unit!)!]]), 0.6)),
};

/** « l'année entière »: as long as the unit. */
const entireUnit: Rule = {
  name: 'duration',
  starts: UNIT_WORDS,
  pattern: pattern('(?<unit>{unit}) enti(?:er|ère)'),
  read: ({ unit }) => vague(stated('DURATION', writeLength([[1, readUnit(unit!)!]]), 0.7)),
};

/** « toute la semaine », « tout le mois »: as long as the unit; « toute la nuit de lundi » is that night. */
const wholeUnit: Rule = {
  name: 'duration',
  starts: ['tout', 'toute'],
  pattern: pattern(
    "toute? (?:le |la |l'|une? )(?<unit>{unit})(?! (?:de |du |d'|derni|prochain|suivant|précédent|passé|\\d))",
  ),
  read: ({ unit }) => vague(stated('DURATION', writeLength([[1, readUnit(unit!)!]]), 0.7)),
};

/**
 * « ces dernières années », « les prochains jours », « les vingt dernières années », « les jours suivants »: a length in the news.
 * Assistants count it: to the very moment with `nearest`, period by period otherwise.
 */
const recentUnits: Rule = {
  name: 'recent-period',
  starts: [
    ...'dernier derniers dernière dernières prochain prochains prochaine prochaines'.split(' '),
    ...COUNT_WORDS,
    'mois',
    ...UNIT_WORDS.map((unit) => `${unit}s`),
  ],
  next: new Set([...SIDES_NEXT, ...UNITS_NEXT]),
  pattern: pattern(
    `(?:(?:(?<count>{number}|quelques) )?(?<side>derni(?:er|ère)s?|prochaine?s?) (?:(?<inner>{number}|quelques) ?)?(?<unit>{unit}|${SHORT_UNITS})|(?:(?<count2>{number}) )?(?<unit2>{unit}) (?<side2>suivante?s?|précédente?s?|à venir|passée?s?|écoulée?s?|qui (?:vienn|suiv|préc)\\p{L}+|derni(?:er|ère)s|prochaine?s))`,
  ),
  read: ({ count, inner, side, unit, count2, side2, unit2 }, telling) => {
    const words = (unit ?? unit2)!;
    const spelled = inner ?? count ?? count2;
    const isMany = /s$/iu.test(words) && (side === undefined || /s$/iu.test(side));
    // « 13 dernière minute »
    if ((count && side && !/s$/iu.test(side)) || (!isMany && (!isAsked(telling) || (!spelled && !side)))) return null;
    const known = spelled === undefined ? null : readNumber(spelled.trim());
    const run = { count: known ?? (isMany || spelled ? 3 : 1), unit: readUnit(words)!, sign: readShift(side ?? side2) };
    const isNow = inner !== undefined || (spelled === undefined && run.unit.letter.startsWith('T'));
    const told = isAsked(telling) ? readRun(run, isNow, telling) : null;
    return told ?? vague(stated('DURATION', writeLength([[known, run.unit]]), 0.7));
  },
};

type Run = { readonly count: number; readonly unit: TimeUnit; readonly sign: number };

/** The run of units before or after the publication; null without one. `fromNow`: « les prochaines 24 heures » begin at once. */
function readRun({ count, unit, sign }: Run, fromNow: boolean, telling: Telling): Reading | null {
  const base = fromPublication(telling);
  if (!base) return null;
  const isTime = unit.letter.startsWith('T');
  const { prefer } = telling;
  let value: string;
  if (prefer !== 'nearest') value = join(sign, writePeriod(base, unit, sign), writePeriod(base, unit, sign * count));
  else if (!fromNow) value = writeInstant(base, unit, sign * count);
  else if (isTime) value = join(sign, writeMoment(base, unit, 0), writeMoment(base, unit, sign * count));
  else value = join(sign, writeDayAway(base, DAYS, sign), writeDayAway(base, unit, sign * count));
  return vague(counted(isTime || value.includes('T') ? 'TIME' : 'DATE', value, base.anchor, 0.6));
}

const DAYS = readUnit('jour')!;

const join = (sign: number, near: string, far: string) =>
  near === far ? near : sign > 0 ? `${near}/${far}` : `${far}/${near}`;

/** Lengths of time; the longest reading first. */
export const LENGTH_RULES: readonly Rule[] = [
  recentUnits,
  manyUnits,
  entireUnit,
  wholeUnit,
  sharedUnit,
  eitherLength,
  duration,
  plainDuration,
];
