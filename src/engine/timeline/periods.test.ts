import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';
import { article, values } from './notation.ts';
import type { Preference } from './reading.ts';

/** The values as an assistant reads them on a Tuesday at half past nine. */
const asked = (text: string, prefer: Preference = 'future') =>
  findTimes(article(text, '2021-06-15T09:30'), { prefer }).times.map(({ value }) => value);

test.each([
  ['La halle a brûlé la semaine passée.', 'la semaine passée=2021-W23'],
  ['Le budget du mois en cours est voté.', 'mois en cours=2021-06'],
  ['Le déficit du trimestre dernier est comblé.', 'trimestre dernier=2021-Q1'],
  ['La ville a perdu mille habitants au siècle dernier.', 'siècle dernier=19XX'],
  ['Le verdict sera rendu dans la semaine.', 'la semaine=2021-W24'],
  ['En 1987, il s’installe à Sarmont. La même année, il expose.', 'La même année=1987'],
  ['En 1987, il s’installe à Sarmont. L’année d’après, il expose.', 'L’année d’après=1988'],
  ['En 1987, il s’installe à Sarmont. La décennie suivante, il expose.', 'La décennie suivante=199X'],
])('une période se compte de la parution, ou de ce qui a été dit : %s', (text, value) => {
  expect(values(text)).toContain(value);
});

test('« dans la semaine de Noël », « les mois à venir » sont d’autres périodes', () => {
  expect(values('Il reviendra dans la semaine de mardi.')).not.toContain('la semaine=2021-W24');
  expect(values('Il reviendra dans les mois à venir.')).toEqual(['les mois à venir=PXM']);
});

test.each([
  ['La première semaine d’octobre 2014 fut froide.', 'La première semaine d’octobre 2014=2014-W41'],
  ['La dernière semaine de juin 2019 fut chaude.', 'La dernière semaine de juin 2019=2019-W26'],
  ['La troisième semaine de 2020 fut froide.', 'La troisième semaine de 2020=2020-W03'],
  ['Le bal aura lieu le deuxième week-end de juillet.', 'le deuxième week-end de juillet=2021-W27-WE'],
  ['La seconde quinzaine d’août 2020 fut froide.', 'La seconde quinzaine d’août 2020=2020-08-15/2020-08-31'],
  ['Le dernier trimestre 2019 fut bon.', 'Le dernier trimestre 2019=2019-Q4'],
  ['Les ventes montent au premier semestre de l’an prochain.', 'premier semestre de l’an prochain=2022-H1'],
  ['Le bénéfice du T3 2020 a doublé.', 'T3 2020=2020-Q3'],
  ['Les ventes ont baissé les six premiers mois de 2020.', 'les six premiers mois de 2020=2020-01/2020-06'],
  ['Il a neigé les dix derniers jours de mars 2019.', 'les dix derniers jours de mars 2019=2019-03-22/2019-03-31'],
  ['La foire aura lieu la semaine du 12 juillet.', 'la semaine du 12 juillet=2021-W28'],
  ['La foire a eu lieu le week-end du 5 juin.', 'le week-end du 5 juin=2021-W22-WE'],
  ['La halle est fermée le reste de la semaine.', 'le reste de la semaine=2021-W24'],
])('une partie de mois ou d’année : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('« le premier quart de la course », « le cinquième trimestre 2019 » n’existent pas au calendrier', () => {
  expect(values('Elle mène dès le premier quart de la course.')).toEqual([]);
  expect(values('Le cinquième trimestre 2019 est une erreur.')).toEqual(['2019=2019'].slice(1));
  expect(values('La première semaine de cours est finie.')).toEqual([]);
  expect(values('Les six premiers mois de travaux sont finis.')).toEqual([]);
  expect(values('Le reste de la classe est là ; le week-end de Pâques 2020 fut long.')).toEqual([
    'Pâques 2020=2020-04-12',
  ]);
});

test.each([
  ['Le pont date du dix-neuvième siècle.', 'dix-neuvième siècle=18XX'],
  ['La tour est du XIIIème siècle.', 'XIIIème siècle=12XX'],
  ['La stèle est du IVe siècle avant J.-C.', 'IVe siècle avant J.-C.=-03XX'],
  ['La mode vient des années mil neuf cent vingt.', 'années mil neuf cent vingt=192X'],
  ['La mode vient des années soixante-dix.', 'années soixante-dix=197X'],
  ['La mode vient des années 1970 et 80.', 'années 1970 et 80=197X/198X'],
])('siècles et décennies en lettres : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('deux siècles se partagent un mot', () => {
  expect(values('La ville a grandi aux XVIe et XVIIe siècles.')).toEqual(['XVIe=15XX', 'XVIIe siècles=16XX']);
  expect(values('Les arrondissements XVIe et XVIIe sont calmes.')).toEqual([]);
});

test('une saison se reconnaît à ce qui la précède', () => {
  expect(values('Il a plu pendant l’hiver 2019.')).toEqual(['l’hiver 2019=2019-WI']);
  expect(values('Il a plu durant tout l’automne.')).toEqual(['l’automne=2020-FA']);
  expect(values('Elle a été élue ; l’été de sa vie.')).toEqual([]);
  expect(asked('cet été')).toEqual(['2021-06-21/2021-09-23']);
  expect(asked('durant l’été', 'nearest')).toEqual(['SU']);
  expect(asked('j’ai été', 'nearest')).toEqual([]);
});

