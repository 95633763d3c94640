/** Every sentence of the pages of the voices, in French: they travel with those pages alone. */
import type { VoiceEntry, VoiceQuotation, VoiceSpelling } from '../engine/model.ts';
import { writeDay } from './dates.ts';
import { count, quotes } from './fr.ts';

type Facts = Pick<VoiceEntry, 'quotations' | 'stories' | 'first' | 'last'>;

/** « le 4 mars 2026 », « du 4 au 9 mars 2026 » would hide a year: both ends are told whole. */
function writeDays({ first, last }: Pick<Facts, 'first' | 'last'>): string | null {
  if (first === null || last === null) return null;
  if (first === last) return `le ${writeDay(first)}`;
  return `du ${writeDay(first, last.slice(0, 4))} au ${writeDay(last)}`;
}

const factsOf = ({ quotations, stories, ...days }: Facts) =>
  [`${count(quotations, 'citation')} dans ${count(stories, 'article')}`, writeDays(days)]
    .filter((part) => part !== null)
    .join(', ');

export const voices = {
  title: 'Les voix',
  counts: (voices: number, stories: number) =>
    `${count(voices, 'voix', 'voix')} dans ${count(stories, 'article')}, les plus citées d’abord.`,
  description: (edition: string, voices: number, stories: number) =>
    `${edition} : ${count(voices, 'voix', 'voix')} dans ${count(stories, 'article')}, qui a dit quoi, et quand.`,
  pageTitle: (title: string, number: number, pages: number) =>
    pages === 1 ? title : `${title}, page ${number} sur ${pages}`,
  /** « La Vélanie », at the head of a page. */
  nameOf: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
  facts: factsOf,
  empty: 'Personne n’est cité sous son nom dans cette édition.',
  alsoWritten: 'Aussi sous le nom',
  grounds: {
    spelling: 'même nom, autre graphie',
    initials: 'seul nom entier de l’édition qui ait ces initiales, dans des articles liés',
  } satisfies Record<VoiceSpelling['ground'], string>,
  /** Null when the sentence itself names who speaks. */
  known: {
    stated: null,
    resolved: 'le nom vient du reste du texte',
    inherited: quotes.inferred,
    corrected: 'nom donné par la rédaction',
  } satisfies Record<VoiceQuotation['attribution'], string | null>,
  all: 'Toutes les voix',
  more: 'Voix moins citées',
  fewer: 'Voix plus citées',
  older: 'Citations plus anciennes',
  newer: 'Citations plus récentes',
  pages: 'Pages de la liste',
  failed: 'Les voix n’ont pas pu être chargées',
};
