import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Problem } from '../model.ts';
import { type Choices, readPlainText } from './read-plain-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, choices?: Choices): { article: Article; warnings: readonly Problem[] } {
  const result = readPlainText(typeof text === 'string' ? bytesOf(text) : text, choices);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return { article: result.value, warnings: result.warnings };
}

/** The blocks parted by empty lines, each on a line of its own: « headline Le pont de Sarmont ». */
function blocks(text: string | Uint8Array, choices?: Choices): string[] {
  const { article } = read(text, choices);
  return article.blocks.map(({ kind, start, end }) => `${kind} ${article.text.slice(start, end)}`);
}
const kinds = (text: string) => read(text).article.blocks.map(({ kind }) => kind);
const said = (text: string | Uint8Array) => read(text).warnings.map(({ code, line }) => `${code}@${line}`);
const related = (text: string) => {
  const { article } = read(text);
  return article.related.map(
    ({ title, inline }) => `${article.text.slice(title.start, title.end)}${inline ? ' (dans)' : ''}`,
  );
};
const lines = (...parts: readonly string[]) => parts.join('\n\n');

const HEADLINE = 'Le pont de Sarmont sera reconstruit';
const DECK = 'Après trois mois de fermeture, le conseil municipal a choisi de garder l’ouvrage.';
const FIRST = 'Le conseil a voté la reconstruction par dix-neuf voix contre huit, au terme de quatre heures de débat.';
const SECOND = 'Les commerçants de la rive gauche avaient lancé une pétition au printemps.';
const THIRD = 'Le chantier durera un an.';
/** A story of which the head is read without doubt; what is tried stands in its body. */
const body = (...parts: readonly string[]) => lines('Société', HEADLINE, DECK, 'Par Ana Ferrand', ...parts);
const bodyBlocks = (...parts: readonly string[]) => blocks(body(...parts)).slice(4);
const bodySaid = (...parts: readonly string[]) => said(body(...parts));

// ——— The head ———

test('un article complet se lit sans un doute', () => {
  const text = lines(
    'Société',
    HEADLINE,
    DECK,
    'Par Ana Ferrand, avec AFP',
    'Publié le 15 juin 2021 à 08h30, mis à jour le 16 juin 2021',
    `SARMONT – ${FIRST}`,
    'Lire aussi : La crue en images',
    'Un chantier d’un an',
    SECOND,
    'Ana Ferrand (à Sarmont)',
  );
  expect(kinds(text)).toEqual(
    'section headline deck byline date paragraph related heading paragraph byline'.split(' '),
  );
  const { article, warnings } = read(text);
  expect(warnings).toEqual([]);
  expect(article.publication).toMatchObject({ value: '2021-06-15T08:30', basis: 'stated' });
  expect(article.updatedOn).toBe('2021-06-16');
  expect(article.text.slice(article.dateline!.start, article.dateline!.end)).toBe('SARMONT');
  expect(related(text)).toEqual(['La crue en images']);
});

test('une dépêche d’agence a son nom, son urgence, son envoi et ses initiales', () => {
  const text = lines(
    'VEL-transports-ponts\nURGENT',
    'Transports: le pont de Sarmont sera reconstruit (maire)',
    `SARMONT (Vélanie), 14 juin 2021 (AFP) - ${FIRST}`,
    '- "Pas de fermeture" -',
    SECOND,
    'af/lm/pc',
  );
  expect(blocks(text).map((block) => block.split(' ', 2).join(' '))).toEqual([
    'slug VEL-transports-ponts',
    'priority URGENT',
    'headline Transports:',
    'paragraph SARMONT',
    'heading "Pas',
    'paragraph Les',
    'signoff af/lm/pc',
  ]);
  expect(read(text).article.publication).toMatchObject({ value: '2021-06-14', basis: 'dateline' });
  expect(said(text)).toEqual(['W-NO-DECK@6', 'W-STRAIGHT-QUOTES@8']);
});