test('la rentrée est en septembre, sauf quand elle est un événement', () => {
  expect(values('La réforme sera examinée à la rentrée.')).toEqual(['la rentrée=2021-09']);
  expect(values('Les loyers ont monté depuis la rentrée.')).toEqual(['la rentrée=2020-09']);
  expect(values('La rentrée 2018 fut agitée.')).toEqual(['La rentrée 2018=2018-09']);
  expect(values('La rentrée des classes fut agitée ; il assiste à la rentrée du tribunal.')).toEqual([]);
});

test('début, milieu et fin : la période entière dans la presse, une part pour un agenda', () => {
  expect(values('Le pont rouvrira fin août.')).toEqual(['fin août=2021-08']);
  expect(values('Il est né à la fin de l’année 1950.')).toEqual(['la fin de l’année 1950=1950']);
  expect(asked('fin août')).toEqual(['2021-08-21/2021-08-31']);
  expect(asked('début 2022')).toEqual(['2022-01/2022-02']);
  expect(asked('à la fin du mois')).toEqual(['2021-06-21/2021-06-30']);
  expect(asked('en début de semaine')).toEqual(['2021-06-14/2021-06-15']);
  expect(asked('en fin de semaine')).toEqual(['2021-06-17/2021-06-20']);
  expect(asked('en août')).toEqual(['2021-08']);
});

test('le week-end et la semaine selon celui qui demande', () => {
  expect(asked('ce week-end')).toEqual(['2021-06-18T18/2021-06-20T23']);
  expect(asked('ce week-end', 'nearest')).toEqual(['2021-W24-WE']);
  expect(asked('la semaine prochaine')).toEqual(['2021-W25']);
  expect(asked('la semaine prochaine', 'nearest')).toEqual(['2021-06-22T09:30:00']);
  expect(asked('les années 1980', 'nearest')).toEqual(['1980-01-01/1989-12-31']);
  expect(asked('le reste de l’année')).toEqual(['2021-06-15/2021-12-31']);
  expect(asked('le premier trimestre 2020', 'nearest')).toEqual(['2020-01-01/2020-03-31']);
});

test.each([
  ['La saison 2018-2019 a été longue.', '2018-2019=2018/2019'],
  ['L’exercice 2018/2019 est clos.', '2018/2019=2018/2019'],
  ['L’an 80 fut sec.', 'L’an 80=0080'],
  ['La ville fut prise en -52.', '52=-0052'],
  ['Il a régné entre 190 et 180 av. J.-C.', '190=-0190'],
  ['La tour date de la fin XIXe.', 'la fin XIXe=18XX'],
  ['Le maire se taira à la fin de cette rentrée.', 'la fin de cette rentrée=2021-09'],
  ['Le budget sera voté au cours de l’année.', 'l’année=2021'],
  ['Elle l’a su à l’été de la même année.', 'la même année=2021'],
])('une période s’écrit de bien des façons : %s', (text, value) => {
  expect(values(text)).toContain(value);
});

test('un code postal, un bus, une référence et un froid ne sont pas des années', () => {
  expect(values('Le siège est à 1950 Sarmont.')).toEqual([]);
  expect(values('Les bus 1418 et 2022 sont supprimés.')).toEqual([]);
  expect(values('Les tickets 2018-2019 ont gagné.')).toEqual([]);
  expect(values('L’eau gèle après -12 degrés.')).toEqual([]);
  expect(values('L’an dernier, il a vu le XVIe, un quartier.')).toEqual(['L’an dernier=2020']);
});

test.each([
  ['Les philosophes du siècle des Lumières y passèrent.', 'siècle des Lumières=17XX'],
  ['Le bal recrée les Années folles.', 'les Années folles=192X'],
  ['La ville a grandi dans les années deux mille.', 'les années deux mille=200X'],
  ['Il a vécu le printemps 1968 de son pays.', 'le printemps 1968=1968-SP'],
  ['L’exercice 1997/98 est clos.', '1997/98=1997/1998'],
  ['Le temple est du VIe siècle après Jésus-Christ.', 'VIe siècle après Jésus-Christ=05XX'],
])('une époque a ses années : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['La ville fut bâtie en 80 de notre ère.', '80 de notre ère=0080'],
  ['La ville fut prise en av. J.-C. 52.', '52=-0052'],
  ['Le bois sèche à la fin du printemps.', 'la fin du printemps=2021-SP'],
  ['Tout sera fait dans la prochaine décennie.', 'la prochaine décennie=203X'],
  ['1850-58', '1850-58=1850/1858'],
])('une année, une saison et une décennie se disent encore autrement : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['Il a plu les premiers mois de 2017.', 'les premiers mois de 2017=2017', 'START'],
  ['Il a plu les derniers jours de mars 2017.', 'les derniers jours de mars 2017=2017-03', 'END'],
  ['Le chantier finira à la fin printemps 2022.', 'la fin printemps 2022=2022-SP', 'END'],
])('le début et la fin d’une période se disent aussi en jours et en mois : %s', (text, value, modifier) => {
  expect(values(text)).toEqual([value]);
  expect(findTimes(article(text)).times[0]!.modifier).toBe(modifier);
});

test('« les premiers mois de mars » n’est rien de tel, une issue n’est pas un âge', () => {
  expect(values('Il a plu les premiers mois de mars.').join()).not.toContain('les premiers');
  expect(values('À l’issue de deux ans, il est parti.')).toEqual(['deux ans=P2Y']);
  expect(values('Il l’a su au milieu de la nuit.')).toEqual(['milieu de la nuit=2021-06-15TNI']);
});
