import { expect, test } from 'vitest';
import { values } from './notation.ts';

// The story comes out on Tuesday 15 June 2021.
test.each([
  ['le passé composé', 'Le maire a démissionné le 20 juin.', 'le 20 juin=2020-06-20'],
  ['ce qui est dû', 'Le maire doit démissionner le 20 avril.', 'le 20 avril=2022-04-20'],
  ['le futur', 'Le barrage fermera le 2 mars.', 'le 2 mars=2022-03-02'],
  ['le futur passif', 'Le maire sera entendu le 20 septembre.', 'le 20 septembre=2021-09-20'],
  ['« va » et un infinitif', 'La maire va partir le 2 février.', 'le 2 février=2022-02-02'],
  [
    'le conditionnel passé, un bruit',
    'La banque aurait prévenu la mairie le 20 septembre.',
    'le 20 septembre=2020-09-20',
  ],
  ['le passé simple', 'Le préfet convoqua les élus le 20 septembre.', 'le 20 septembre=2020-09-20'],
  ['le plus-que-parfait, même la veille de la date', 'Elle avait été arrêtée le 16 juin.', 'le 16 juin=2020-06-16'],
  ['« prévu »', 'Le vote, prévu le 3 mars, inquiète.', 'le 3 mars=2022-03-03'],
  ['« pour » une date', 'Le tribunal a choisi pour mars une autre salle.', 'mars=2022-03'],
])('%s choisit l’année', (_, text, value) => {
  expect(values(text, '2021-06-15')).toEqual([value]);
});

test('un verbe mal lu ne renvoie pas à l’an dernier une date de la semaine', () => {
  expect(values('La ville, endettée, compte sur le 18 juin.')).toEqual(['le 18 juin=2021-06-18']);
});

test('ce qui dure jusqu’à une date, ou la date d’un nom, n’a pas le temps du verbe', () => {
  expect(values('La salle a été prêtée jusqu’en août.')).toEqual(['août=2021-08']);
  expect(values('Le défilé du 14 juillet a été annulé.')).toEqual(['14 juillet=2021-07-14']);
});

test.each([
  ['passé', 'Le préfet a reçu vendredi les élus.', 'vendredi=2021-06-11'],
  ['futur', 'Le préfet recevra vendredi les élus.', 'vendredi=2021-06-18'],
  ['présent : un programme', 'Le préfet reçoit vendredi les élus.', 'vendredi=2021-06-18'],
  ['« ce mardi » est le jour même', 'Le préfet a reçu ce mardi les élus.', 'ce mardi=2021-06-15'],
  ['« mardi dernier » n’est pas le jour même', 'Le préfet a reçu mardi dernier les élus.', 'mardi dernier=2021-06-08'],
])('un jour de la semaine : %s', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});

test('dans une phrase à deux verbes, chaque date suit le sien', () => {
  expect(values('Le ministre, qui a démissionné lundi, sera entendu jeudi.')).toEqual([
    'lundi=2021-06-14',
    'jeudi=2021-06-17',
  ]);
});

test('dans un récit ancien, la date suivante reste dans l’année, ou passe à la suivante', () => {
  expect(values('Le procès s’est ouvert le 3 novembre 2014. Il a pris fin le 12 janvier.')).toEqual([
    'le 3 novembre 2014=2014-11-03',
    'le 12 janvier=2015-01-12',
  ]);
  expect(values('Le procès s’est ouvert le 3 novembre 2014. Un autre aura lieu le 12 janvier.').at(-1)).toBe(
    'le 12 janvier=2022-01-12',
  );
});

test('le plus-que-parfait se compte de ce que le paragraphe précédent vient de dire', () => {
  expect(values('Elle a été arrêtée le 3 octobre 2020.\n\nElle avait fui en novembre.').at(-1)).toBe(
    'novembre=2019-11',
  );
  expect(values('Elle a été arrêtée le 3 octobre 2020.\n\nElle a parlé en novembre.').at(-1)).toBe('novembre=2020-11');
  expect(values('Le pont a ouvert le 3 octobre 1971.\n\nElle avait parlé en novembre.').at(-1)).toBe(
    'novembre=2020-11',
  );
});