test('la rubrique est courte et surmonte un titre plus long', () => {
  expect(kinds(lines('Société', HEADLINE, FIRST))).toEqual(['section', 'headline', 'paragraph']);
  expect(kinds(lines(HEADLINE, FIRST))).toEqual(['headline', 'paragraph']);
  expect(said(lines(HEADLINE, FIRST))).toEqual(['W-NO-SECTION@1']);
  expect(kinds(lines('Le pont', 'Il est né.', FIRST))).toEqual(['headline', 'paragraph', 'paragraph']);
});

test('un titre court sans rubrique peut en être une : une personne le dit', () => {
  const text = lines('Le pont', FIRST, SECOND);
  expect(read(text).warnings[0]).toEqual({
    code: 'W-NO-SECTION',
    line: 1,
    alternative: { kind: 'block', start: 0, as: 'section' },
  });
});

test('une seule ligne est un titre, sans texte', () => {
  expect(blocks(HEADLINE)).toEqual([`headline ${HEADLINE}`]);
  expect(said(HEADLINE)).toEqual(['W-NO-BODY@1']);
  expect(said(lines(HEADLINE, '>'))).toContain('W-NO-BODY@3');
});

test('le chapô a deux paragraphes sous lui, et peut être changé d’un geste', () => {
  const text = lines('Société', HEADLINE, `${FIRST} Le 14 juin 2021, rien n’était dit.`, SECOND, THIRD);
  const doubt = read(text).warnings.find(({ code }) => code === 'W-DECK-AMBIGUOUS')!;
  expect(doubt).toMatchObject({ line: 5, alternative: { kind: 'block', as: 'paragraph' } });
  expect(kinds(text)[2]).toBe('deck');
  const { alternative } = doubt;
  const choice = alternative?.kind === 'block' ? [alternative] : [];
  expect(blocks(text, { blocks: choice })[2]).toMatch(/^paragraph Le conseil/);
  expect(kinds(lines('Société', HEADLINE, DECK, FIRST))).toEqual(['section', 'headline', 'paragraph', 'paragraph']);
});

test('une signature ou une date sous le chapô le dit : un paragraphe suffit alors', () => {
  const signed = lines('Société', HEADLINE, DECK, 'Par Ana Ferrand', FIRST);
  expect(kinds(signed)).toEqual('section headline deck byline paragraph'.split(' '));
  const dated = lines('Société', HEADLINE, DECK, 'Publié le 12 mars 2026', FIRST, 'Lire aussi : La crue en images');
  expect(kinds(dated)).toEqual('section headline deck date paragraph related'.split(' '));
});

test('un paragraphe long, cité ou envoyé d’un lieu n’est pas un chapô', () => {
  const third = (text: string) => kinds(lines('Société', HEADLINE, text, FIRST, SECOND))[2];
  expect(third(`SARMONT – ${DECK}`)).toBe('paragraph');
  expect(third('« Nous reconstruirons ce pont »')).toBe('heading');
  expect(third(`${DECK} `.repeat(6))).toBe('paragraph');
});

test('une signature sous le titre ferme l’en-tête : pas de chapô', () => {
  const text = lines('Société', HEADLINE, 'Par Ana Ferrand', DECK, FIRST, SECOND);
  expect(kinds(text)).toEqual('section headline byline paragraph paragraph paragraph'.split(' '));
  expect(read(text).warnings).toEqual([
    {
      code: 'W-NO-DECK',
      line: 5,
      alternative: { kind: 'block', start: text.indexOf(DECK), as: 'deck' },
    },
  ]);
  expect(blocks(text, { blocks: [{ start: text.indexOf(DECK), as: 'deck' }] })[3]).toBe(`deck ${DECK}`);
});

test('un titre qui finit par un point, ou en capitales, reste un titre et le dit', () => {
  expect(said(lines('Société', 'Le pont de Sarmont rouvre.', FIRST))).toContain('W-TITLE-STOP@3');
  expect(said(lines('Société', 'Le pont de Sarmont rouvre…', FIRST))).not.toContain('W-TITLE-STOP@3');
  expect(said(lines('SOCIÉTÉ', 'LE PONT DE SARMONT ROUVRE', FIRST))).toContain('I-ALL-CAPS@3');
});

