import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';
import { article, times, values } from './notation.ts';
import type { Preference } from './reading.ts';

/** What each sentence says of time: type and value. */
const typed = (text: string) => times(text).map(({ type, value }) => `${type} ${value}`);

/** The values as an assistant reads them on a Tuesday at half past nine. */
const asked = (text: string, prefer: Preference = 'future') =>
  findTimes(article(text, '2021-06-15T09:30'), { prefer }).times.map(({ value }) => value);

test.each([
  ['Le débat a duré deux heures 30.', 'PT2H30M'],
  ['Le débat a duré deux heures et demie.', 'PT2.5H'],
  ['Le débat a duré une demi-heure.', 'PT30M'],
  ['Le débat a duré trois quarts d’heure.', 'PT45M'],
  ['Le débat a duré 1 heure et 20 minutes.', 'PT1H20M'],
  ['Comptez 45 min à pied.', 'PT45M'],
  ['Comptez 2 h 15 de route.', 'PT2H15M'],
  ['Le bourg a vécu un quart de siècle sans pont.', 'P25Y'],
  ['Elle a régné dix-sept ans et trois mois.', 'P17Y3M'],
  ['Il a été absent un an et demi.', 'P1.5Y'],
  ['Le chantier prendra trois semestres.', 'P18M'],
  ['Le fort a tenu deux décennies.', 'P20Y'],
  ['Il a plu toute la semaine.', 'P1W'],
  ['Il faut deux ou trois jours.', 'P2D/P3D'],
  ['Le bac dessert l’île depuis plusieurs siècles.', 'PXY'],
])('une durée : %s', (text, value) => {
  expect(typed(text)).toContain(`DURATION ${value}`);
  expect(times(text).every(({ event }) => event === null)).toBe(true);
});

test('deux durées qui se suivent n’en font pas une', () => {
  expect(typed('Il a régné deux mois, trois ans après sa mère.')).toEqual(['DURATION P2M', 'DURATION P3Y']);
  expect(typed('La toile date de toute la fin du règne.')).toEqual([]);
  expect(typed('Toute la nuit de lundi, il a neigé.')).not.toContain('DURATION P1D');
});

test.each([
  ['Elle chante un dimanche sur deux.', 'XXXX-WXX-7'],
  ['Le bac passe un jour sur trois.', 'P3D'],
  ['La halle ouvre sept jours sur sept.', 'P1D'],
  ['Le poste est tenu 24 heures sur 24.', 'P1D'],
  ['La place est pleine tous les étés.', 'XXXX-SU'],
  ['Le conseil se réunit toutes les deux semaines.', 'P2W'],
  ['Le club se retrouve tous les lundis soir.', 'XXXX-WXX-1TEV'],
  ['La foire revient les week-ends.', 'XXXX-WXX-WE'],
  ['Elle nage trois fois par semaine.', 'P1W'],
  ['Le loyer est de 700 euros/mois.', 'P1M'],
  ['La réunion hebdomadaire est annulée.', 'P1W'],
  ['Le puits est contrôlé quotidiennement.', 'P1D'],
  ['Les ventes annuelles baissent.', 'P1Y'],
])('une fréquence : %s', (text, value) => {
  expect(typed(text)).toEqual([`SET ${value}`]);
});

test('un quotidien et un hebdomadaire sont aussi des journaux', () => {
  expect(typed('Le quotidien régional a fermé.')).toEqual([]);
  expect(typed('L’Écho de Sarmont, hebdomadaire du canton, a fermé.')).toEqual([]);
  expect(typed('La vie quotidienne a repris.')).toEqual([]);
  expect(typed('Une maison sur deux est vide.')).toEqual([]);
});

test.each([
  ['Il y a un an et demi, le pont cédait.', 'Il y a un an et demi=2019-12'],
  ['Voilà trois semaines, le pont cédait.', 'Voilà trois semaines=2021-05-25'],
  ['Il y a de cela dix ans, le pont cédait.', 'Il y a de cela dix ans=2011'],
  ['Il a fui il y a 48 heures.', 'il y a 48 heures=2021-06-13'],
  ['La halle ouvrira d’ici à dix jours.', 'd’ici à dix jours=2021-06-25'],
  ['Les comptes ont été arrêtés il y a deux trimestres.', 'il y a deux trimestres=2020-Q4'],
  ['La cité a brûlé il y a trois siècles.', 'il y a trois siècles=17XX'],
])('ce que l’on compte à rebours ou d’avance : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('« il y a longtemps » est un passé, « il y a peu de » n’est aucun temps', () => {
  expect(typed('Il y a longtemps, un moulin tournait.')).toEqual(['TIME PAST_REF']);
  expect(typed('Il y a peu de monde au port.')).toEqual([]);
});

