import { MONTHS } from '../french/months.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { Article, CivilDate, Publication } from '../model.ts';
import { isRealDay, writeDay } from '../text/calendar.ts';

const months = Object.keys(MONTHS).filter((name) => !name.endsWith('.'));
const weekdays = Object.keys(WEEKDAYS).join('|');

/** « ce 12 avril 2021 », « ce lundi 12 avril 2021 », « aujourd'hui, 12 avril 2021 ». */
const TODAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ce|aujourd['’]hui,?)\\s(?:(?:${weekdays})\\s)?(?<day>\\d{1,2})(?:er)?\\s(?<month>${months.join('|')})\\s(?<year>(?:1\\d|20)\\d\\d)(?!\\d)`,
  'iu',
);

/**
 * The day on which the story speaks: what its file says, or the first date that the text itself calls today's.
 *
 *     La maire a reçu ce 12 avril 2021 son homologue…
 *                     └──────────────┘ basis `inferred`
 *
 * @returns null when neither the file nor the text says.
 */
export function inferPublication(article: Article): Publication | null {
  if (article.publication) return article.publication;
  const match = TODAY.exec(article.text);
  if (!match) return null;
  const { day, month, year } = match.groups!;
  const date = { year: Number(year), month: MONTHS[month!.toLowerCase()]!, day: Number(day) };
  if (!isRealDay(date)) return null;
  const source = { start: match.index, end: match.index + match[0].length };
  return { value: writeDay(date) as CivilDate, basis: 'inferred', source };
}
