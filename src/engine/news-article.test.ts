import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { readPlainText } from './articles.ts';
import { buildBundle, parseEdition } from './bundles.ts';
import type { ArticleId } from './model.ts';
import { writeNewsArticle } from './news-article.ts';

const edition = parseEdition('{"title":"Le Courrier de Sarmont"}');

function newsArticle(text: string) {
  const read = readPlainText(new TextEncoder().encode(text));
  if (!read.ok || !edition.ok) throw new Error('unread');
  const bundle = buildBundle(edition.value, [{ id: 'marche' as ArticleId, article: annotate(read.value) }]);
  return writeNewsArticle(bundle.stories[0]!, bundle.manifest, null);
}

const HEAD = 'Société\n\nLe marché couvert rouvre après deux ans de travaux\n\n';
const BODY =
  'Les étals ont retrouvé leur place sous la verrière de la halle.\n\nLa mairie promet une fontaine pour la fin du printemps.';

test('les signatures deviennent des auteurs, sans « Par » ni lieu', () => {
  const { author } = newsArticle(
    `${HEAD}Par Mahaut de Grandlieu et K. Ostermann, à Sarmont\n\nPublié le 12 mars 2026 à 07h45\n\n${BODY}`,
  );
  expect(author?.map(({ name }) => name)).toEqual(['Mahaut de Grandlieu', 'K. Ostermann']);
});

const signedBy = (byline: string) =>
  newsArticle(`${HEAD}${byline}\n\nPublié le 12 mars 2026 à 07h45\n\n${BODY}`).author?.map(
    ({ '@type': type, name }) => `${type} ${name}`,
  );

test('une agence signe comme une organisation, une personne comme une personne', () => {
  for (const byline of ['AFP', '(AFP)', 'Par l’AFP', 'Avec AFP', 'Sarmont (AFP)'])
    expect(signedBy(byline)).toEqual(['Organization AFP']);
  expect(signedBy('Par Ana Ferrand et Reuters')).toEqual(['Person Ana Ferrand', 'Organization Reuters']);
  for (const byline of ['Par Ana Ferrand, avec AFP', 'Par Ana Ferrand (à Sarmont)', 'Par Ana Ferrand avec Reuters'])
    expect(signedBy(byline)).toEqual(['Person Ana Ferrand']);
  expect(signedBy('Par Aude Afprat')).toEqual(['Person Aude Afprat']);
});

test('une signature qui ne nomme personne ne fait pas d’auteur', () => {
  for (const byline of ['Par la rédaction', '(avec agences)']) expect(signedBy(byline)).toBeUndefined();
});

test('la date écrite est donnée aux machines, une date déduite ne l’est pas', () => {
  expect(newsArticle(`${HEAD}Publié le 12 mars 2026 à 07h45\n\n${BODY}`).datePublished).toBe('2026-03-12T07:45');
  expect(
    newsArticle(`${HEAD}La halle a rouvert ce 12 mars 2026 devant une foule venue de toute la vallée.\n\n${BODY}`),
  ).not.toHaveProperty('datePublished');
});

test('le corps est le texte de l’article, sans sa tête ni ses « Lire aussi »', () => {
  const { articleBody, articleSection } = newsArticle(
    `${HEAD}Publié le 12 mars 2026\n\n${BODY}\n\nLire aussi : La halle fermée pour deux ans`,
  );
  expect(articleBody).toBe(BODY);
  expect(articleSection).toBe('Société');
});

test('les citations y sont, avec celui qui parle ; sans nom quand la source n’est pas identifiée', () => {
  const { hasPart } = newsArticle(
    `${HEAD}Publié le 12 mars 2026\n\n« Personne ne nous a prévenus de rien. »\n\n« La halle est à vous », a déclaré la maire, Odile Ferrand.`,
  );
  expect(hasPart?.map(({ text, creator }) => [text, creator?.name])).toEqual([
    ['Personne ne nous a prévenus de rien.', undefined],
    ['La halle est à vous', 'Odile Ferrand'],
  ]);
});

test('sans citation, aucune partie n’est annoncée', () => {
  expect(newsArticle(`${HEAD}Publié le 12 mars 2026\n\n${BODY}`)).not.toHaveProperty('hasPart');
});
