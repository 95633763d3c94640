import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';
import { article, axis, values } from './notation.ts';
import type { Preference } from './reading.ts';

/** The same line of words and values as {@link values}, when the words are said to an assistant. */
const asked = (text: string, prefer: Preference = 'future') =>
  findTimes(article(text), { prefer }).times.map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

test.each([
  ['Le marche rouvre le 3 fevrier 2022.', '2022-02-03'],
  ['La halle a brûlé en aout 2019.', '2019-08'],
  ['La foire a fermé la semaine derniere.', '2021-W23'],
  ['Le bal aura lieu a Noel 2021.', '2021-12-25'],
])('une date se lit sans ses accents : %s', (text, value) => {
  expect(values(text).join()).toContain(`=${value}`);
});

test('« la semaine passe » n’est pas « la semaine passée »', () => {
  expect(values('La semaine passe vite à Sarmont.')).toEqual([]);
});

test.each([
  ['Le conseil se réunira lundi en huit.', 'lundi en huit=2021-06-28'],
  ['Le conseil se réunira jeudi en quinze.', 'jeudi en quinze=2021-07-01'],
  ['Le conseil se réunira samedi de la semaine prochaine.', 'samedi de la semaine prochaine=2021-06-26'],
])('un jour de la semaine se compte en semaines : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('« lundi en huit clos » et « lundi en 15 minutes » ne comptent pas en semaines', () => {
  expect(values('Il a couru lundi en 15 minutes.')[0]).toBe('lundi=2021-06-14');
});

test.each([
  ['La fête des mères 2021 tombe tôt.', '2021-05-30'],
  ['La fête des pères 2022 approche.', '2022-06-19'],
  ['Le jeudi de l’Ascension 2022 sera chômé.', '2022-05-26'],
  ['La Saint-Sylvestre 2020 a été calme.', '2020-12-31'],
  ['La veille de Noël 2020, il a plu.', '2020-12-24'],
  ['Le lendemain du 14 juillet 2019, le bac a coulé.', '2019-07-15'],
])('une fête et le jour d’à côté ont leur date : %s', (text, value) => {
  expect(values(text).join()).toContain(`=${value}`);
});

test.each([
  'La fête nationale grecque approche.',
  'L’hôpital Saint-Sylvestre ferme.',
  'À la veille de son procès, il se tait.',
])('ni fête de France ni jour d’à côté : « %s »', (text) => {
  expect(values(text)).toEqual([]);
});

test('la nuit de deux dates est celle du soir où elle commence', () => {
  expect(values('Dans la nuit du 6 au 7 mars, la halle a brûlé.')).toEqual(['la nuit du 6 au 7 mars=2021-03-06TNI']);
});

test('une date qui nomme un malheur passé n’est pas à venir, un rendez-vous peut l’être', () => {
  expect(values('L’incendie du 20 novembre a détruit la halle.')).toEqual(['20 novembre=2020-11-20']);
  expect(values('Le défilé du 14 juillet a été annulé.')).toEqual(['14 juillet=2021-07-14']);
});

test('Noël avec son année date ce que le verbe raconte, pas le marché qui en porte le nom', () => {
  expect(axis('À Noël 2019, la halle a brûlé.')).toEqual(['2019-12-25 la halle a brûlé']);
  expect(axis('Le marché de Noël 2019 a été visé.')).toEqual([]);
});

test.each([
  ['Ils se verront le premier lundi du mois prochain.', 'le premier lundi du mois prochain=2021-07-05'],
  ['Ils se voient le dernier vendredi de juin.', 'le dernier vendredi de juin=2021-06-25'],
  ['Le journal daté 2021-06-12T08:30 est en ligne.', '2021-06-12T08:30=2021-06-12T08:30'],
  ['La ville fut prise en 52 avant Jésus-Christ.', '52 avant Jésus-Christ=-0052'],
])('une date se compte dans son mois ou dans son ère : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('52 avant est un rang, le dossier 2019/4 un dossier', () => {
  expect(values('Il était 52e avant la côte.')).toEqual([]);
  expect(values('Le dossier 2019/4 est perdu, le lot 31 10 aussi.')).toEqual([]);
});

