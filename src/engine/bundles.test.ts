import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from './articles.ts';
import { buildBundle, DEFAULT_EDITION, type EditionArticle, sectionId, writeBundle } from './bundles.ts';
import type { AnnotatedArticle, ArticleId, Edition, Quotation, QuotationId, SpeakerId } from './model.ts';

const BODY = 'Le conseil de Sarmont a voté hier soir la reconstruction du pont. Les travaux dureront un an.';

/** An article of one paragraph, by its id; lines of the head are parted by « / ». */
function article(id: string, head: string, ...body: readonly string[]): EditionArticle {
  const read = readPlainText(new TextEncoder().encode([...head.split(' / '), BODY, ...body].join('\n\n')));
  if (!read.ok) throw new Error(`${id}: ${read.problems[0]?.code}`);
  return { id: id as ArticleId, article: { ...read.value, quotations: [], speakers: [], times: [] } };
}

const edition = (fields: Partial<Edition>): Edition => ({ ...DEFAULT_EDITION, ...fields });
const dossier = (id: string, ...articles: readonly string[]) => ({
  id,
  title: `Dossier ${id}`,
  deck: null,
  articles: articles as readonly ArticleId[],
});
const build = (...articles: readonly EditionArticle[]) => buildBundle(DEFAULT_EDITION, articles);
const listed = (bundle: ReturnType<typeof build>) =>
  bundle.listings.map(({ stories }) => stories.map(({ id }) => id).join(' '));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => article(`article-${String(index).padStart(4, '0')}`, `Titre ${index} ?`));

test('les plus récents d’abord, l’heure compte, les articles sans date viennent à la fin par adresse', () => {
  const bundle = build(
    article('b', 'Un titre sans date'),
    article('matin', 'Un titre du matin / Publié le 15 juin 2021 à 08h00'),
    article('veille', 'Un titre de la veille / Publié le 14 juin 2021 à 23h00'),
    article('soir', 'Un titre du soir / Publié le 15 juin 2021 à 19h00'),
    article('a', 'Un autre titre sans date'),
  );
  expect(listed(bundle)).toEqual(['soir matin veille a b']);
});

test('cinquante articles dans la première liste, deux cents dans les suivantes', () => {
  const lengths = (count: number) => build(...many(count)).listings.map(({ stories }) => stories.length);
  expect(lengths(50)).toEqual([50]);
  expect(lengths(51)).toEqual([50, 1]);
  expect(lengths(251)).toEqual([50, 200, 1]);
  expect(build(...many(251)).manifest.listingShards).toBe(3);
});

test('une édition sans article a une liste vide', () => {
  const bundle = build();
  expect(listed(bundle)).toEqual(['']);
  expect(bundle.manifest).toMatchObject({
    counts: { stories: 0, quotations: 0, times: 0, voices: 0, events: 0 },
    listingShards: 1,
  });
});

test('un « Lire aussi » mène à l’article de ce titre, ou dit pourquoi il ne mène nulle part', () => {
  const bundle = build(
    article(
      'pont',
      'Le pont de Sarmont sera reconstruit en un an',
      'Lire aussi : « Sans pont, on tourne » : un village isolé',
    ),
    article(
      'village',
      'Société / «Sans pont, on tourne»: un village isolé',
      'Lire aussi : Le pont de Sarmont sera reconstruit en un mois',
    ),
    article('photos', 'La crue en images', 'Lire aussi : La crue vue du ciel'),
    article('photos-2', 'La crue en images', 'Lire aussi : La crue en images'),
  );
  const links = bundle.stories.flatMap(({ id, related }) =>
    related.map(({ match, target }) => `${id} ${match} ${target?.id ?? '-'}`),
  );
  expect(links).toEqual(['pont exact village', 'village close pont', 'photos none -', 'photos-2 exact photos']);
  expect(bundle.warnings.map(({ id, problem }) => `${id} ${problem.code} ${problem.line} ${problem.detail}`)).toEqual([
    'village W-RELATED-FUZZY 7 Le pont de Sarmont sera reconstruit en un mois',
    'photos W-RELATED-UNRESOLVED 5 La crue vue du ciel',
  ]);
  expect(bundle.stories[0]!.related[0]!.target).toEqual({
    id: 'village',
    headline: '«Sans pont, on tourne»: un village isolé',
    section: 'Société',
    publication: null,
  });
});

