/** Every sentence of the pages of the chronology and of the dossiers, and of what they give to take away: with those pages alone. */
import type { DayFile } from '../engine/model.ts';
import { month, writeDay } from './dates.ts';
import { count, quoted } from './fr.ts';
import { timeline, writePoint, writeShort, writeTick } from './timeline.ts';

const NBSP = '\u00A0';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What a period is cut into, and what an event lacks that is in none: of `2026-03`, `2026`, `202X`. */
function partOf(part: string): { readonly each: string; readonly none: string } {
  if (part.includes('-')) return { each: 'mois par mois', none: 'sans mois précis' };
  if (part.endsWith('X')) return { each: 'décennie par décennie', none: 'sans décennie précise' };
  return { each: 'année par année', none: 'sans année précise' };
}

export const chronology = {
  title: 'Chronologie',
  facts: (events: number) => `${count(events, 'fait daté', 'faits datés')}.`,
  counts: (events: number, stories: number) =>
    `${count(events, 'fait daté', 'faits datés')} dans ${count(stories, 'article')}, avec leurs mots.`,
  description: (edition: string, events: number, stories: number) =>
    `${edition} : ${count(events, 'fait daté', 'faits datés')} dans ${count(stories, 'article')}, sur un seul axe.`,
  empty: 'Aucun article de cette édition ne date un fait.',
  /** Of a period and what it is cut into. @param whole Events that no part holds. @param part The first one. */
  factsByPart: (events: number, whole: number, part: string) => {
    const { each, none } = partOf(part);
    const facts = count(events, 'fait daté', 'faits datés');
    return whole === 0 ? `${facts}, ${each}.` : `${facts}, ${each}, dont ${chronology.number(whole)} ${none}.`;
  },
  /** Above the parts of a period. */
  eachPart: (part: string) => capital(partOf(part).each),
  /** Beside the bar of a period. */
  number: (n: number) => n.toLocaleString('fr'),
  factCount: (events: number) => count(events, 'fait'),
  /** After the three events of a part that most stories tell. */
  allOfPart: (rest: number) => `et ${count(rest, 'autre fait', 'autres faits')}`,
  /** « 3 février », « en février » in a list of 2026, « février 2026 » in one of its decade. */
  dayInPart: (value: string, part: string) => {
    const [year, partYear] = [value.slice(0, 4), part.slice(0, 4)];
    if (value === year && year === partYear) return `en ${year}`;
    return /^\d{4}-\d{2}$/.test(value) && year === partYear
      ? `en ${month(`${value}-01`)}`
      : writeShort(value, partYear);
  },
  toldBy: (stories: number) => count(stories, 'article'),
  periodName: (period: string) => writePoint(period, null),
  /** In a list: « mars », beside the other months of its year; « 1710-19 », a decade. */
  entryName: (period: string) => {
    if (period.includes('-')) return writeTick(period, period);
    const decade = /^(\d{3})X$/.exec(period);
    return decade ? `${decade[1]}0-${decade[1]!.at(-1)}9` : writePoint(period, null);
  },
  pageTitle: (title: string, number: number, pages: number) =>
    pages === 1 ? title : `${title}, page ${number} sur ${pages}`,
  periods: 'Les périodes',
  before: (period: string) => `Avant${NBSP}: ${writeShort(period, null)}`,
  after: (period: string) => `Après${NBSP}: ${writeShort(period, null)}`,
  neighbours: 'Avant et après',
  earlier: 'Faits plus anciens',
  later: 'Faits plus récents',
  pages: 'Pages de la liste',
  asOf: (day: string) => `Dernier article, ${writeDay(day)}`,
  toCome: timeline.toCome,
  undated: 'sans date',
  otherMentions: (n: number) => count(n, 'autre article le dit', 'autres articles le disent'),
  otherDates: 'Dates différentes selon les articles',
  /** Why two dates are held to be of one event. */
  sameEvent: (shared: readonly string[], sure: string) =>
    `Même fait, d’après ${count(shared.length, 'mot commun', 'mots communs')}${NBSP}: ${shared.map(quoted).join(', ')}. Certitude ${sure}.`,
  sure: (confidence: number) => (confidence >= 0.85 ? 'forte' : confidence >= 0.65 ? 'bonne' : 'moyenne'),
  datedElsewhere: (value: string, knownYear: string | null) =>
    `Un autre article donne une autre date${NBSP}: ${writeShort(value, knownYear)}`,
  /** A sentence and the story that has it, where there is no page to show them apart. */
  told: (sentence: string, headline: string) => `${quoted(sentence)} (${headline})`,
  otherStories: (n: number) => `et ${count(n, 'autre article', 'autres articles')}`,
  source: (headline: string, day: string | null) => (day === null ? headline : `${writeDay(day)} – ${headline}`),
  drawn: (edition: string, asOf: string | null) =>
    asOf === null ? edition : `${edition}, d’après les articles parus jusqu’au ${writeDay(asOf)}`,
  failed: 'La chronologie n’a pas pu être chargée',
  takeAway: 'Emporter',
  calendar: 'L’agenda de ce qui est à venir (.ics)',
  drawing: 'L’axe à imprimer (.svg)',
  data: 'Les données (.json)',
  dossier: 'Dossier',
  dossierCounts: (stories: number, events: number) =>
    `${count(stories, 'article')}, ${count(events, 'fait daté', 'faits datés')}`,
  stories: 'Les articles',
  events: 'Ce qui s’est passé, ce qui vient',
};

/** How many events the page of a period has, its parts included. */
export function sayFacts({ events, previews }: Pick<DayFile, 'events' | 'previews'>): string {
  const [part] = previews ?? [];
  if (!part) return chronology.facts(events.length);
  const within = previews!.reduce((sum, { events }) => sum + events, 0);
  return chronology.factsByPart(events.length + within, events.length, part.period);
}
