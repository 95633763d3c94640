import { expect, test } from 'vitest';
import { happeningsOf } from './axis-happenings.ts';
import { times } from './timeline/notation.ts';

/** Labels of the happenings of one day, each with the words of the other dates that tell it; out on a Tuesday. */
function told(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const dated = times(text).filter(({ event }) => event !== null);
  return happeningsOf(text, dated).map(({ told, also }) => [words(told.event!), ...also.map(words)].join(' | '));
}

test('deux phrases qui disent la même chose du même jour font un événement', () => {
  expect(
    told('La halle de Sarmont a rouvert lundi.\n\nLundi, la halle de Sarmont a rouvert après deux ans de travaux.'),
  ).toEqual(['la halle de Sarmont a rouvert après deux ans de travaux | lundi']);
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
