import { expect, test } from 'vitest';
import {
  endsWithStop,
  holdsStop,
  isBareName,
  isByline,
  isCredit,
  isFurniture,
  isUnfinished,
  markedHeading,
} from './line-shapes.ts';

/** The lines that the rule takes. */
const taken = (rule: (line: string) => boolean, lines: readonly string[]) => lines.filter(rule);

test('une signature nomme quelqu’un, ou une agence', () => {
  const bylines = [
    'Par Ana Ferrand',
    'PAR ANA FERRAND',
    'Par Ana d’Orval et Luc el-Marel',
    'Par Ana Ferrand, avec AFP',
    'Par Ana Ferrand et Luc Marel (à Sarmont)',
    'Par Ana Ferrand, cheffe du service politique',
    'Par la rédaction',
    'Par notre correspondant à Sarmont',
    'Propos recueillis par Ana Ferrand',
    'Texte : Ana Ferrand',
    'Reportage de Luc Marel',
    'Avec Reuters',
    '(avec agences)',
    'AFP',
    'Sarmont (AFP)',
    'Ana Ferrand (à Sarmont)',
    'Ana Ferrand, envoyée spéciale à Sarmont',
    'De notre correspondante Ana Ferrand',
  ];
  expect(taken(isByline, bylines)).toEqual(bylines);
});

test('une phrase ou un intertitre qui commence comme une signature n’en est pas une', () => {
  const others = [
    'De Gaulle en héritage',
    'Par Toutatis, le village résiste',
    'Par ailleurs, le conseil a voté.',
    'Par où commencer ?',
    'Avec Ana Ferrand, la mairie change de voix',
    'Enquête sur un pont',
    'Texte adopté hier',
    'L’AFP a annoncé la nouvelle',
    'Ana Ferrand a gagné',
    'Sarmont (Vélanie)',
  ];
  expect(taken(isByline, others)).toEqual([]);
});

test('un nom seul n’est une signature que là où une signature peut être', () => {
  expect(taken(isBareName, ['Ana Ferrand', 'ANA DE FERRAND', 'Ana Ferrand et Luc Marel', 'A. F.'])).toHaveLength(4);
  expect(taken(isBareName, ['Sarmont', 'La crue', 'ana ferrand', 'Ana a gagné'])).toEqual([]);
  expect(isByline('Ana Ferrand')).toBe(false);
});

test('un crédit nomme l’image et son auteur', () => {
  const credits = [
    'Photo : Luc Marel / Agence Lumière',
    'Photo Luc Marel',
    'Crédit photo : Luc Marel',
    '© Luc Marel',
    '(Photo AFP)',
    'Illustration : Ana Ferrand',
    'Photo d’archives : Luc Marel',
    'Source : mairie de Sarmont',
    'Luc Marel / AFP',
    'DR',
  ];
  expect(taken(isCredit, credits)).toEqual(credits);
});

test('une phrase qui parle d’une photo ou d’une source n’est pas un crédit', () => {
  const others = [
    'Source de tensions, le pont divise Sarmont',
    'Photo de famille à la mairie',
    'Illustration de cette lenteur, le pont reste fermé.',
    'Sources et rivières du pays',
    'Photos interdites',
    'Oui / non',
    'Drôle de drame',
  ];
  expect(taken(isCredit, others)).toEqual([]);
});

test('les restes d’une page web ne sont pas des phrases de l’article', () => {
  const furniture = [
    'Lire la suite',
    '>> Lire la suite',
    'Continuer à lire ici',
    'Article réservé aux abonnés',
    'Lecture 4 min',
  ];
  expect(taken(isFurniture, furniture)).toEqual(furniture);
  expect(
    taken(isFurniture, ['Lire la suite lui a plu.', 'La suite', 'Vous pouvez lire le rapport à la mairie.']),
  ).toEqual([]);
});

test('un intertitre entre ses marques rend ses mots, une incise n’en est pas un', () => {
  expect(markedHeading('## Le pont')).toBe('Le pont');
  expect(markedHeading('## Le pont ##')).toBe('Le pont');
  expect(markedHeading('- Pas de fermeture -')).toBe('Pas de fermeture');
  expect(markedHeading('– "Le pont" –')).toBe('"Le pont"');
  expect(markedHeading('#sarmont en fête')).toBeNull();
  expect(markedHeading('- Une voie pour les vélos')).toBeNull();
  expect(markedHeading('Le pont - fermé -')).toBeNull();
});

test('« M. Lenoir » et « etc... » ne finissent pas une phrase', () => {
  expect(taken(holdsStop, ['Le pont ferme. La ville attend', 'Il a dit non. « Jamais »'])).toHaveLength(2);
  expect(taken(holdsStop, ['Ce que M. Lenoir propose', 'J. Ferrand répond', 'Le pont, etc. et la suite'])).toEqual([]);
  expect(taken(endsWithStop, ['Le pont ferme.', '« Le pont ferme. »'])).toHaveLength(2);
  expect(taken(endsWithStop, ['Le pont, etc...', 'Le pont…', 'Le pont ?'])).toEqual([]);
});

test('un article, une virgule, un deux-points à la fin appellent la suite', () => {
  expect(taken(isUnfinished, ['le maintien de', 'lundi,', 'voici :', 'au bord de l’', 'ce que dit la'])).toHaveLength(
    5,
  );
  expect(taken(isUnfinished, ['le maintien demandé', 'Un budget', 'le Havre de Sarmont'])).toEqual([]);
});
