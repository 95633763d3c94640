import { expect, test } from 'vitest';
import { times, values } from './notation.ts';

/** What each sentence says of time: type and value. */
const typed = (text: string) => times(text).map(({ type, value }) => `${type} ${value}`);

test.each([
  'Le groupe G20 s’est réuni.',
  'La chaîne France 24 était là.',
  'Le score était de 3-2.',
  'L’amende est de 1 500 euros.',
  'La route D2020 est coupée.',
  'Il vit au 12, rue des Lilas.',
  'Le prix a baissé de 2 000 dollars.',
  'Le dossier 2019/4 est perdu.',
  'Le moteur tourne à 1 800 tours.',
  'La galerie expose 1 950 toiles.',
  'Le numéro 1789 a gagné.',
  'Le vin titre 12,5 degrés.',
  'Le mont culmine à 1 912 mètres.',
  'Il a sept enfants et huit chiens.',
  'Le Conseil des Dix a voté.',
  'La version 20.10 est sortie.',
  'Le vol AF 1618 est en retard.',
  'L’indépendance de la justice inquiète.',
  'Il faut un certain temps.',
  'La ligne 14 est fermée.',
  'Le second tour est incertain.',
  'Il a gagné deux fois.',
  'Les secondes rôles sont bons.',
  'Mme Avril préside le tribunal.',
  'Le dieu Mars est au musée.',
  'L’ascension du mont Blanc est rude.',
  'C’est le printemps des peuples.',
  'Le lot 7/12 est vendu.',
  'Ils sont venus de Juillet-sur-Orme.',
  'Une femme de 81 ans est tombée.',
  'Les moins de 16 ans entrent sans payer.',
])('des chiffres et des noms sans date : « %s »', (text) => {
  expect(values(text)).toEqual([]);
});

test('un âge n’est pas une durée, une peine en est une', () => {
  expect(typed('Jean Lenoir, 38 ans, a écopé d’une peine de deux ans.')).toEqual(['DURATION P2Y']);
  expect(typed('Elle risque une interdiction de dix ans.')).toEqual(['DURATION P10Y']);
  expect(typed('Elle parle d’une pianiste de dix ans.')).toEqual([]);
  expect(typed('Âgée de 70 ans, elle travaille depuis trente ans.')).toEqual(['DURATION P30Y']);
});

test.each([
  ['Du lundi 3 au vendredi 7 mai, le musée sera fermé.', '2021-05-03/2021-05-07'],
  ['Le congrès se tiendra du 28 juin au 2 juillet.', '2021-06-28/2021-07-02'],
  ['Le stage a eu lieu du 28 décembre 2019 au 2 janvier 2020.', '2019-12-28/2020-01-02'],
  ['Il a gouverné de 1982 à 1990.', '1982/1990'],
  ['Le roi (1715-1774) aimait la chasse.', '1715/1774'],
  ['L’exposition court de novembre à février.', '2020-11/2021-02'],
])('un intervalle et ses bornes communes : %s', (text, value) => {
  expect(times(text).map((time) => time.value)).toContain(value);
});

test('un intervalle à l’envers et deux années que l’on compare n’en sont pas un', () => {
  expect(values('Les dates du 8 au 3 mai sont fausses.').join()).not.toContain('/');
  expect(values('Il a régné de 1990 à 1982.').join()).not.toContain('/');
  expect(values('L’indice passe de 1982 à 1990 points.').join()).not.toContain('/');
  expect(values('La hausse est de 6 % entre 1982 et 1990.')).toEqual(['1982=1982', '1990=1990']);
});

test.each([
  ['DURATION P3W', 'La grève a duré trois semaines.'],
  ['DURATION PT45M', 'Elle a parlé pendant 45 minutes.'],
  ['DURATION P20Y', 'Il a régné une vingtaine d’années.'],
  ['DURATION PXM', 'Il a voyagé quelques mois.'],
  ['DURATION PT1.5H', 'Le trajet dure une heure et demie.'],
  ['DURATION P12DT8H', 'Le cycle revient au bout de 12 jours et 8 heures.'],
  ['SET P1W', 'Elle écrit chaque semaine.'],
  ['SET XXXX-WXX-2', 'Le marché se tient tous les mardis.'],
  ['SET P1Y', 'Il gagne 300 euros par an.'],
])('%s : %s', (value, text) => {
  expect(typed(text)).toContain(value);
});