test('un nombre qui compte autre chose laisse lire la date qui suit', () => {
  expect(typed('Ils étaient 12 000 manifestants le 3 mai 2019, une fois deux jours passés.')).toEqual([
    'DATE 2019-05-03',
    'DURATION P2D',
  ]);
  expect(typed('Il y avait trente-deux barques en 1987.')).toEqual(['DATE 1987']);
});

test('« il y a deux ans que », « dans les deux ans » : des durées', () => {
  expect(typed('Il y a deux ans que le pont a cédé.')).toEqual(['DURATION P2Y']);
  expect(typed('Il doit payer dans les deux ans.')).toEqual(['DURATION P2Y']);
});

test('avec l’heure de parution, les heures et les minutes se comptent', () => {
  const at = (text: string) => values(text, '2021-06-15T09:30');
  expect(at('Il a été arrêté il y a une demi-heure.')).toEqual(['il y a une demi-heure=2021-06-15T09:00:00']);
  expect(at('Le vol partira dans 20 heures.')).toEqual(['dans 20 heures=2021-06-16T05:30:00']);
  expect(values('Il a été arrêté il y a une demi-heure.')).toEqual(['il y a une demi-heure=2021-06-15']);
});

test('ces trois derniers mois sont une durée dans la presse, des mois pour un agenda, un instant pour le plus proche', () => {
  expect(typed('Les prix ont baissé ces trois derniers mois.')).toEqual(['DURATION P3M']);
  expect(asked('ces trois derniers mois')).toEqual(['2021-03/2021-05']);
  expect(asked('les deux semaines suivantes')).toEqual(['2021-W25/2021-W26']);
  expect(asked('les 3 prochaines heures')).toEqual(['2021-06-15T10/2021-06-15T12']);
  expect(asked('ces trois derniers mois', 'nearest')).toEqual(['2021-03-15T09:30:00']);
  expect(asked('les prochaines 4 heures', 'nearest')).toEqual(['2021-06-15T09:30:00/2021-06-15T13:30:00']);
  expect(asked('les prochains 3 jours', 'nearest')).toEqual(['2021-06-16/2021-06-18']);
  expect(typed('Le prochain mois de mai sera chaud.')).not.toContain('DURATION P1M');
});

test('un agenda compte à l’heure près, et jusqu’à la veille', () => {
  expect(asked('dans 3 jours')).toEqual(['2021-06-18T09']);
  expect(asked('il y a un an')).toEqual(['2020-06']);
  expect(asked('d’ici une semaine')).toEqual(['2021-06-15T09:30:00/2021-06-21T23:59:59']);
  expect(asked('dans quelques mois')).toEqual(['2021-09-15']);
  expect(asked('en 1 heure', 'nearest')).toEqual(['2021-06-15T10:30:00']);
  expect(asked('en 1 heure')).toEqual(['PT1H']);
});

test.each([
  ['Il a attendu deux petites heures.', 'PT2H'],
  ['Il a attendu une bonne dizaine de jours.', 'P10D'],
  ['Elle le dit depuis de longues années.', 'PXY'],
  ['Elle le dit depuis des mois.', 'PXM'],
  ['L’étape a duré 3 h 45 min.', 'PT3H45M'],
  ['Le pont tient depuis un siècle.', 'P100Y'],
])('une durée dite avec un adjectif ou sans compte : %s', (text, value) => {
  expect(typed(text)).toEqual([`DURATION ${value}`]);
});

test('les week-ends comptés ne sont pas tous les week-ends, un âge n’est pas une durée', () => {
  expect(typed('Il a passé trois week-ends à Sarmont.')).toEqual([]);
  expect(typed('Il passe les week-ends à Sarmont.')).toEqual(['SET XXXX-WXX-WE']);
  expect(typed('Le plongeur, 19 ans, a été secouru.')).toEqual([]);
  expect(typed('Des siècles de l’histoire de Sarmont, après des mois de gel.')).toEqual([]);
});

test.each([
  ['Il a servi l’année entière.', 'P1Y'],
  ['Il a servi des dizaines d’années.', 'PXY'],
  ['La ville a attendu de nombreux mois.', 'PXM'],
])('une durée que l’on ne compte pas : %s', (text, value) => {
  expect(typed(text)).toEqual([`DURATION ${value}`]);
});

test('chaque 14 juillet revient à son jour, des dizaines de voisins ne durent pas', () => {
  expect(typed('Le bal a lieu chaque 14 juillet.')).toEqual(['SET XXXX-07-14']);
  expect(typed('Des dizaines de voisins sont venus.')).toEqual([]);
  expect(typed('Le bal a lieu chaque 30 février.')).not.toContain('SET XXXX-02-30');
});
