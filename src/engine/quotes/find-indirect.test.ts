import { expect, test } from 'vitest';
import type { Article, Quotation } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

function read(text: string) {
  const article: Article = {
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    publication: null,
    updatedOn: null,
    dateline: null,
    related: [],
  };
  return findQuotations(article, { indirect: true });
}

const segmentsOf = (quotations: readonly Quotation[]) =>
  quotations.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start);

/** The text with ⟦ ⟧ around what is said or reported. */
function reported(text: string): string {
  return segmentsOf(read(text).quotations)
    .toReversed()
    .reduce((out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);
}

/** Finds exactly what stands between ⟦ ⟧ in each line; nothing where a line has none. */
function finds(...lines: string[]): void {
  expect(lines.map((line) => reported(line.replace(/[⟦⟧]/gu, '')))).toEqual(lines);
}

function voices(text: string): string[] {
  const { quotations, speakers } = read(text);
  return quotations.map(({ attribution }) =>
    attribution.kind === 'unidentified' ? '?' : speakers.find(({ id }) => id === attribution.speaker)!.name,
  );
}

test('ce qui suit « a annoncé que » est rapporté, sans « que » ni le point', () => {
  finds(
    'La maire a annoncé que ⟦le pont rouvrirait en mai⟧.',
    'La maire Ana Delmas a annoncé lundi, lors d’une réunion, que ⟦le pont rouvrirait en mai⟧.',
    'La préfecture précise dans un communiqué qu’⟦un bac sera mis à l’eau⟧.',
    'Le médecin a confié au Courrier vélan que ⟦son patient allait mieux⟧.',
    'Ana Delmas a fait valoir que ⟦le pont était sûr et que les essais l’avaient montré⟧.',
    'Le rapport note que ⟦la digue a cédé deux fois⟧.',
    'Un rapport de la Cour vélane, publié mardi, estime que ⟦la digue est trop basse⟧.',
    'Le ministre s’est dit convaincu que ⟦le pont tiendrait⟧.',
    'Le ministre a, quant à lui, déclaré que ⟦le port serait rénové⟧.',
    'Les deux maires ont tour à tour estimé que ⟦le pont était dangereux⟧.',
    'Ana Delmas a parlé une heure, avant d’ajouter que ⟦le pont tiendrait⟧.',
    'Ana Delmas est sortie. Et de préciser que ⟦le pont tiendrait⟧.',
  );
});

test('« que » qui n’est pas celui du verbe ne rapporte rien', () => {
  finds(
    'Le maire a annoncé la mesure que les habitants attendaient.',
    'La loi que le maire a annoncée est votée.',
    'Le maire a déclaré forfait alors que la course partait.',
    'Cette décision confirme que la route est dangereuse.',
    'Une digue de la Tersine, bâtie en 1930, rappelle que la mer monte.',
    'Il s’est montré convaincant parce que la salle riait.',
    'Le maire a fait le tour à pied et le quant à soi n’a pas duré.',
  );
});

test('la fin est là où le journaliste reprend la parole', () => {
  finds(
    'La maire a dit que ⟦le pont rouvrirait⟧, ajoutant que ⟦la route suivrait⟧.',
    'Le maire est venu dire que ⟦la salle était pleine⟧.',
    'Le parquet a précisé que ⟦l’homme, qui était connu, avait avoué⟧.',
    'Les élus, dont le maire a dit qu’⟦ils partiraient en mai⟧, sont restés.',
    'Istrel assure que ⟦le pont est sûr⟧, Sarmont répond qu’⟦il ne l’est pas⟧.',
    'Le parquet a précisé que ⟦l’homme avait fui la ville⟧, qui est fermée depuis lundi.',
    'La préfecture indique que ⟦trois personnes sont blessées, dont un enfant⟧.',
    'Le préfet a annoncé que ⟦la route serait coupée⟧, et la mairie a répliqué que ⟦le bac suffirait⟧.',
    'Le préfet a annoncé que ⟦la route serait coupée⟧, tandis que la mairie promettait un bac.',
    'Le maire indique que ⟦le pont, fermé depuis mars, rouvrirait, mais que la route resterait coupée⟧.',
  );
});

test('ce qui est nié, demandé, supposé ou à venir n’est pas rapporté', () => {
  finds(
    'Le maire n’a pas dit que le pont rouvrirait.',
    'Le maire a refusé de dire que le pont rouvrirait.',
    'Le maire dément que le pont soit fermé.',
    'Le maire a-t-il dit que le pont rouvrirait ?',
    'Si le maire annonce que le pont ferme, la ville s’arrêtera.',
    'Le maire annoncera lundi que le pont rouvrira.',
    'Le maire va annoncer que le pont rouvrira.',
    'Le maire aurait déclaré que le pont rouvrirait.',
    'Il faut rappeler que le pont date de 1930.',
  );
});

test('ce que personne ne dit, le journaliste non plus, n’est pas rapporté', () => {
  finds(
    'Il est dit que le pont rouvrira.',
    'On sait que le pont rouvrira.',
    'On dit que le pont rouvrira.',
    'Nous estimons que le pont rouvrira.',
    'J’affirme que le pont rouvrira.',
    'Le pont doit, dit-on, rouvrir en mai.',
    'La salle est ouverte, est-il précisé à l’entrée.',
  );
});

test('un espoir ou une crainte n’est pas une parole', () => {
  finds('Le maire espère que le pont rouvrira.', 'La ville craint que le pont ne cède.');
});

test('l’incise rapporte ce qui la précède', () => {
  finds(
    '⟦Le pont rouvrira en mai⟧, a annoncé lundi à la presse la maire de Sarmont, Ana Delmas.',
    '⟦Nous avons tout perdu⟧ , raconte Paul Roc, éleveur à Istrel.',
    'Dans un communiqué, ⟦la ville manque d’eau⟧, a expliqué la préfecture.',
    'SARMONT – ⟦Le pont rouvrira en mai⟧, assure la maire.',
    '⟦Où irons-nous ?⟧ demande Paul Roc.',
  );
});

test('l’incise ne vaut rien sans celui qui parle, ni devant des guillemets qui disent ce qui est à lui', () => {
  finds('Elle avait, assure-t-elle, ⟦« déjà tout prévu »⟧.', 'Le port ferme, a-t-il été décidé.');
});

test('un verbe et son complément ne sont pas une incise', () => {
  finds(
    'Ana Delmas, maire de Sarmont, appelle le gouvernement à agir.',
    'Le rapport, que dénonce Ana Delmas, est public.',
    'Vauclair, comme l’explique Paul Roc, a tout vendu.',
  );
});

test('l’incise coupe la phrase en deux morceaux d’une seule parole', () => {
  finds(
    '⟦Le pont⟧, assure la maire, ⟦rouvrira en mai⟧.',
    '⟦Je vais rouvrir le pont⟧, a déclaré la maire, ⟦et personne ne m’en empêchera⟧.',
    '⟦Je vais rouvrir le pont⟧, a déclaré la maire, avant de partir.',
    '⟦Le pont rouvrira⟧, a promis Ana Delmas, maire de Sarmont, qui a remercié les ouvriers.',
  );
  expect(read('Le pont, assure la maire, rouvrira en mai.').quotations).toHaveLength(1);
});

test('« selon X » rapporte le reste de la phrase', () => {
  finds(
    'Selon la préfecture, ⟦trois personnes ont été blessées⟧.',
    'Selon Yves Lonnier, maire de Sarmont, ⟦le pont est sûr⟧.',
    'Toujours selon le parquet, ⟦l’homme avait bu⟧.',
    'Selon un rapport publié lundi, ⟦la digue est trop basse⟧.',
    '⟦L’homme avait bu⟧, d’après plusieurs témoins.',
    '⟦L’homme avait bu⟧ selon la préfecture.',
    '⟦Deux personnes⟧, selon la police, ⟦sont mortes⟧.',
    'De source judiciaire, ⟦deux hommes ont été écroués⟧.',
    'Selon les derniers chiffres de l’Office vélan des ports, ⟦le trafic a baissé⟧.',
    '⟦Le pont devrait⟧, selon la préfecture, ⟦rouvrir en mai⟧.',
    'La ville est calme (⟦deux interpellations⟧ selon la préfecture), mais le port reste fermé.',
  );
});

test('« selon » ne donne pas toujours une source', () => {
  finds(
    'Les billes sont rangées selon leur taille.',
    'Ils agissent selon la loi.',
    'Selon nos informations, le pont rouvrira.',
    'Selon le temps, la course partira à midi.',
    'Une note obtenue de source judiciaire circule.',
  );
  finds('⟦Le pont est sûr⟧, a-t-elle dit, selon deux témoins.');
});

test('« pour X » donne un avis quand la phrase dit ce qui est ou doit être', () => {
  finds(
    'Pour Ana Delmas, ⟦la réforme doit attendre⟧.',
    'Pour le maire, ⟦c’est une victoire⟧.',
    'Pour Noël, la ville est fermée.',
    'Pour la maire, ses adjoints préparaient un cadeau.',
  );
});

test('ce qu’on a appris a pour source celle qui l’a appris', () => {
  expect(voices('Trois suspects ont été arrêtés, a-t-on appris lundi auprès de la mairie.')).toEqual(['la mairie']);
  expect(voices('Trois suspects ont été arrêtés, a appris Le Courrier de source policière.')).toEqual([
    'source policière',
  ]);
  expect(voices('La foule est calme, indique-t-on à la préfecture.')).toEqual(['la préfecture']);
  finds('Le théâtre ouvre, a appris le public.', 'Le théâtre ouvre, a-t-on appris.', 'La foule est calme, dit-on.');
});

test('deux points après un verbe de parole ouvrent ce qui est dit, pas une liste ni une heure', () => {
  finds(
    'Le maire a averti : ⟦le pont fermera si rien n’est fait⟧.',
    'La maire a cité trois villes : Sarmont, Istrel et Brévennes.',
    'La maire a répondu à 12:30 aux journalistes.',
    'La rapporteure s’y opposait : les communes paieraient deux fois.',
  );
});

test('quelques mots entre guillemets restent dans la phrase rapportée ; s’ils en sont l’essentiel, ils sont la citation', () => {
  finds(
    'La maire a promis que ⟦le pont serait rendu « sans attendre » aux habitants⟧.',
    'La maire a dit qu’il ⟦« rouvrirait sans attendre »⟧.',
    'Le maire assure qu’⟦« une centaine » de barques, de bacs et de canots ont été comptés au port⟧.',
    'Le maire assure que dans ce grand port ⟦« nous compterons toutes »⟧ les barques, les bacs et les canots.',
    'Après le vote, la réforme a franchi ⟦« une étape importante »⟧, a rappelé la ministre.',
  );
});

test('qui est rapporté est cherché comme qui est cité', () => {
  expect(voices('La maire Ana Delmas parle. Elle assure que le pont rouvrira.')).toEqual(['Ana Delmas']);
  expect(voices('« Oui », a dit la maire, ajoutant que le pont rouvrirait.')).toEqual(['la maire', 'la maire']);
  expect(voices('Le rapport conclut que la digue est trop basse.')).toEqual(['le rapport']);
  expect(voices('Elle assure que le pont rouvrira.')).toEqual(['?']);
  expect(voices('La plupart des élus estiment que la taxe est juste.')).toEqual(['la plupart des élus']);
  expect(voices('Près de 80 % des habitants jugent que la taxe est juste.')).toEqual(['80 % des habitants']);
});

test('les citations entre guillemets sont les mêmes, que l’on cherche ou non les propos rapportés', () => {
  const text = '« Le pont tiendra », dit Ana Delmas. La ville dort. Elle promet que la route suivra. « Oui. »';
  const { quotations } = read(text);
  const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }], related: [] };
  const alone = findQuotations({ ...article, publication: null, updatedOn: null, dateline: null }).quotations;
  expect(quotations.filter(({ kind }) => kind !== 'indirect')).toEqual(alone);
  expect(quotations).toHaveLength(alone.length + 1);
});