test('la ligne d’un « Lire aussi » qui ne mène nulle part est celle du fichier, lignes coupées comprises', () => {
  const wrapped =
    'Le conseil de Sarmont a voté hier soir la reconstruction du pont, et\nles travaux dureront un an, selon la mairie qui les paiera seule, sans\nl’aide de la région.';
  const { warnings } = build(
    article('pont', 'Le pont de Sarmont', wrapped, wrapped, wrapped, 'Lire aussi : Rien de tel'),
  );
  expect(warnings.map(({ problem }) => problem.line)).toEqual([17]);
});

test('un dossier garde son ordre, et nomme l’article qui manque', () => {
  const articles = [
    article('pont', 'Le pont de Sarmont'),
    article('crue', 'La crue de Sarmont'),
    article('foire', 'La foire'),
  ];
  const bundle = buildBundle(edition({ dossiers: [dossier('eau', 'crue', 'absent', 'pont')] }), articles);
  expect(bundle.dossiers.map(({ stories }) => stories.map(({ id }) => id))).toEqual([['crue', 'pont']]);
  expect(bundle.manifest.dossiers).toEqual([{ id: 'eau', title: 'Dossier eau', stories: 2 }]);
  const dossiersOf = (id: string) => bundle.stories.find((story) => story.id === id)!.dossiers;
  expect(dossiersOf('pont').map(({ stories }) => stories.map(({ id }) => id))).toEqual([['crue', 'pont']]);
  expect(dossiersOf('foire')).toEqual([]);
  expect(bundle.warnings).toEqual([
    { id: null, problem: { code: 'E-DOSSIER-ARTICLE', line: 1, detail: 'eau → absent' } },
  ]);
});

test('les rubriques suivent l’ordre de l’édition, puis l’alphabet ; celle qui n’a rien n’y est pas', () => {
  const bundle = buildBundle(edition({ sections: ['Sport', 'Mer', 'Culture'] }), [
    article('a', 'Culture / Un titre bien plus long'),
    article('b', 'Sport / Un titre bien plus long'),
    article('c', 'Voyages / Un titre bien plus long'),
    article('d', 'Jardin / Un titre bien plus long'),
  ]);
  expect(bundle.manifest.sections.map(({ id, label }) => `${id} ${label}`)).toEqual([
    'sport Sport',
    'culture Culture',
    'jardin Jardin',
    'voyages Voyages',
  ]);
});

test('« ÉCONOMIE » et « Économie » sont une seule rubrique, écrite comme l’édition ou comme le plus souvent', () => {
  const articles = [
    article('a', 'ÉCONOMIE / Un titre bien plus long'),
    article('b', 'Économie / Un titre bien plus long'),
    article('c', 'Économie / Un titre bien plus long'),
  ];
  expect(buildBundle(DEFAULT_EDITION, articles).manifest.sections).toEqual([
    { id: 'economie', label: 'Économie', stories: 3 },
  ]);
  expect(buildBundle(edition({ sections: ['Economie'] }), articles).listings[0]!.stories[0]!.section).toBe('Economie');
});

test('une rubrique que l’édition nomme deux fois n’a qu’une place', () => {
  const articles = [article('a', 'Culture / Un titre bien plus long'), article('b', 'Sport / Un titre bien plus long')];
  const { sections } = buildBundle(edition({ sections: ['Sport', 'Culture', 'Sport'] }), articles).manifest;
  expect(sections.map(({ label }) => label)).toEqual(['Sport', 'Culture']);
});