test.each([
  ['Le vote a eu lieu avant-hier.', 'avant-hier=2021-06-13'],
  ['Le vote aura lieu après-demain.', 'après-demain=2021-06-17'],
  ['Le vote a eu lieu il y a dix jours.', 'il y a dix jours=2021-06-05'],
  ['Le vote aura lieu dans deux semaines.', 'dans deux semaines=2021-06-29'],
  ['Le vote aura lieu l’an prochain.', 'l’an prochain=2022'],
  ['Le vote a eu lieu le week-end dernier.', 'le week-end dernier=2021-W23-WE'],
  ['Le vote a eu lieu dans la nuit de dimanche à lundi.', 'la nuit de dimanche à lundi=2021-06-13TNI'],
  ['Le vote a eu lieu ce matin.', 'ce matin=2021-06-15TMO'],
  ['Il a voté à 15 h 30.', '15 h 30=2021-06-15T15:30'],
  ['Il est né dans les années 1980.', 'les années 1980=198X'],
  ['Le pont date du XIXe siècle.', 'XIXe siècle=18XX'],
])('%s', (text, value) => {
  expect(values(text)).toContain(value);
});

test('la nuit qui tombe n’est pas une heure', () => {
  expect(values('Le 3 mai, il partit dans la soirée ; la nuit tombait.').map((time) => time.split('=')[0])).toEqual([
    'Le 3 mai',
    'la soirée',
  ]);
});

test('deux jours plus tard se compte du récit, deux ans après son élection ne se compte pas', () => {
  expect(values('Il est parti le 3 mars 2020. Deux jours plus tard, il revint.')).toContain(
    'Deux jours plus tard=2020-03-05',
  );
  expect(values('Deux ans après son élection, il est parti.')).toEqual(['Deux ans=P2Y']);
});

test('la saison en cours, passée ou à venir', () => {
  expect(values('Il a plu tout l’hiver dernier.')).toContain('l’hiver dernier=2020-WI');
  expect(values('Il a dû fermer cet hiver.', '2021-03-20')).toEqual(['cet hiver=2020-WI']);
  expect(values('La piscine ouvrira cet été.', '2021-03-20')).toEqual(['cet été=2021-SU']);
  expect(values('Moins de neige cet hiver.', '2021-03-20')).toEqual(['cet hiver=2020-WI']);
  expect(values('Moins de pluie cet automne.', '2021-06-15')).toEqual(['cet automne=2021-FA']);
  expect(values('Le prêt court jusqu’à l’été.', '2021-03-20')).toEqual(['l’été=2021-SU']);
});

test('l’heure appartient au jour qui la suit', () => {
  const text = 'Les barrières se sont abaissées à 18 heures, mardi 8 juin.';
  expect(values(text)).toEqual(['18 heures=2021-06-08T18:00', 'mardi 8 juin=2021-06-08']);
  expect(times(text).map(({ event }) => event !== null)).toEqual([false, true]);
  expect(values('Il part à 18 heures, la date reste à fixer.')).toEqual(['18 heures=2021-06-15T18:00']);
});

test('« moins de trois heures à l’avance » est une durée', () => {
  expect(typed('Prévenue moins de trois heures à l’avance, elle proteste.')).toEqual(['DURATION PT3H']);
  expect(typed('Une attente de trois heures à la frontière les a lassés.')).toEqual(['DURATION PT3H']);
  expect(typed('Le bureau ouvre de neuf heures à midi.')).toEqual(['TIME 2021-06-15T09:00', 'TIME 2021-06-15T12:00']);
});

test('« Le 20 » après le 12 mai est le 20 mai', () => {
  expect(values('Le 12 mai, le maire a signé. Le 20, en marge du conseil, il a renoncé.')).toContain(
    'Le 20=2021-05-20',
  );
  expect(values('Le 12 mai, le maire a signé. Le 20, rue des Lilas, est vide.')).toHaveLength(1);
  expect(values('Le 12 mai, le maire a signé. Le 20 % restant est perdu. Le 9, il a plu.')).toHaveLength(1);
  expect(values('Le 20, en marge du conseil, il a renoncé.')).toEqual([]);
});

test('un nom de fête est aussi un prénom', () => {
  expect(values('La parole est à Toussaint Lenoir, puis à Jean-Noël Arvaux.')).toEqual([]);
  expect(values('À la Toussaint, il a neigé.')).toEqual(['la Toussaint=2020-11-01']);
});

test('un jour se dit avec son moment, et son côté', () => {
  expect(values('Le bal a eu lieu samedi dans la soirée.')).toEqual(['samedi dans la soirée=2021-06-12TEV']);
  expect(values('Le bal a été annoncé pour samedi prochain en fin d’après-midi.')).toEqual([
    'samedi prochain en fin d’après-midi=2021-06-19TAF',
  ]);
  expect(values('Ce mardi matin, il a plu.')).toEqual(['Ce mardi matin=2021-06-15TMO']);
  expect(values('Il a plu samedi dans la ville.')).toEqual(['samedi=2021-06-12']);
});