test('une phrase de plus de cent vingt signes n’est pas un titre', () => {
  expect(kinds(lines(`${FIRST} ${SECOND}`, THIRD))).toEqual(['paragraph', 'paragraph']);
});

test('sous une rubrique, une ligne de plus de deux cents signes sans point est le titre, et en doute', () => {
  const long =
    'Pont de Sarmont : le conseil municipal vote la reconstruction de l’ouvrage fermé depuis la crue, choisit la pierre contre ' +
    'le béton, promet un passage aux vélos et renvoie à l’automne la question du péage que réclame le département';
  const text = lines('Vie locale', long, DECK, 'Par Ana Ferrand', FIRST);
  expect(kinds(text)).toEqual('section headline deck byline paragraph'.split(' '));
  const doubt = read(text).warnings[0];
  expect(read(text).warnings).toEqual([
    {
      code: 'W-HEADING-AMBIGUOUS',
      line: 3,
      alternative: { kind: 'block', start: text.indexOf(long), as: 'paragraph' },
    },
  ]);
  const choice = doubt?.alternative?.kind === 'block' ? [doubt.alternative] : [];
  expect(blocks(text, { blocks: choice }).slice(0, 2)).toEqual(['headline Vie locale', `paragraph ${long}`]);
  const first = (second: string, ...after: readonly string[]) => kinds(lines('Vie locale', second, ...after))[0];
  expect(first(`${long}.`, FIRST, SECOND)).toBe('headline');
  expect(first(`Rien n’était dit. ${long}`, FIRST, SECOND)).toBe('headline');
  expect(first(`${long} :`, FIRST, SECOND)).toBe('headline');
  expect(first(`${long} et ${long}`, FIRST, SECOND)).toBe('headline');
  expect(first(long)).toBe('headline');
});

test('un nom seul sous le chapô signe ; le même dans le corps titre', () => {
  expect(kinds(lines('Société', HEADLINE, DECK, 'Ana Ferrand', FIRST, SECOND))[3]).toBe('byline');
  expect(bodyBlocks(FIRST, 'Ana Ferrand', SECOND)[1]).toBe('heading Ana Ferrand');
});

test('un lieu en capitales sous le chapô est un envoi, un mot à capitale un doute', () => {
  const caps = lines('Société', HEADLINE, DECK, 'SARMONT', FIRST, SECOND);
  expect(kinds(caps)[3]).toBe('dateline');
  expect(said(caps)).toEqual(['W-DATELINE-AMBIGUOUS@7']);
  const word = lines('Société', HEADLINE, DECK, 'Sarmont', FIRST, SECOND);
  expect(kinds(word)[3]).toBe('heading');
  expect(read(word).warnings).toMatchObject([{ code: 'W-DATELINE-AMBIGUOUS', alternative: { as: 'dateline' } }]);
});

test('un envoi seul sur sa ligne, avec sa date, donne la date de l’article', () => {
  const { article, warnings } = read(lines('Société', HEADLINE, DECK, 'Sarmont, le 14 juin 2021', FIRST, SECOND));
  expect(article.blocks[3]!.kind).toBe('dateline');
  expect(article.publication).toMatchObject({ value: '2021-06-14', basis: 'dateline' });
  expect(warnings).toEqual([]);
});

test('un jour qui n’existe pas est dit à sa ligne, et ne date pas l’article', () => {
  const text = lines('Société', HEADLINE, DECK, 'Publié le 31 juin 2021', FIRST);
  expect(read(text).article.publication).toBeNull();
  expect(read(text).warnings).toContainEqual({ code: 'W-DATE-INVALID', line: 7, detail: '31 juin 2021' });
});