test('une rubrique sans lettre latine a une adresse à elle, qui n’est pas celle des « Autres »', () => {
  const [autres, culture, kino] = ['Autres', 'Культура', 'Кино'].map(sectionId);
  expect([autres, sectionId('КУЛЬТУРА')]).toEqual(['autres', culture]);
  expect(new Set([autres, culture, kino]).size).toBe(3);
  expect(culture).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test('le manifeste reste court : vingt-quatre rubriques et douze dossiers au plus', () => {
  const sections = Array.from({ length: 30 }, (_, index) => `Rubrique ${index}`);
  const articles = sections.map((section, index) => article(`a${index}`, `${section} / Un titre bien plus long`));
  const dossiers = Array.from({ length: 15 }, (_, index) => dossier(`d${index}`, 'a1'));
  const { manifest, dossiers: files } = buildBundle(edition({ dossiers }), articles);
  expect([manifest.sections.length, manifest.dossiers.length, files.length]).toEqual([24, 12, 15]);
});

/** A quotation of the whole second paragraph, without marks. */
function quoting(words: string, change: Partial<Quotation> = {}): EditionArticle {
  const base = article('cite', 'Un titre', words);
  const start = base.article.text.indexOf(words);
  const span = { start, end: start + words.length };
  const quotation: Quotation = {
    id: 'citation-0000000' as QuotationId,
    kind: 'direct',
    segments: [{ ...span, content: span }],
    attribution: { kind: 'stated', speaker: 'ana' as SpeakerId, source: span, cue: null },
    medium: null,
    rule: 'incise',
    evidence: [],
    confidence: 0.9,
    ...change,
  };
  const annotated: AnnotatedArticle = {
    ...base.article,
    quotations: [quotation],
    speakers: [{ id: 'ana' as SpeakerId, name: 'Ana Ferrand', kind: 'person' }],
  };
  return { id: base.id, article: annotated };
}
const pulled = (words: string, change?: Partial<Quotation>) =>
  build(quoting(words, change)).listings[0]!.stories[0]!.pullQuote;

test('la Une met en avant une phrase entière, dite par une voix sûre', () => {
  const words = 'Nous reconstruirons ce pont pierre après pierre, et nous le ferons ici.';
  expect(pulled(words)).toEqual({ quotation: 'citation-0000000', words, speaker: 'Ana Ferrand' });
  expect(pulled(words, { confidence: 0.6 })).toBeNull();
  expect(pulled(words, { kind: 'indirect' })).toBeNull();
  expect(pulled(words, { attribution: { kind: 'unidentified', source: null, cue: null } })).toBeNull();
});

test('un bout de phrase, une phrase coupée ou trop longue ne sont pas mis en avant', () => {
  expect(pulled('un pont reconstruit pierre après pierre, et nous le ferons ici')).toBeNull();
  expect(pulled('Nous reconstruirons ce pont [...] pierre après pierre, ici.')).toBeNull();
  expect(pulled('Nous irons.')).toBeNull();
  expect(pulled(`Nous reconstruirons ce pont ${'pierre après pierre '.repeat(10)}.`)).toBeNull();
});

test('l’ordre des fichiers du dossier ne change ni les listes ni les octets d’un article', () => {
  const articles = [
    article('a', 'Mer / Le phare s’éteint', 'Lire aussi : La crue en images'),
    article('b', 'La crue en images / Publié le 2 mars 2022'),
    article('c', 'MER / Un autre titre encore / Publié le 2 mars 2022'),
    article('d', 'Mer / Un dernier titre encore'),
  ];
  const files = (order: readonly EditionArticle[]) =>
    writeBundle(buildBundle(edition({ dossiers: [dossier('mer', 'c', 'a')] }), order))
      .map(({ path, text }) => `${path} ${text}`)
      .sort();
  const expected = files(articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (order) => {
      expect(files(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('l’empreinte change avec l’article, et seulement avec lui', () => {
  const hashOf = (...articles: readonly EditionArticle[]) => build(...articles).listings[0]!.stories[0]!.hash;
  const one = article('a', 'Le phare s’éteint');
  expect(hashOf(one)).toBe(hashOf(article('a', 'Le phare s’éteint'), article('b', 'Un autre titre')));
  expect(hashOf(one)).not.toBe(hashOf(article('a', 'Le phare s’allume')));
});

test('les chemins du paquet viennent des adresses', () => {
  const paths = writeBundle(buildBundle(edition({ dossiers: [dossier('mer', 'a')] }), [article('a', 'Un titre')])).map(
    ({ path }) => path,
  );
  expect(paths).toEqual([
    'bundle.json',
    'listing/0000.json',
    'stories/a.json',
    'dossiers/mer.json',
    'voices/0000.json',
    'days/index.json',
    'dossiers/mer/0000.json',
  ]);
});

test('une voix a son fichier, deux cents citations dans chacun, et l’article y mène', () => {
  const many = quoting('Nous irons.');
  const [quotation] = many.article.quotations;
  const quotations = Array.from({ length: 201 }, () => quotation!);
  const bundle = build({ ...many, article: { ...many.article, quotations } });
  const paths = writeBundle(bundle).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('voices/'))).toEqual([
    'voices/0000.json',
    'voices/ana-ferrand.json',
    'voices/ana-ferrand/0001.json',
  ]);
  expect(bundle.voices.map(({ said, quotations, shard, shards }) => [said.length, quotations, shard, shards])).toEqual([
    [200, 201, 0, 2],
    [1, 201, 1, 2],
  ]);
  expect(bundle.stories[0]!.voices).toEqual([{ speaker: 'ana', voice: 'ana-ferrand', stories: 1 }]);
  expect(bundle.manifest).toMatchObject({ counts: { voices: 1 }, voiceShards: 1 });
});
