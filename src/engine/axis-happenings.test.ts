import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { readPlainText } from './articles.ts';
import { axisOf } from './axis.ts';
import { happeningsOf } from './axis-happenings.ts';
import { buildBundle, DEFAULT_EDITION } from './bundles.ts';
import { wholeEventFile } from './chronology.ts';
import type { ArticleId, Story } from './model.ts';

/** As an edition has it; out on a Tuesday. */
function storyOf(text: string): Story {
  const read = readPlainText(new TextEncoder().encode(`Le titre du jour\n\nPublié le 15 juin 2021\n\n${text}`));
  if (!read.ok) throw new Error(text);
  return buildBundle(DEFAULT_EDITION, [{ id: 'a' as ArticleId, article: annotate(read.value) }]).stories[0]!;
}

const happenings = (story: Story) => axisOf(story).points.map(({ mentions }) => happeningsOf(mentions));

/** Labels of the happenings of one day, each with the words of the other dates that tell it. */
function told(text: string): string[] {
  const story = storyOf(text);
  const words = ({ start, end }: { start: number; end: number }) => story.text.slice(start, end);
  return happenings(story).flatMap((day) =>
    day.map(({ told, also }) => [words(told.event!), ...also.map(words)].join(' | ')),
  );
}

test('deux phrases qui disent la même chose du même jour font un événement', () => {
  expect(
    told('La halle de Sarmont a rouvert lundi.\n\nLundi, la halle de Sarmont a rouvert après deux ans de travaux.'),
  ).toEqual(['la halle de Sarmont a rouvert après deux ans de travaux | lundi']);
});

test('une chose redite d’un seul mot est la même, quand elle n’en a pas d’autre', () => {
  expect(told('La verrière du théâtre s’est effondrée lundi.\n\nL’effondrement de lundi n’a blessé personne.')).toEqual(
    ['La verrière du théâtre s’est effondrée lundi | lundi'],
  );
});

test('deux choses du même jour restent deux', () => {
  expect(told('La maire de Sarmont a ouvert lundi la halle.\n\nLundi, un incendie a détruit le théâtre.')).toHaveLength(
    2,
  );
  // The same person, twice.
  expect(
    told('La ministre Ana Ferrand a visité lundi le chantier.\n\nLa ministre Ana Ferrand a reçu lundi les syndicats.'),
  ).toHaveLength(2);
});

test('les mots de la date ne comptent pas', () => {
  expect(told('Le bac a coulé le lundi 14 juin 2021.\n\nUn pont fut promis le lundi 14 juin 2021.')).toHaveLength(2);
});

test('la page d’un article tient pour un seul fait ce que la chronologie tient pour un seul', () => {
  const story = storyOf(
    'La halle de Sarmont a rouvert lundi. Lundi, un incendie a détruit le théâtre.\n\nLundi, la halle de Sarmont a rouvert après deux ans de travaux. Le marché s’y tiendra le 20 juin.',
  );
  const { id, publication } = story;
  const reference = { id, headline: 'Le titre du jour', section: null, publication };
  const { events } = wholeEventFile({ id, title: 'A' }, [{ story, reference }]);
  const ids = (groups: readonly (readonly string[])[]) => groups.map((group) => [...group].sort().join(' ')).sort();
  const onThePage = happenings(story).flatMap((day) =>
    day.map(({ told, also }) => [told, ...also].map(({ id }) => id)),
  );
  expect(onThePage).toHaveLength(3);
  expect(ids(onThePage)).toEqual(ids(events.map(({ mentions }) => mentions.map(({ time }) => time))));
});