test('la confiance est moindre que pour des mots entre guillemets', () => {
  const [reportedOne] = read('Le pont tiendra, a déclaré la maire.').quotations;
  const [markedOne] = read('« Le pont tiendra », a déclaré la maire.').quotations;
  expect(reportedOne!.kind).toBe('indirect');
  expect(reportedOne!.confidence).toBeLessThan(markedOne!.confidence);
});

test('des paroles sans guillemets se reconnaissent à leur incise et à leur première personne', () => {
  finds(
    'Paul Roc se souvient. ⟦Je n’ai rien vu⟧, a-t-il dit, ⟦nous étions loin⟧. ⟦Nous dormions tous⟧. Le bac a coulé.',
    '⟦Je n’ai rien vu⟧, a dit Paul Roc. ⟦J’étais loin du port⟧. Nous reviendrons demain sur ce point.',
    '⟦Je suis fatigué⟧, confie Paul Roc, assis sur un banc. Le soir tombe sur mon quai, dirait-on.',
    '⟦Le pont rouvrira⟧, a dit la maire. Nous y reviendrons.',
    '⟦Nous fermerons le quai⟧, a dit la maire. Nous avons choisi une photo pour vous.',
    '⟦Nous fermerons le quai⟧, a dit la maire. Le préfet a salué notre port.',
    '⟦Nous fermerons le quai⟧, a dit la maire. ⟦« Nous n’avons plus le choix. »⟧',
  );
  const kinds = (text: string) => read(text).quotations.map(({ kind }) => kind);
  expect(kinds('Je n’ai rien vu, a dit Paul Roc. J’étais loin du port.')).toEqual(['direct']);
  expect(kinds('Le quai est vide, a dit Paul Roc.')).toEqual(['indirect']);
  expect(kinds('Paul Roc a dit que nous étions loin du port.')).toEqual(['indirect']);
});

test('« nous » hors des guillemets est encore dit par celui que l’on cite', () => {
  finds(
    'Ana Delmas a assuré qu’⟦il nous faut « réparer le quai avant le prochain hiver »⟧.',
    '⟦Il nous faut « réparer le quai avant l’hiver »⟧, a déclaré la ministre.',
    'Ana Delmas a assuré qu’il faut ⟦« réparer le quai avant le prochain hiver »⟧.',
    'Il faut ⟦« réparer le quai avant l’hiver »⟧, a déclaré la ministre.',
  );
});
