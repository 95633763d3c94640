import { expect, test } from 'vitest';
import type { Article, Block, BlockKind, Quotation } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

/** Paragraphs parted by blank lines; `# ` begins a headline, `## ` a heading, `> ` the deck. */
function article(text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const mark = /^(?:#{1,2}|>) /u.exec(part)?.[0] ?? '';
    const kind: BlockKind =
      mark === '# ' ? 'headline' : mark === '## ' ? 'heading' : mark === '> ' ? 'deck' : 'paragraph';
    blocks.push({ kind, start: start + mark.length, end: start + part.length });
    start += part.length + 2;
  }
  return { text, blocks, publication: null, updatedOn: null, dateline: null, related: [] };
}

/** The text with ⟦ ⟧ around what is said, one pair a segment. */
function marked(text: string): string {
  const segments = findQuotations(article(text)).quotations.flatMap((quotation) => quotation.segments);
  let out = '';
  let last = 0;
  for (const { start, end } of segments) {
    out += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`;
    last = end;
  }
  return out + text.slice(last);
}

const nameIn = (text: string) => {
  const { speakers } = findQuotations(article(text));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return ({ attribution }: Quotation) => (attribution.kind === 'unidentified' ? '?' : names.get(attribution.speaker)!);
};

/** Who says each quotation, in order; `?` when nobody is named. */
function voices(text: string): string[] {
  return findQuotations(article(text)).quotations.map(nameIn(text));
}

const rules = (text: string) => findQuotations(article(text)).quotations.map(({ rule }) => rule);
const mediums = (text: string) =>
  findQuotations(article(text)).quotations.map(({ medium }) => medium && text.slice(medium.start, medium.end));

test('l’incise après la citation nomme qui parle', () => {
  expect(voices('« Le pont tiendra », a déclaré la préfecture de Sarmont.')).toEqual(['la préfecture de Sarmont']);
  expect(voices('« Le pont tiendra » a assuré lundi à la presse le maire de Brévennes, Yves Lonnier.')).toEqual([
    'Yves Lonnier',
  ]);
  expect(voices('«Nous irons», ont promis Ana Delmas et Jean-Luc el-Amrani.')).toEqual([
    'Ana Delmas et Jean-Luc el-Amrani',
  ]);
  expect(voices('“On verra bien”, s’amuse V. de La Tourelle.')).toEqual(['V. de La Tourelle']);
});

test('le nom qui ouvre la citation n’est pas celui qui parle', () => {
  expect(voices('« Ana Delmas a menti », a répliqué Yves Lonnier.')).toEqual(['Yves Lonnier']);
});

test('le nom vient avant, avec deux-points, « que » ou un infinitif', () => {
  expect(voices('Yves Lonnier a prévenu : « Il pleuvra. »')).toEqual(['Yves Lonnier']);
  expect(voices('La ministre des Ports, Ana Delmas, a rappelé mardi que le quai était « hors d’usage ».')).toEqual([
    'Ana Delmas',
  ]);
  expect(voices('Ana Delmas, présidente du port, a dit vouloir « réparer le quai avant l’hiver ».')).toEqual([
    'Ana Delmas',
  ]);
});

test('une relative entre le nom et son verbe ne prend pas la parole', () => {
  expect(voices('L’économiste Yves Lonnier, qui conseilla jadis Ana Delmas, tempère : « Rien ne presse. »')).toEqual([
    'Yves Lonnier',
  ]);
  expect(
    voices('Le juge Yves Lonnier, dont le frère Luc Amrani tient le port, affirme : « Le port est vide. »'),
  ).toEqual(['Yves Lonnier']);
  expect(voices('Selon le maire, qui était là, Ana Delmas, son adjointe, a dit : « Je pars. »')).toEqual([
    'Ana Delmas',
  ]);
});

test('ce que l’on nie avoir dit n’est pas à soi ; ce que l’on dit pour démentir l’est', () => {
  expect(voices('Ana Delmas nie avoir dit : « Je les hais. »')).toEqual(['?']);
  expect(voices('Ana Delmas a nié avoir écrit : « Je les hais. »')).toEqual(['?']);
  expect(voices('Ana Delmas dément : « Je n’ai rien écrit. »')).toEqual(['Ana Delmas']);
});

test('le verbe principal l’emporte sur le plus proche', () => {
  const text =
    'Le palais a laissé entendre de son côté que les deux rois souhaitaient «garder la paix dans le détroit», ainsi que «rouvrir les ports».';
  expect(voices(text)).toEqual(['le palais']);
  expect(marked(text)).toBe(
    'Le palais a laissé entendre de son côté que les deux rois souhaitaient ⟦«garder la paix dans le détroit»⟧, ainsi que ⟦«rouvrir les ports»⟧.',
  );
});

test('ce qui sépare le verbe principal de « que » ne l’efface pas', () => {
  expect(voices('La mairie a indiqué pour sa part que les deux rois souhaitaient « rouvrir les ports ».')).toEqual([
    'la mairie',
  ]);
  expect(
    voices('Le préfet a répété hier matin, devant la presse, que les deux rois souhaitaient « rouvrir les ports ».'),
  ).toEqual(['le préfet']);
  expect(
    voices('La mairie a tout entendu, devant la presse ; les deux rois souhaitaient « rouvrir les ports ».'),
  ).toEqual(['les deux rois']);
});

test('« selon » et ses pareils donnent la source', () => {
  expect(voices('Selon l’Office des ports, le quai est « proche de la ruine ».')).toEqual(['l’Office des ports']);
  expect(voices('Le quai est « proche de la ruine », d’après Ana Delmas.')).toEqual(['Ana Delmas']);
  expect(voices('Pour Ana Delmas, « le quai ne tiendra pas ».')).toEqual(['Ana Delmas']);
});

test('« pour sa part » et « pour réparer » ne donnent pas de source', () => {
  expect(voices('Pour sa part, Yves Lonnier a dit craindre « le pire des hivers ».')).toEqual(['Yves Lonnier']);
  expect(voices('Pour réparer le quai, Yves Lonnier a demandé « un effort de tous ».')).toEqual(['Yves Lonnier']);
});

test('un participe reprend celui qui parle', () => {
  const text = '« C’est fini », a dit Ana Delmas, assurant que le quai serait « rendu aux pêcheurs ».';
  expect(voices(text)).toEqual(['Ana Delmas', 'Ana Delmas']);
  expect(rules(text)).toEqual(['incise', 'participle']);
});

test('un pronom désigne celui dont parle le texte', () => {
  expect(voices('Ana Delmas est venue mardi. « Le quai est perdu », a-t-elle dit.')).toEqual(['Ana Delmas']);
  expect(
    voices('Mme Delmas a écouté M. Lonnier. « Le quai est perdu », a-t-elle dit. « Nous verrons », a-t-il répondu.'),
  ).toEqual(['Mme Delmas', 'M. Lonnier']);
});

test('un pronom sans personne avant lui ne désigne personne', () => {
  expect(voices('« Le quai est perdu », a-t-elle dit.')).toEqual(['?']);
});

test('« M. » et un nom, ou une fonction, désignent une personne déjà présentée', () => {
  const text =
    'Le maire de Sarmont, Yves Lonnier, a tranché. « Le pont ferme », a dit M. Lonnier. « Dès demain », a ajouté le maire.';
  expect(voices(text)).toEqual(['Yves Lonnier', 'Yves Lonnier']);
});

test('une fonction que personne n’a dans le texte reste telle qu’elle est écrite', () => {
  expect(voices('Yves Lonnier est parti. « Le pont ferme », a dit la présidente.')).toEqual(['la présidente']);
});

test('un sigle désigne l’organisme qu’il abrège', () => {
  const text = 'L’Office des ports vélans (OPV) se tait. « Rien à dire », a fini par lâcher l’OPV.';
  expect(voices(text)).toEqual(['l’Office des ports vélans']);
});

test('sans verbe, la voix qui parlait continue', () => {
  const text = '« Le quai est perdu », a dit Ana Delmas. « Nous le savions depuis dix ans. »';
  expect(voices(text)).toEqual(['Ana Delmas', 'Ana Delmas']);
  expect(rules(text)).toEqual(['incise', 'continuation']);
});

test('quelqu’un, on, l’un d’eux : personne n’est nommé', () => {
  expect(voices('« Le quai est perdu », répète-t-on au port.')).toEqual(['?']);
  expect(voices('Quelqu’un a écrit sur le mur : « Rendez-nous le quai. »')).toEqual(['?']);
  expect(voices('« Le quai est perdu », soupire l’un d’eux.')).toEqual(['?']);
});

test('l’incise est coupée, les morceaux restent une seule citation', () => {
  const text = '« Le quai est perdu, soupire Ana Delmas. Nous le savions. »';
  expect(marked(text)).toBe('⟦« Le quai est perdu⟧, soupire Ana Delmas. ⟦Nous le savions. »⟧');
  expect(voices(text)).toEqual(['Ana Delmas']);
  expect(marked('« On voit, dit-elle, assise au bord de l’eau. Enfin, on devine. »')).toBe(
    '⟦« On voit⟧, dit-elle, assise au bord de l’eau. ⟦Enfin, on devine. »⟧',
  );
});

test('ce que celui qui parle rapporte n’est pas une incise du journaliste', () => {
  const text = '« Il viendra, m’a-t-il dit, avant la nuit », raconte Ana Delmas.';
  expect(marked(text)).toBe('⟦« Il viendra, m’a-t-il dit, avant la nuit »⟧, raconte Ana Delmas.');
});

test('les mots coupés par la rédaction restent dans la citation', () => {
  const text = "«Le roi a reçu le prince [...] et l'a remercié», a déclaré le palais.";
  expect(marked(text)).toBe("⟦«Le roi a reçu le prince [...] et l'a remercié»⟧, a déclaré le palais.");
});

test('une citation court sur plusieurs paragraphes', () => {
  const text = 'Ana Delmas raconte : « Le quai a cédé.\n\n« Nous avons couru », dit-elle.';
  expect(marked(text)).toBe('Ana Delmas raconte : ⟦« Le quai a cédé.⟧\n\n⟦« Nous avons couru »⟧, dit-elle.');
  expect(voices(text)).toEqual(['Ana Delmas']);
});

test('une marque oubliée n’avale pas la suite', () => {
  expect(marked('« Le quai est perdu, a dit Ana Delmas.\n\nLe soir tombe.')).not.toContain('⟦Le soir');
  const text = `« Le quai est perdu. ${'La mer monte sur la digue du port. '.repeat(60)}`;
  expect(findQuotations(article(text)).quotations[0]?.segments[0]?.end).toBe('« Le quai est perdu.'.length);
  expect(voices('« Non. « Le quai est perdu », a dit Ana Delmas.').at(-1)).toBe('Ana Delmas');
});

test('les citations imbriquées sont dites par celui qui les rapporte', () => {
  const text = '« Elle m’a dit : “Va-t’en” », rapporte Yves Lonnier.';
  expect(marked(text)).toBe('⟦« Elle m’a dit : “Va-t’en” »⟧, rapporte Yves Lonnier.');
  expect(voices(text)).toEqual(['Yves Lonnier']);
});

test('titres, noms, surnoms et mots à distance ne sont pas des paroles', () => {
  for (const text of [
    'Son roman «Les Heures grises» sort demain.',
    'Le plan baptisé « Nouvelle rive » a été voté.',
    'Yves Lonnier, dit « le Castor », a démissionné.',
    'Les « frondeurs » du parti se taisent.',
    'L’opération « Mer calme » commence lundi.',
    'Il a employé le mot « dérive ».',
  ])
    expect(marked(text)).toBe(text);
});

test('les mêmes mots sont des paroles quand quelqu’un les dit', () => {
  expect(voices('Yves Lonnier juge le projet « inutile et cher ».')).toEqual(['Yves Lonnier']);
  expect(voices('Le projet est « inutile », a dit Yves Lonnier.')).toEqual(['Yves Lonnier']);
  expect(voices('Au port, on se dit « soulagé, sans plus ».')).toEqual(['?']);
});

test('une voix que le métier désigne ensuite reste une seule voix', () => {
  const first = '« Le bac est trop lourd », résume Yves Lonnier, professeur de droit.';
  expect(voices(`${first} « Et trop lent », poursuit le juriste. Il ajoute : « On coule. »`)).toEqual(
    Array(3).fill('Yves Lonnier'),
  );
  expect(voices(`${first}\n\n« Il faut l’alléger », poursuit le maire.`)).toEqual(['Yves Lonnier', 'Yves Lonnier']);
});

test('un métier ne dit pas qui parle quand c’est un autre, ou quand deux voix lui vont', () => {
  const first = '« Le bac est trop lourd », résume Yves Lonnier, professeur de droit.';
  expect(voices(`${first} « Il flotte », répond le préfet.`)).toEqual(['Yves Lonnier', 'le préfet']);
  expect(voices(`${first} « Il coule », dit Ana Delmas. « Non », assure l’économiste.`).at(-1)).not.toBe(
    'Yves Lonnier',
  );
  expect(voices(`${first} « Il flotte », dit Paul Vial. « Mal, hélas », poursuit le juriste.`)[2]).toBe('le juriste');
  expect(voices(`${first} « Il flotte », assure un économiste.`)[1]).toBe('un économiste');
});

test('deux inconnus de deux paragraphes ne sont pas une seule voix', () => {
  const { speakers } = findQuotations(
    article('« Le bac coule », dit un homme.\n\nPlus loin, le quai.\n\n« Il flotte », dit un homme.'),
  );
  expect(speakers.map(({ id, name }) => `${id} ${name}`)).toEqual(['un-homme un homme', 'un-homme-2 un homme']);
  expect(findQuotations(article('« Il coule », dit le maire.\n\n« Il flotte », dit le maire.')).speakers).toHaveLength(
    1,
  );
});

test('une chose abstraite ne parle pas, même après l’incise', () => {
  expect(voices('« Le bac doit fermer », souligne l’existence du rapport de 2024.')).toEqual(['?']);
  expect(voices('« Le bac doit fermer », souligne le gamin du quai.')).toEqual(['le gamin du quai']);
});

test('« dit-il » ne met pas ses mots dans la bouche d’une Ana', () => {
  const met = 'Jean Roc est arrivé tôt. Ana Delmas l’attendait au port.';
  expect(voices(`${met} « Le bac est trop lourd », dit-il.`)).not.toContain('Ana Delmas');
  expect(voices(`${met} « Le bac est trop lourd », dit-elle.`)).toEqual(['Ana Delmas']);
});

test('un guillemet oublié n’avale ni le paragraphe suivant, ni la voix d’un autre', () => {
  const lost = '« Le bac est trop lourd, dit Ana Delmas.\n\nLe quai a fermé.\n\n« Il flotte », dit Yves Lonnier.';
  expect(marked(lost)).toContain('\n\nLe quai a fermé.\n\n⟦« Il flotte »⟧');
  expect(voices(lost)).toEqual(['Ana Delmas', 'Yves Lonnier']);
});

test('le titre d’une œuvre ou d’un plan n’est pas une parole', () => {
  expect(marked('La maire annonce le plan « Marée haute ».')).not.toContain('⟦');
  expect(marked('Ana Delmas a lu le roman « Les Heures lentes ».')).not.toContain('⟦');
  expect(marked('La maire annonce : « Marée haute demain. »')).toContain('⟦« Marée haute demain. »⟧');
});

test('un titre abrégé ne finit pas la phrase', () => {
  expect(voices('« Le bac coule », selon MM. Roc et Vial. « Il flotte », dit Mgr. Lonnier.').at(-1)).toContain(
    'Lonnier',
  );
  expect(marked('« Le bac coule », dit le Dr. Il pleut.')).toContain('⟦« Le bac coule »⟧');
});

test('dix mots entre guillemets sont des paroles, quoi qu’en dise le mot d’avant', () => {
  const promised = '« trois grues neuves, deux remorqueurs et vingt marins de plus »';
  expect(marked(`Côté port, ${promised} ont été promis.`)).toContain(`⟦${promised}⟧`);
  expect(marked('Côté port, « trois grues neuves, deux remorqueurs, vingt marins » ont été promis.')).not.toContain(
    '⟦',
  );
});

test('un nom suivi de son sigle n’est pas une parole', () => {
  expect(marked('Ana Delmas annonce un plan « zéro épave à quai » (ZEQ).')).not.toContain('⟦');
  expect(voices('Ana Delmas annonce « un port sans épave » (et sans rouille).')).toEqual(['Ana Delmas']);
});

test('un intertitre collé au paragraphe ne parle pas', () => {
  const before = '« Nous avons tout perdu », a dit Ana Delmas. ';
  expect(voices(`${before}« On ne voit plus la mer » Ensuite, le port a rouvert.`)).toEqual(['Ana Delmas']);
  expect(voices(`${before}« On ne voit plus la mer. » Ensuite, le port a rouvert.`)).toEqual([
    'Ana Delmas',
    'Ana Delmas',
  ]);
});

test('un document n’est pas une voix', () => {
  expect(voices('Le rapport précise que le quai est « proche de la ruine ».')).toEqual(['?']);
});

test('« veut dire » n’annonce aucune parole', () => {
  expect(marked('Le mot veut dire « brume du matin » en vieux vélan.')).not.toContain('⟦');
});

test('titre et intertitres ne parlent pas, le chapô oui', () => {
  const text =
    '# « Le quai est perdu », dit la maire\n\n> « Le quai est perdu », a dit Ana Delmas.\n\n## « Perdu »\n\nLe soir tombe.';
  expect(marked(text)).toBe(
    '# « Le quai est perdu », dit la maire\n\n> ⟦« Le quai est perdu »⟧, a dit Ana Delmas.\n\n## « Perdu »\n\nLe soir tombe.',
  );
});

test('une ligne « Lire aussi » dans un paragraphe ne parle pas', () => {
  const text = '« Oui », a dit Ana Delmas. Lire aussi : « Le pont est fermé », dit la maire';
  const start = text.indexOf('« Le pont');
  const withLink = { ...article(text), related: [{ title: { start, end: text.length }, inline: true, line: 1 }] };
  expect(findQuotations(withLink).quotations.map(({ segments }) => segments[0]?.start)).toEqual([0]);
});

test('où l’on parle n’est pas qui parle', () => {
  expect(mediums('« Le quai est perdu », a indiqué la mairie dans un communiqué.')).toEqual(['dans un communiqué']);
  expect(mediums('Dans un communiqué, la mairie dit le quai « proche de la ruine ».')).toEqual(['Dans un communiqué']);
  expect(mediums('« Non », a lancé Ana Delmas au micro de Radio Vélanie.')).toEqual(['au micro de Radio Vélanie']);
  expect(mediums('« Non », a lancé Ana Delmas sur le quai.')).toEqual([null]);
});

test('deux personnes de même nom ne sont pas confondues', () => {
  const text =
    'Ana Delmas et Paul Delmas étaient là. « Oui », a dit Ana Delmas. « Non », a dit Paul Delmas. « Si », a dit Mme Delmas.';
  expect(voices(text).slice(0, 2)).toEqual(['Ana Delmas', 'Paul Delmas']);
});

test('entre deux personnes, le genre du prénom fait douter d’un pronom', () => {
  const text =
    'Yves Lonnier a ouvert la séance. « Il pleut », a-t-il dit.\n\nAna Delmas l’a interrompu. « Tant mieux », a-t-il répondu.';
  expect(voices(text)).not.toContain('Ana Delmas');
});

test('« l’intéressé » n’est pas l’anonyme du paragraphe d’avant', () => {
  const text =
    'Yves Lonnier a ouvert la séance. « Il pleut », a-t-il dit. Un élu qui passait par là s’est moqué : « Tant mieux. »\n\nL’intéressé n’a pas répondu. « Il pleut », a-t-il répété.';
  expect(voices(text)).toEqual(['Yves Lonnier', 'un élu', 'Yves Lonnier']);
});

test('« ce conseiller » reprend le conseiller dont on vient de parler', () => {
  const text = 'Un conseiller du palais se tait. « Plus tard », finit par dire ce conseiller.';
  expect(voices(text)).toEqual(['un conseiller du palais']);
});

test('« le premier ministre » n’est pas « le ministre »', () => {
  const text =
    'Le ministre des Ports, Yves Lonnier, est venu. « Le quai sera refait », a promis le premier ministre. « Et vite », a ajouté le ministre.';
  expect(voices(text)).toEqual(['le premier ministre', 'Yves Lonnier']);
});

test('« le chef de l’État » est le président de ce pays, pas d’un club', () => {
  const state = 'Le président vélan Tomas Kermal est arrivé. « Bonjour à tous », a dit le chef de l’État vélan.';
  expect(voices(state)).toEqual(['Tomas Kermal']);
  const club = 'Le président du club, Tomas Kermal, est arrivé. « Bonjour à tous », a dit le chef de l’État.';
  expect(voices(club)).toEqual(['le chef de l’État']);
});

test('refuser de commenter n’est pas dire', () => {
  expect(marked('Ana Delmas refuse de commenter « un rapport de trop ».')).not.toContain('⟦');
  expect(voices('Ana Delmas tient à saluer « un rapport de plus ».')).toEqual(['Ana Delmas']);
});

test('un journal entre guillemets qui révèle une chose n’est pas cité', () => {
  expect(marked('Jeudi, « Le Quai » révèle l’existence du rapport.')).not.toContain('⟦');
});

test('l’incise passe « au micro » et les jours', () => {
  const text = '« Les gilets sont à bord, annonce mardi au micro le pilote, Marc Loret. Bon voyage. »';
  expect(marked(text)).toBe(
    '⟦« Les gilets sont à bord⟧, annonce mardi au micro le pilote, Marc Loret. ⟦Bon voyage. »⟧',
  );
  expect(voices(text)).toEqual(['Marc Loret']);
});

test('un paragraphe qui finit par deux-points introduit le suivant', () => {
  const text = 'Ana Delmas raconte :\n\n« Le quai a cédé. Nous avons couru. »';
  expect(voices(text)).toEqual(['Ana Delmas']);
});

test('ce qui n’a pas été dit n’est pas une parole', () => {
  expect(marked('Ana Delmas n’a pas dit que le port était « perdu à jamais ».')).not.toContain('⟦');
  expect(voices('Ana Delmas a dit que le port n’était « pas perdu du tout ».')).toEqual(['Ana Delmas']);
});

test('« Réponse d’Ana Delmas » n’est le nom de personne', () => {
  expect(voices('Réponse d’Ana Delmas : « Le port vivra. »')).toEqual(['Ana Delmas']);
  expect(voices('Lettre d’Ana Delmas : « Le port vivra. »')).toEqual(['?']);
  expect(voices('Ana Delmas : « Le port vivra. »')).toEqual(['Ana Delmas']);
});

test('un avocat n’est pas « elle »', () => {
  const text =
    'Le procès d’Ana Delmas s’ouvre. « Elle est innocente », plaide son avocat, Me Paul Roc. « Je n’ai rien fait », dit-elle.';
  expect(voices(text)[0]).toBe('Paul Roc');
  expect(voices(text)[1]).not.toBe('Paul Roc');
});

test('un ministère n’est pas « il » quand quelqu’un est là', () => {
  const text =
    'Le département loue le bac.\n\nÀ l’arrière, Luc Berne, 26 ans, attend. Il a perdu son emploi. « Je rends mon badge », précise-t-il.';
  expect(voices(text)).toEqual(['Luc Berne']);
});

test('la chose qu’un verbe juge ne parle pas', () => {
  const text = 'Le collectif « Sauvons le port », né en mai, juge la décision « injuste et brutale ».';
  expect(voices(text)).not.toContain('la décision');
  expect(voices('Faux, répond Ana Delmas, déléguée du port : « Rien ne va plus. »')).toEqual(['Ana Delmas']);
});

test('celui qu’on décrit, qu’on cite ou qu’on entend n’est pas celui qui écrit', () => {
  expect(voices('Paul Roc, décrit comme « un homme sans boussole » par ses voisins, vivait seul.')).toEqual([
    'ses voisins',
  ]);
  expect(marked('Paul Roc, décrit comme « un homme sans boussole », vivait seul.')).not.toContain('⟦');
  expect(voices('Ana Delmas décrit Paul Roc comme « un homme sans boussole ».')).toEqual(['Ana Delmas']);
  expect(voices('Ana Delmas a cité son prédécesseur : « Le port vivra. »')).toEqual(['son prédécesseur']);
  expect(voices('Un témoin affirme avoir entendu Paul Roc crier : « Partez ! »')).toEqual(['Paul Roc']);
});

test('entre deux personnes nommées, une citation sans verbe n’est à personne', () => {
  expect(voices('Ana Delmas a lu la lettre de Paul Roc. « Je pars demain. »')).toEqual(['?']);
  expect(voices('Ana Delmas se souvient. « Le port vivait. »')).toEqual(['Ana Delmas']);
});

test('« ce dernier » est le dernier nommé', () => {
  const text =
    'La présidente du port, Ana Delmas, et le maire, Paul Roc, étaient là. « Tout est prêt », a assuré ce dernier.';
  expect(voices(text)).toEqual(['Paul Roc']);
});

test('« comme l’explique X » met le nom après le verbe', () => {
  expect(voices('Le pont ferme, comme l’explique Ana Delmas : « Le quai a cédé. »')).toEqual(['Ana Delmas']);
});

test('le nom d’une agence s’arrête où commence celui de la personne', () => {
  expect(voices('« Le quai a cédé », a déclaré à l’AVP Ana Delmas.')).toEqual(['Ana Delmas']);
});

test('un prénom suivi d’un âge est une personne', () => {
  expect(voices('« Le quai a cédé », confie Sarah, 34 ans. « Hier soir », dit-elle.')).toEqual(['Sarah', 'Sarah']);
});

test('« et d’ajouter » continue la même voix', () => {
  expect(voices('« Le quai a cédé », dit Ana Delmas. Et d’ajouter : « Enfin. »')).toEqual(['Ana Delmas', 'Ana Delmas']);
});

test('guillemets droits, retournés, allemands ou doublés se lisent aussi', () => {
  expect(marked('"Le quai a cédé", dit Ana Delmas.')).toBe('⟦"Le quai a cédé"⟧, dit Ana Delmas.');
  expect(marked('”Le quai a cédé”, dit Ana Delmas.')).toBe('⟦”Le quai a cédé”⟧, dit Ana Delmas.');
  expect(marked('„Le quai a cédé“, dit Ana Delmas.')).toBe('⟦„Le quai a cédé“⟧, dit Ana Delmas.');
  expect(marked("''Le quai a cédé'', dit Ana Delmas.")).toBe("⟦''Le quai a cédé''⟧, dit Ana Delmas.");
});

test('27" est une longueur, l’apostrophe n’ouvre rien', () => {
  expect(marked('Ana Delmas dit vouloir un écran de 27" et l’eau d’ici.')).not.toContain('⟦');
});

test('l’ancre d’une citation survit aux espaces et aux apostrophes', () => {
  const ids = (text: string) => findQuotations(article(text)).quotations.map(({ id }) => id);
  const [id] = ids('« L’eau monte », a dit Ana Delmas.');
  expect(id).toMatch(/^citation-[0-9a-z]{7}$/u);
  expect(ids('Le soir, "L\'eau  monte", a dit Ana Delmas.')).toEqual([id]);
  expect(ids('« L’eau monte », a dit Ana Delmas. « L’eau monte », a dit Yves Lonnier.')).toEqual([id, `${id}-2`]);
});

test('espaces insécables, apostrophes droites et émojis ne changent rien', () => {
  const nbsp = '\u00A0';
  expect(
    voices(`🌊 «${nbsp}L'eau monte${nbsp}»${nbsp}, a-t-on dit ; «${nbsp}Non${nbsp}», a dit${nbsp}Ana${nbsp}Delmas.`).at(
      -1,
    ),
  ).toMatch(/Ana.Delmas/u);
});