test('un jour du texte qui n’existe pas est dit à sa ligne ; les autres nombres non', () => {
  for (const day of ['30 février', '31 juin 2017', '32/13/2017', '2017-02-30', '29 février 2021'])
    expect(bodySaid('Publié le 15 juin 2021', `Le pont a fermé le ${day}.`)).toEqual(['W-DATE-INVALID@11']);
  for (const day of ['29 février', '29 février 2020', '30 juin', '12/12/2012', '10/40/2000-3', '35 maires'])
    expect(bodySaid('Publié le 15 juin 2021', `Le pont a fermé le ${day}.`)).toEqual([]);
});

test('« hier » sans date de publication reste sans jour, et le dit', () => {
  expect(bodySaid('Le pont a fermé hier.')).toEqual(['W-NO-REFERENCE-DATE@9']);
  expect(bodySaid('Publié le 15 juin 2021', 'Le pont a fermé hier.')).toEqual([]);
});

// ——— The body ———

test('une ligne courte sans point au-dessus d’un paragraphe est un intertitre', () => {
  expect(bodyBlocks(FIRST, 'Un chantier d’un an', SECOND)[1]).toBe('heading Un chantier d’un an');
  expect(bodyBlocks(FIRST, 'Et maintenant ?', SECOND)[1]).toBe('heading Et maintenant ?');
  expect(bodyBlocks(FIRST, 'LE CHANTIER', SECOND)[1]).toBe('heading LE CHANTIER');
  expect(bodyBlocks(FIRST, '## Le chantier', SECOND)[1]).toBe('heading Le chantier');
  expect(bodyBlocks(FIRST, 'Le 12 janvier', SECOND)[1]).toBe('heading Le 12 janvier');
});

test('une phrase courte n’est pas un intertitre', () => {
  expect(bodyBlocks(FIRST, 'Oui.', SECOND)[1]).toBe('paragraph Oui.');
  expect(bodyBlocks(FIRST, 'Il a dit :', SECOND)[1]).toBe('paragraph Il a dit :');
});

test('un intertitre qui pourrait être autre chose le dit, avec l’autre lecture', () => {
  const doubt = (text: string, ...after: readonly string[]) =>
    read(body(FIRST, text, ...after)).warnings.map(({ code, alternative }) =>
      alternative?.kind === 'block' ? `${code} ${alternative.as}` : code,
    );
  expect(doubt('« Un pont utile »', SECOND)).toEqual(['W-HEADING-AMBIGUOUS paragraph']);
  expect(doubt('Le maire n’a pas voulu répondre')).toEqual(['W-HEADING-AMBIGUOUS heading']);
  expect(doubt('Les neuf mots de cette ligne font un long titre', SECOND)).toEqual(['W-HEADING-AMBIGUOUS heading']);
  expect(doubt('Un chantier d’un an', SECOND)).toEqual([]);
});

test('une puce fait une liste, le mot seul reste', () => {
  expect(bodyBlocks('Trois voies :', '• un vélo', '• un train', '* un piéton')).toEqual([
    'paragraph Trois voies :',
    'listItem un vélo',
    'listItem un train',
    'listItem un piéton',
  ]);
  expect(bodyBlocks('Deux voies :', '- un vélo', '- un train').slice(1)).toEqual([
    'listItem un vélo',
    'listItem un train',
  ]);
});

test('une puce de Word et sa tabulation font une liste, au milieu d’une ligne rien', () => {
  expect(bodyBlocks('Deux voies :\n\uF0B7\tun vélo\n\uF0B7\tun train', 'Le prix \uF0B7 est connu.')).toEqual([
    'paragraph Deux voies :',
    'listItem un vélo',
    'listItem un train',
    'paragraph Le prix \uF0B7 est connu.',
  ]);
  expect(related(body(FIRST, 'Lire aussi\n\uF0B7\tLa crue en images\n\uF0B7\tLe pont fermé'))).toEqual([
    'La crue en images',
    'Le pont fermé',
  ]);
  expect(bodyBlocks(FIRST, '\uF0B7', SECOND)).toEqual([`paragraph ${FIRST}`, `paragraph ${SECOND}`]);
});