test.each([
  ['le 16', 'le 16=2021-06-16'],
  ['du 16 au 20', '16 au 20=2021-06-16/2021-06-20'],
  ['31/12', '31/12=2021-12-31'],
  ['3/2022', '3/2022=2022-03'],
  ['septembre 4', 'septembre 4=2021-09-04'],
  ['4-septembre-2022', '4-septembre-2022=2022-09-04'],
  ['mardi soir', 'mardi soir=2021-06-15T18/2021-06-15T23'],
  ['demain en fin de matinée', 'demain en fin de matinée=2021-06-16T10/2021-06-16T11'],
])('un assistant comprend à moins de mots : %s', (text, value) => {
  expect(asked(text)).toEqual([value]);
});

test.each([
  ['Le loyer est dû le 5 du mois.', 'le 5 du mois=2021-06-05'],
  ['Elle a été élue le 11 du mois dernier.', 'le 11 du mois dernier=2021-05-11'],
  ['Né le 3 mars 1950, il est baptisé le 12 du même mois.', 'le 12 du même mois=1950-03-12'],
  ['Élu en juin 1998, il part en août de l’année suivante.', 'août de l’année suivante=1999-08'],
  ['Élu en juin 1998, il part en août de la même année.', 'août de la même année=1998-08'],
  ['Le conseil s’est réuni le 7 mai 2020. Le lundi suivant, le maire est parti.', 'Le lundi suivant=2020-05-11'],
  ['Le conseil s’est réuni le 7 mai 2020. Le lundi précédent, le maire est parti.', 'Le lundi précédent=2020-05-04'],
  ['Les gelées de mars-avril 2017 ont tué la vigne.', 'mars-avril 2017=2017-03/2017-04'],
])('une date se complète de ce qui est dit autour d’elle : %s', (text, value) => {
  expect(values(text)).toContain(value);
});

test('« le 5 de la rue » n’est pas du mois', () => {
  expect(values('Le 5 du quai a brûlé, le premier du mois du blanc aussi.')).toEqual([]);
});

test('deux jours partagent leur « derniers »', () => {
  expect(values('La foire a réuni samedi et dimanche derniers cent marchands.')).toEqual([
    'samedi=2021-06-12',
    'dimanche derniers=2021-06-13',
  ]);
});

test('un jour qui porte un nom, un jour quelconque et un journal ne sont pas de la semaine', () => {
  expect(values('Le gardien Paul Samedi a tout arrêté.')).toEqual([]);
  expect(values('Il lit l’histoire de Robinson avec Vendredi.')).toEqual([]);
  expect(values('Elle lit Le Journal du dimanche.')).toEqual([]);
  expect(values('Elle jouera dans Un lundi à la mer.')).toEqual([]);
  expect(values('C’était un dimanche de foire.')).toEqual(['dimanche=XXXX-WXX-7']);
});

test.each([
  [
    'La halle fut bâtie le quatre août mil sept cent quatre-vingt-neuf.',
    'le quatre août mil sept cent quatre-vingt-neuf=1789-08-04',
  ],
  ['La halle a brûlé en 89, et le pont aussi.', '89=1989'],
  ['Le loyer tombera le 25 de ce mois.', 'le 25 de ce mois=2021-06-25'],
  ['La fête des mères 1998 a été fraîche.', 'La fête des mères 1998=1998-06-07'],
  ['La fête nationale belge 2020 a été fraîche.', 'La fête nationale belge 2020=2020-07-21'],
  ['La mairie ouvre du lundi au vendredi.', 'lundi au vendredi=XXXX-WXX-1/XXXX-WXX-5'],
])('une date rare se lit aussi : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('un saint, un sigle et un proverbe ne sont pas des dates', () => {
  expect(values('Paul Toussaint a gagné, Jean-Paul Noël aussi.')).toEqual([]);
  expect(values('La norme NF EN 1991 fixe la charge des ponts.')).toEqual([]);
  expect(values('Il cherche midi à quatorze heures.')).toEqual([]);
  expect(values('Il dîne au cercle Le Siècle avec le préfet.')).toEqual([]);
  expect(values('Elle a nagé la longueur en 52,3 secondes.').join()).not.toContain('1952');
});