test('celui à qui l’on parle, de qui l’on parle, ou qui est là n’est pas celui qui parle', () => {
  expect(voices('« Le quai est perdu », lui a dit Paul Roc, devant Ana Delmas.')).toEqual(['Paul Roc']);
  expect(voices('À Ana Delmas, Paul Roc a répondu : « Le quai est perdu. »')).toEqual(['Paul Roc']);
  expect(voices('« Le quai est perdu », a lancé à Ana Delmas le maire de Sarmont.')).toEqual(['le maire de Sarmont']);
  expect(voices('« Le quai est perdu », a-t-on dit à Ana Delmas.')).toEqual(['?']);
  expect(voices('Le frère d’Ana Delmas est venu. « Le quai est perdu », a-t-il dit.')).toEqual([
    'le frère d’Ana Delmas',
  ]);
  expect(voices('« Le quai est perdu ». Ana Delmas n’a pas voulu répondre.')).toEqual(['?']);
});

test('ce que l’on a entendu n’est pas à soi', () => {
  expect(voices('« Le quai est perdu », a entendu Ana Delmas.')).toEqual(['?']);
  expect(voices('« Le quai est perdu », a pleuré Ana Delmas.')).toEqual(['Ana Delmas']);
});

test('un guillemet oublié ne met pas la suite du paragraphe dans la bouche de quelqu’un', () => {
  expect(marked('Ana Delmas a dit : « Le quai est perdu. Paul Roc est parti hier avec ses filets.')).toBe(
    'Ana Delmas a dit : ⟦« Le quai est perdu.⟧ Paul Roc est parti hier avec ses filets.',
  );
  expect(marked('« Le quai est perdu, a dit Ana Delmas. Paul Roc est parti hier avec ses filets.')).not.toContain(
    '⟦Paul',
  );
  const long = '« Le quai est perdu. Nous partons.\n\n« La mer a gagné. »';
  expect(marked(long)).toBe('⟦« Le quai est perdu. Nous partons.⟧\n\n⟦« La mer a gagné. »⟧');
  expect(marked(long.replace('\n\n', '\n\n## Un naufrage\n\n'))).toContain('⟦« Le quai est perdu.⟧ Nous');
});