test('une liste numérotée garde ses numéros', () => {
  expect(bodyBlocks('Deux voies :', '1. un vélo ;', '2. un train.').slice(1)).toEqual([
    'listItem 1. un vélo ;',
    'listItem 2. un train.',
  ]);
});

test('un tiret qui parle est un paragraphe', () => {
  expect(bodyBlocks('Elle entre.', '– Vous venez ?', '– Je viens, dit-il.').slice(1)).toEqual([
    'paragraph – Vous venez ?',
    'paragraph – Je viens, dit-il.',
  ]);
});

test('un long tiret seul est un paragraphe, un petit une puce', () => {
  expect(bodyBlocks(FIRST, '– Le pont rouvre', SECOND)[1]).toBe('paragraph – Le pont rouvre');
  expect(bodyBlocks(FIRST, '- Le pont rouvre', SECOND)[1]).toBe('listItem Le pont rouvre');
});

test('une citation mise à part, une légende, un crédit', () => {
  expect(
    bodyBlocks(FIRST, '> Le pont est à tous.', 'Le pont en mars, vu de la rive', 'Photo : Luc Marel', SECOND),
  ).toEqual([
    `paragraph ${FIRST}`,
    'blockquote Le pont est à tous.',
    'caption Le pont en mars, vu de la rive',
    'credit Photo : Luc Marel',
    `paragraph ${SECOND}`,
  ]);
});

test('les questions d’un entretien sont des paragraphes', () => {
  const answers = [
    'Pourquoi ce pont ?',
    FIRST,
    'Qui paiera cette reconstruction que tant de gens attendent ici ?',
    SECOND,
    'Et après ?',
    THIRD,
  ];
  expect(bodyBlocks(...answers).map((block) => block.split(' ')[0])).toEqual(Array(6).fill('paragraph'));
});

test('« Lire aussi » annonce les titres des lignes suivantes', () => {
  expect(bodyBlocks(FIRST, 'Lire aussi\nLa crue en images\nLe pont fermé', SECOND).slice(1, 4)).toEqual([
    'related Lire aussi',
    'related La crue en images',
    'related Le pont fermé',
  ]);
  expect(related(body(FIRST, 'Lire aussi', '• La crue en images', '• Le pont fermé'))).toEqual([
    'La crue en images',
    'Le pont fermé',
  ]);
});

test('une signature sous les titres de « Lire aussi » n’en est pas un', () => {
  const plain = body(FIRST, 'Lire aussi', 'La crue en images', 'Le pont fermé', 'Ana Ferrand');
  const bullets = body(FIRST, 'Lire aussi\n- La crue en images\n- Le pont fermé', 'Ana Ferrand');
  for (const text of [plain, bullets]) {
    expect(related(text)).toEqual(['La crue en images', 'Le pont fermé']);
    expect(blocks(text).at(-1)).toBe('byline Ana Ferrand');
  }
});

test('un « Lire aussi » dans un paragraphe y reste, et se dit', () => {
  const text = body(`${FIRST} >> À lire aussi : La crue en images. ${SECOND}`);
  expect(kinds(text).slice(4)).toEqual(['paragraph']);
  expect(related(text)).toEqual(['La crue en images (dans)']);
  expect(said(text)).toEqual(['W-RELATED-INLINE@9']);
});