test('un jour de la semaine et son quantième trouvent leur année, sauf si nulle ne convient', () => {
  expect(values('La foire ouvrira samedi 4 septembre.')).toEqual(['samedi 4 septembre=2021-09-04']);
  expect(values('La foire ouvrira dimanche 4 septembre.')).toEqual(['dimanche 4 septembre=2022-09-04']);
});

test('le 29 février attend une année bissextile', () => {
  expect(values('Née le 3 mai 2015, elle est venue le 29 février.').at(-1)).toBe('le 29 février=2016-02-29');
  expect(values('La course aura lieu le 29 février.')).toEqual(['le 29 février=2024-02-29']);
  expect(values('La course a eu lieu le 29 février 2021.')).toEqual([]);
});

test('un jour de la semaine qui contredit l’année du récit l’écarte', () => {
  expect(values('Le pont a fermé en septembre 2020. Lundi 14 juin, le bac a repris.').at(-1)).toBe(
    'Lundi 14 juin=2021-06-14',
  );
  expect(values('Le pont a fermé en mai 2020. Dimanche 14 juin, le bac a repris.').at(-1)).toBe(
    'Dimanche 14 juin=2020-06-14',
  );
});

test('« jusqu’en décembre » est à venir, sauf si le verbe est au passé', () => {
  expect(values('Jusqu’en décembre, le bac remplace le pont.')).toEqual(['décembre=2021-12']);
  expect(values('Le bac a servi jusqu’en décembre.')).toEqual(['décembre=2020-12']);
});

test('un verbe au futur juste devant une date la met devant, même loin', () => {
  const november = '2017-11-21';
  expect(values('Le passeur sera jugé le 15 octobre.', november)).toEqual(['le 15 octobre=2018-10-15']);
  // A noun that ends like a future.
  expect(values('Le passeur a chanté un opéra le 15 octobre.', november)).toEqual(['le 15 octobre=2017-10-15']);
});

test('« s’est ouvert », « est arrivé », « depuis » mettent une date derrière, même proche', () => {
  const november = '2017-11-21';
  expect(values('Le procès s’est ouvert en décembre.', november)).toEqual(['décembre=2016-12']);
  expect(values('Le bac est arrivé le 2 décembre.', november)).toEqual(['le 2 décembre=2016-12-02']);
  expect(values('Le pont est fermé depuis le 3 décembre.', november)).toEqual(['le 3 décembre=2016-12-03']);
  // A state that is to come as well.
  expect(values('Le pont est fermé le 2 décembre.', november)).toEqual(['le 2 décembre=2017-12-02']);
  expect(values('Le tunnel rouvrira d’ici à janvier.', november)).toEqual(['janvier=2018-01']);
});

test('ce qui suit une date racontée ne la précède pas', () => {
  expect(values('Fermé le 30 octobre 2020, le musée n’a rouvert que le 19 mai.')[1]).toBe('le 19 mai=2021-05-19');
  // « avait » goes back before it.
  expect(values('Fermé le 30 octobre 2020, le musée avait rouvert le 19 mai.')[1]).toBe('le 19 mai=2020-05-19');
});

// The story comes out on Tuesday 15 June 2021.
test.each([
  ['une intention', 'Les syndicats appellent à défiler samedi.', 'samedi=2021-06-19'],
  ['ce qui reste à faire', 'Il lui reste à convaincre avant dimanche.', 'dimanche=2021-06-20'],
  ['un pronom réfléchi', 'Les élus qui ont juré la réforme se réunissent samedi.', 'samedi=2021-06-19'],
  [
    '« c’est lundi que », le verbe qui suit',
    'Le texte arrive, mais c’est lundi que tout s’est joué.',
    'lundi=2021-06-14',
  ],
  ['un participe devenu nom ne dit rien', 'Concert pour les sinistrés jeudi à la halle.', 'jeudi=2021-06-17'],
  ['une intention passée', 'Les syndicats appelaient à défiler samedi.', 'samedi=2021-06-12'],
])('%s choisit le côté de la parution', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});

