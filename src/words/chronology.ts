/** Every sentence of the pages of the chronology and of the dossiers, and of what they give to take away: with those pages alone. */
import { writeDay } from './dates.ts';
import { count, quoted } from './fr.ts';
import { timeline, writePoint, writeShort, writeTick } from './timeline.ts';

const NBSP = '\u00A0';

export const chronology = {
  title: 'Chronologie',
  facts: (events: number) => `${count(events, 'fait daté', 'faits datés')}.`,
  counts: (events: number, stories: number) =>
    `${count(events, 'fait daté', 'faits datés')} dans ${count(stories, 'article')}, avec leurs mots.`,
  description: (edition: string, events: number, stories: number) =>
    `${edition} : ${count(events, 'fait daté', 'faits datés')} dans ${count(stories, 'article')}, sur un seul axe.`,
  empty: 'Aucun article de cette édition ne date un fait.',
  emptyPeriod: 'Tout ce qui s’y passe est daté plus finement.',
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
  source: (headline: string, day: string | null) => (day === null ? headline : `${headline}, ${writeDay(day)}`),
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