test('ce qui se fait le dimanche n’est pas un événement, ce qui s’est fait l’est', () => {
  expect(axis('La messe est célébrée le dimanche à Sarmont.')).toEqual([]);
  expect(axis('La messe a été célébrée dimanche à Sarmont.')).not.toEqual([]);
});

test.each([
  ['Le conseil vote trois jours après Noël 2020.', 'trois jours après Noël 2020=2020-12-28'],
  ['Il est né deux semaines avant le 15 mai 1950.', 'deux semaines avant le 15 mai 1950=1950-05-01'],
  ['Le premier jour de mars 2019 fut chaud.', 'Le premier jour de mars 2019=2019-03-01'],
  ['Les gelées de février et mars 2017 ont tué la vigne.', 'février=2017-02 mars 2017=2017-03'],
  ['Le chantier a duré de novembre 98 à mars 99.', 'novembre 98 à mars 99=1998-11/1999-03'],
  ['La neige a tenu en janvier, février et mars 2017.', 'janvier, février et mars 2017=2017-01/2017-03'],
])('une date se compte d’une autre, ou partage son année : %s', (text, value) => {
  expect(values(text).join(' ')).toBe(value);
});

test('trois jours avant midi et deux tiers d’an ne se comptent pas d’une date', () => {
  expect(values('Il a plu trois jours avant la fête.')).toEqual(['trois jours=P3D']);
  expect(values('Il faut 2/3 ans.').join()).not.toContain('-');
});

test('un titre entre guillemets n’est pas une date, des paroles peuvent en dire une', () => {
  expect(values('La chanteuse reprend « Dimanche à Sarmont » devant mille personnes.')).toEqual([]);
  expect(values('« Ce lundi où tout finit », une pièce du port, fait rire.')).toEqual([]);
  expect(values('Le maire, Michel Mardi, a tout démenti.')).toEqual([]);
  expect(values('Ana Delmas a dit : « Rendez-vous vendredi ».')).toEqual(['vendredi=2021-06-18']);
  expect(values('« Lundi, nous ouvrirons la halle », a dit Ana Delmas.')).toEqual(['Lundi=2021-06-21']);
  expect(values('Aujourd’hui en France publie le rapport ; le démon de midi l’a perdu.')).toEqual([]);
});

test('une année reste une année après « remonte à » et entre deux années, un midi avant une heure', () => {
  expect(values('La dernière crue remonte à 1902.')).toEqual(['1902=1902']);
  expect(values('Il a régné de 1998 à 2010 sur le port.')).toEqual(['1998 à 2010=1998/2010']);
  expect(values('Le chantier, reporté à 2025, inquiète.')).toEqual(['2025=2025']);
  expect(values('La mairie ferme de midi à deux heures.')[0]).toBe('midi=2021-06-15T12:00');
  expect(values('Le conseil du mercredi est public.')).toEqual(['mercredi=XXXX-WXX-3']);
});

test('« le 20 » à la fin d’une phrase est du mois qui vient d’être dit', () => {
  expect(values('Les bacs sont partis le 12 février 2020. Ils sont revenus le 20.')).toContain('le 20=2020-02-20');
  expect(values('Les bacs sont partis le 12 février 2020. Le maire vit dans le 13.')).toEqual([
    'le 12 février 2020=2020-02-12',
  ]);
  expect(values('Les bacs sont partis le 12 février 2020. Ils sont revenus le 3.')).toEqual([
    'le 12 février 2020=2020-02-12',
  ]);
  expect(values('Ils sont revenus le 20.')).toEqual([]);
});

test('trois jours qui se suivent font une période, deux jours ou des jours épars n’en font pas', () => {
  expect(values('La foire se tiendra les 24, 25 et 26 novembre.')).toEqual([
    'les 24, 25 et 26 novembre=2021-11-24/2021-11-26',
  ]);
  expect(values('Il pleuvra vendredi, samedi et dimanche.')).toEqual([
    'vendredi, samedi et dimanche=2021-06-18/2021-06-20',
  ]);
  expect(values('Il pleuvra lundi, mercredi et vendredi.')).toHaveLength(3);
  expect(values('La foire se tiendra les 3, 9 et 26 novembre.')).toHaveLength(3);
});