test('« Lire aussi » en début de phrase n’est pas un lien', () => {
  const text = body(FIRST, 'Lire aussi est un plaisir.', '« Le pont est beau », peut-on lire dans le rapport.');
  expect(related(text)).toEqual([]);
  expect(kinds(text).slice(4)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('un reste de page web est gardé comme un paragraphe, et dit', () => {
  expect(bodyBlocks(FIRST, 'Lire la suite')[1]).toBe('paragraph Lire la suite');
  expect(bodySaid(FIRST, 'Lire la suite')).toEqual(['W-FURNITURE@11']);
});

test('un paragraphe de plus de cinq mille signes est gardé, et dit', () => {
  const long = `${FIRST} `.repeat(60).trim();
  expect(bodyBlocks(long)).toEqual([`paragraph ${long}`]);
  expect(bodySaid(long)).toEqual(['W-LONG-PARAGRAPH@9']);
});

// ——— The whole file ———

test('chaque avertissement compte les lignes du fichier, même rejointes', () => {
  const wrapped = [
    'Société\n\nLe pont de Sarmont rouvre\n',
    'Après trois mois de travaux, le conseil a voté lundi soir le maintien',
    'de l’ouvrage, fermé depuis la crue du printemps et que les habitants de',
    'la rive gauche réclament. « On verra bien, dit le maire de la ville de',
    'Sarmont.\n\nPublié le 31 juin 2021',
  ].join('\n');
  expect(said(wrapped)).toEqual(['I-HARD-WRAP@5', 'W-QUOTE-UNCLOSED@7', 'W-DATE-INVALID@10']);
});

test('un texte dans un autre codage, une autre langue ou du code se lit, et se dit', () => {
  const latin = Uint8Array.from(lines('Société', HEADLINE, 'Il a été là.'), (sign) => sign.charCodeAt(0));
  expect(said(latin)).toEqual(['W-ENCODING@1']);
  expect(
    said(lines('World', 'The bridge of the town', 'The council has voted on Monday and the bridge is open.')),
  ).toContain('W-NOT-FRENCH@1');
  expect(said(lines('<h1>Le pont</h1>', '<p>Il rouvre.</p>', '<script>alert(1)</script>'))).toContain(
    'W-LOOKS-LIKE-HTML@1',
  );
});

test('un double codage n’est réparé que si on le demande', () => {
  const text = lines('SociÃ©tÃ©', 'Le pont a Ã©tÃ© fermÃ© par le maire', FIRST);
  expect(blocks(text)[0]).toBe('section SociÃ©tÃ©');
  expect(read(text).warnings).toContainEqual({ code: 'W-MOJIBAKE', line: 1, alternative: { kind: 'repair' } });
  expect(blocks(text, { repair: true }).slice(0, 2)).toEqual([
    'section Société',
    'headline Le pont a été fermé par le maire',
  ]);
});

test('un codage choisi par une personne est pris', () => {
  expect(blocks(Uint8Array.of(0x8e, 0x74, 0x8e), { encoding: 'macintosh' })).toEqual(['headline été']);
});

test('la section qu’une personne montre en est une, où qu’elle soit', () => {
  const text = lines(HEADLINE, FIRST, SECOND, THIRD);
  expect(blocks(text, { blocks: [{ start: text.indexOf(SECOND) + 3, as: 'blockquote' }] })).toContain(
    `blockquote ${SECOND}`,
  );
});

test('un fichier vide, de blancs ou d’octets est refusé', () => {
  const refused = (bytes: Uint8Array) => {
    const result = readPlainText(bytes);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(refused(bytesOf(''))).toEqual(['E-EMPTY']);
  expect(refused(bytesOf(' \n\t\n\u00A0\u200B\uFEFF'))).toEqual(['E-EMPTY']);
  expect(refused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toEqual(['E-BINARY']);
});

// ——— Laws ———

const LETTER = /[\p{L}\p{N}]/u;

/** What holds of every article; throws where it does not. */
function checkLaws(
  { text, blocks, related, dateline, publication }: Article,
  lastLine: number,
  warnings: readonly Problem[],
) {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(LETTER.test(text.slice(end, block.start))).toBe(false);
    expect(text.slice(block.start, block.end)).not.toMatch(/^\s|\s$|\n/u);
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const within = ({ start, end }: { start: number; end: number }) =>
    blocks.some((block) => block.start <= start && start < end && end <= block.end);
  for (const { title } of related) expect(within(title)).toBe(true);
  if (dateline) expect(within(dateline)).toBe(true);
  if (publication?.source) expect(within(publication.source)).toBe(true);
  for (const { line } of warnings) expect(line >= 1 && line <= lastLine).toBe(true);
}

const LINES = [
  'Société',
  'URGENT',
  HEADLINE,
  DECK,
  FIRST,
  SECOND,
  THIRD,
  'Par Ana Ferrand',
  'Ana Ferrand',
  'SARMONT',
  'Sarmont',
  'Publié le 15 juin 2021',
  '15 juin 2021',
  'Publié le 31 juin 2021',
  'SARMONT – Il a plu.',
  'Lire aussi : La crue',
  'Lire aussi',
  '>> Lire aussi : • Un • Deux / Trois',
  'Un texte. >> Lire aussi : La crue. Fin.',
  '• un vélo',
  '- un train',
  '– Vous venez ?',
  '1. Un budget',
  '## Le pont',
  '- Le pont -',
  '> Il est à tous.',
  '>',
  '>>',
  '•',
  '-',
  '* * *',
  '***',
  'Photo : Luc Marel',
  '© AFP',
  'Lire la suite',
  'Oui.',
  'Et après ?',
  '« Le pont »',
  '« Il pleut',
  'il a',
  'af/lm',
  'Saint-',
  '',
  '',
  '',
  ' ',
  '\u00A0',
  '«',
  '1.',
  '##',
  '## ##',
  '[À LIRE]',
  'Lire aussi : «»',
  '日本',
  '📚',
  '\u200D',
  'e\u0301',
];

test('quelles que soient les lignes : des blocs dans l’ordre, aucun mot perdu, aucune ligne hors du fichier', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }), (parts) => {
      const result = readPlainText(bytesOf(parts.join('\n')));
      if (result.ok) checkLaws(result.value, parts.length, result.warnings);
    }),
    { numRuns: 150 },
  );
});