test('un mot jamais dit, une question ne sont montrés sous aucun nom', () => {
  expect(marked('Ana Delmas n’a jamais dit « je démissionne ».')).not.toContain('⟦');
  expect(marked('Qui a dit « le quai est perdu » ? Ana Delmas ne le sait pas.')).not.toContain('⟦');
});

test('ce que l’on suppose dit ne l’est pas ; ce que l’on concède l’est', () => {
  expect(voices('Si Ana Delmas disait que « le quai est perdu », le maire partirait.')).not.toContain('Ana Delmas');
  expect(voices('Si Ana Delmas juge le texte « trop flou », elle ne le combattra pas.')).toEqual(['Ana Delmas']);
});

test('qui assure qu’un autre a promis parle seul', () => {
  expect(voices('Paul Roc assure que la ministre lui a promis « un quai neuf ».')).toEqual(['Paul Roc']);
  expect(voices('Paul Roc était là. La ministre lui a promis « un quai neuf ».')).toEqual(['la ministre']);
});

test('ce qui ferme une parenthèse après l’incise n’est pas une parole', () => {
  expect(marked('« À midi, dit Ana Delmas, le port est vide (cinq bacs, assure la mairie) ».')).toBe(
    '⟦« À midi⟧, dit Ana Delmas, ⟦le port est vide (cinq bacs⟧, assure la mairie) ».',
  );
});