// The story comes out on Tuesday 15 June 2021.
test.each([
  ['un verbe inconnu entre son sujet au pluriel et la date', 'Les élus votent vendredi.', 'vendredi=2021-06-18'],
  ['un verbe inconnu devant son objet', 'Le maire remet samedi les clés du port.', 'samedi=2021-06-19'],
  ['un participe tout contre la date', 'Les marins enlevés samedi restent introuvables.', 'samedi=2021-06-12'],
  ['un participe irrégulier', 'Le verdict rendu vendredi ne satisfait personne.', 'vendredi=2021-06-11'],
  ['un infinitif passé', 'Le club regrette d’avoir vendu samedi des billets.', 'samedi=2021-06-12'],
  ['« devraient avoir »', 'Les soldats devraient avoir quitté le fort le 2 mars.', 'le 2 mars=2022-03-02'],
  ['un passif au conditionnel', 'Le préfet a dit qu’un accord serait signé vendredi.', 'vendredi=2021-06-18'],
  ['« serait parti », un bruit', 'Le maire serait parti vendredi.', 'vendredi=2021-06-11'],
  ['un présent en -èrent', 'Les élus espèrent être reçus jeudi.', 'jeudi=2021-06-17'],
  ['« a convoqué », non « est convoqué »', 'Le juge a convoqué samedi le maire.', 'samedi=2021-06-12'],
  ['« est convoqué »', 'Le maire est convoqué samedi.', 'samedi=2021-06-19'],
  ['« depuis »', 'Depuis vendredi, les bacs restent à quai.', 'vendredi=2021-06-11'],
  ['un titre sans verbe', 'Grève des bacs samedi à Sarmont.', 'samedi=2021-06-19'],
  ['« à voir »', 'À voir lundi, un film consacré au port.', 'lundi=2021-06-21'],
  ['« après »', 'Retour au calme après la bagarre de samedi.', 'samedi=2021-06-12'],
])('%s choisit le côté de la parution', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});

test('ni un nom en -ent ni un objet ne sont des verbes', () => {
  expect(values('Le président a reçu les élus, très content samedi.')).toEqual(['samedi=2021-06-12']);
  expect(values('Il a ouvert samedi la halle.')).toEqual(['samedi=2021-06-12']);
  expect(values('Le maire a démissionné, contre la règle, samedi, un jour de foire.')).toEqual(['samedi=2021-06-12']);
});

// The story comes out on Tuesday 15 June 2021.
test.each([
  ['« à » et un infinitif après un nom', 'De fortes pluies à prévoir lundi sur la côte.', 'lundi=2021-06-21'],
  ['un appel à ce qui vient', 'Les bateliers ont appelé à une marche vendredi.', 'vendredi=2021-06-18'],
  ['des électeurs appelés aux urnes', 'Les Vélans sont appelés aux urnes dimanche.', 'dimanche=2021-06-20'],
  ['une promesse', 'Le gréviste a juré de venir lundi.', 'lundi=2021-06-21'],
  ['le jour sujet d’un conditionnel', 'Le maire a prévenu que samedi serait une épreuve.', 'samedi=2021-06-19'],
  ['un élu et le jour de son élection', 'Le président élu le 6 mai peine à convaincre.', 'le 6 mai=2021-05-06'],
  ['ce qui est arrivé', 'Le séisme de samedi oblige la ville à fermer le pont.', 'samedi=2021-06-12'],
  ['« il a réussi à »', 'Il a réussi à marquer lundi.', 'lundi=2021-06-14'],
  ['« a appelé » quelqu’un', 'Il a appelé vendredi sa mère.', 'vendredi=2021-06-11'],
])('%s choisit le côté de la parution', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});