test('quels que soient les octets : une réponse, jamais une erreur', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => bytesOf(String.fromCharCode(...units))),
    fc
      .array(fc.constantFrom(0x0a, 0x0d, 0x20, 0xa0, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0x41, 0x61, 0x2e), { maxLength: 80 })
      .map((sample) => Uint8Array.from(sample)),
  );
  fc.assert(
    fc.property(anything, fc.boolean(), (bytes, repair) => {
      const result = readPlainText(bytes, { repair });
      if (result.ok) checkLaws(result.value, bytes.length + 1, result.warnings);
    }),
    { numRuns: 150 },
  );
});

test('quel que soit le bloc changé par une personne, aucun mot n’est perdu', () => {
  const choosable = [
    'section',
    'headline',
    'deck',
    'byline',
    'date',
    'dateline',
    'paragraph',
    'heading',
    'listItem',
    'blockquote',
    'caption',
    'credit',
    'related',
  ] as const;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 10 }),
      fc.array(fc.record({ start: fc.nat(200), as: fc.constantFrom(...choosable) }), { maxLength: 3 }),
      (parts, choices) => {
        const result = readPlainText(bytesOf(parts.join('\n')), { blocks: choices });
        if (result.ok) checkLaws(result.value, parts.length, result.warnings);
      },
    ),
    { numRuns: 150 },
  );
});

test('l’autre lecture que propose un avertissement, une fois choisie, est celle du bloc, et ne fait plus douter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 10 }), (parts) => {
      const bytes = bytesOf(parts.join('\n'));
      const result = readPlainText(bytes);
      for (const { code, alternative } of result.ok ? result.warnings : []) {
        if (alternative?.kind !== 'block') continue;
        const { start, as } = alternative;
        const { article, warnings } = read(bytes, { blocks: [{ start, as }] });
        const block = article.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
        expect(`${code} ${block?.kind}`).toBe(`${code} ${as}`);
        expect(warnings).not.toContainEqual(expect.objectContaining({ code, alternative }));
      }
    }),
    { numRuns: 150 },
  );
});
