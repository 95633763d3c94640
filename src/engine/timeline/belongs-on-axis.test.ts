import { expect, test } from 'vitest';
import { axis, values } from './notation.ts';

test.each([
  ['un fait passé', 'La digue a cédé le 3 juin à Sarmont.'],
  ['un fait à venir', 'Le vote aura lieu le 3 juillet à Sarmont.'],
  ['une année, avec un verbe qui raconte', 'En 2019, la ville a fermé son port.'],
  ['une annonce', 'La ville a annoncé jeudi la fermeture du port.'],
  ['un accord conclu', 'Le maire et la préfète ont conclu jeudi un accord.'],
  ['un ambassadeur rappelé', 'La ville a rappelé jeudi son délégué.'],
  ['une demande', 'La ville, agacée, a demandé jeudi le retrait du texte.'],
  ['une chose déclarée', 'L’épidémie a été déclarée jeudi à Sarmont.'],
  ['un infinitif qui est dû', 'L’accord doit être signé jeudi à Sarmont.'],
  ['une année à l’imparfait d’un auxiliaire', 'En 2019, la ville avait fermé son port.'],
  ['une année en tête, au présent du récit', 'En 1986, elle fonde une revue à Sarmont.'],
  ['une catastrophe que son année nomme', 'Le séisme de 1909 avait rasé Oulmes.'],
  ['ce qui remonte à une année', 'La dernière éruption remontait à 1902.'],
  ['ce qui est enregistré sans être compté', 'Le tribunal a enregistré lundi la plainte du port.'],
  ['un match contre un club', 'Sarmont a joué contre Oulmes lundi soir.'],
  ['un jour avec son article, dans un récit', 'La maire a fermé la halle le mardi.'],
  ['une arrestation, après ce qui est reproché', 'L’homme soupçonné d’avoir volé la barque a été arrêté lundi.'],
  ['un appel qui n’est pas aux actes', 'La maire a appelé lundi les pompiers.'],
  ['la fin d’une année à venir', 'La maternité fermera à la fin de l’année.'],
])('%s est sur la frise', (_, text) => {
  expect(axis(text)).toHaveLength(1);
});

test.each([
  ['ce qui a été dit, le sujet après', 'L’accord tient, a déclaré jeudi la préfète.'],
  ['ce qui a été dit, le sujet entre deux', '« L’accord tient », avait déclaré la préfète, le 3 juin.'],
  ['ce qui a été annoncé en incise', 'L’accord tient, a annoncé la préfecture, jeudi 10 juin.'],
  ['ce que l’on a appris', 'Le port ferme, a-t-on appris jeudi de source sûre.'],
  [
    'ce qui a été ironisé, le lieu avant le sujet',
    '« Trop tard », a ironisé, lundi matin devant le conseil, Ève Arvaux.',
  ],
  ['ce qui a été tonné', '« Trop tard », a tonné lundi devant le conseil Ève Arvaux.'],
  ['ce qui a été raillé, après les guillemets', '« Trop tard », a raillé lundi la préfète de Sarmont.'],
  ['une critique', 'La maire a fustigé lundi la lenteur des travaux.'],
  ['ce qui est dénoncé entre guillemets', 'La maire a dénoncé lundi « une dérive » du projet.'],
  ['ce qui a été jugé', 'La maire a jugé lundi que le bac suffirait.'],
  ['une vidéo', 'Dans une vidéo diffusée jeudi, le maire se défend.'],
  ['un entretien', 'Le maire se défend dans un entretien accordé jeudi au Courrier.'],
  ['une hypothèse', 'Elle partira si une seule ligne ferme avant le 1er juillet 2022.'],
  ['un document daté', 'Il a reçu un plan daté du 3 mai 2021.'],
  ['un décret', 'Le décret du 3 mai 2019 reste en vigueur.'],
  ['un commencement', 'Le port est fermé depuis le 3 juin.'],
  ['une limite', 'Il en faudra cent d’ici à 2030.'],
  ['une année de statistique', 'En 2019, la ville comptait 3 000 habitants de plus.'],
  ['une année que l’on compare', 'La ville a délivré 310 diplômes en 2020, contre 270 l’an passé.'],
  ['un état', 'En 2012, il touchait trois sous par page.'],
  ['ce qui est dit en passant', 'Il part après avoir rompu lundi avec la ville.'],
  ['ce qui est reproché', 'Il est accusé d’avoir fui lundi la ville.'],
  ['une habitude', 'Le marché se tient tous les jeudis à Sarmont.'],
  ['une habitude au singulier', 'Le bac est gratuit le mardi.'],
  ['une habitude, avec sa demi-journée', 'Le bac est gratuit le mercredi après-midi.'],
  ['une habitude du mois', 'Le bac est gratuit le premier mardi du mois.'],
  ['une saison entière', 'Le bac est resté à quai tout l’hiver.'],
  ['une fin ouverte', 'Le port est fermé jusqu’au 3 juillet.'],
  ['un relevé', 'La ville a recensé lundi 214 cas de grippe.'],
  ['un relevé que l’on compare', 'On compte 390 cas, contre 214 une semaine plus tôt.'],
  ['une année dont on compte les faits', 'En 2018, douze postes ont été supprimés.'],
  ['un mois que l’on compare', 'En mai, elle a vendu 11 000 livres, le double de mai 2020.'],
  ['une charge, d’une année à l’autre', 'Il dirigea la revue de 1985 à 2004.'],
  ['un appel aux actes', 'La maire a appelé lundi à la raison.'],
  ['une source', 'Les prix montent, selon les chiffres que la mairie a donnés mardi.'],
  ['une fête', 'Il a neigé à Noël sur tout le pays.'],
])('%s n’est pas sur la frise', (_, text) => {
  expect(values(text)).not.toEqual([]);
  expect(axis(text)).toEqual([]);
});

test('la nuit d’un jour que l’on vient de dire est sur la frise, la nuit de n’importe quel jour non', () => {
  expect(axis('Le feu a pris lundi près du port. Deux hameaux ont été évacués dans la nuit.')).toHaveLength(2);
  expect(axis('Deux hameaux ont été évacués dans la nuit.')).toEqual([]);
});

test('un mois en tête de phrase raconte, même au présent, s’il ne compte rien', () => {
  expect(axis('En février 1685, le roi signe l’édit de Sarmont.')).toEqual(['1685-02 le roi signe l’édit de Sarmont']);
  expect(axis('En février 1985, la pêche représentait 30 % des revenus du port.')).toEqual([]);
});

test('« remonte à 1902 » raconte, « ce qui date de 2024 » ne raconte rien', () => {
  expect(axis('La dernière crue remonte à 1902.')).toEqual(['1902 La dernière crue remonte à 1902']);
  expect(axis('Je ne peux pas dire ce qui date de 2019.')).toEqual([]);
});
