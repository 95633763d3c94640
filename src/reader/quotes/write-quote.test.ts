import { expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import { readPlainText } from '../../engine/articles.ts';
import { buildBundle, DEFAULT_EDITION } from '../../engine/bundles.ts';
import type { ArticleId, Quotation } from '../../engine/model.ts';
import { writeQuote } from './write-quote.ts';

const HEADLINE = 'Les bus de Sarmont seront gratuits';
const DATED = 'Publié le 12 mars 2026';

function pasted(body: string, dateLine: string, speaker: string | null, change: Partial<Quotation> = {}) {
  const bytes = new TextEncoder().encode(`${HEADLINE}\n\nLe conseil a voté.\n\n${dateLine}\n\n${body}`);
  const read = readPlainText(bytes);
  if (!read.ok) throw new Error('unread');
  const article = { id: 'bus' as ArticleId, article: annotate(read.value) };
  const story = buildBundle(DEFAULT_EDITION, [article]).stories[0]!;
  return writeQuote(story, { ...story.quotations[0]!, ...change }, speaker, 'https://sarmont.example/#c').split('\n');
}

test('une citation collée a ses mots, celui qui parle, le titre, la date et le lien', () => {
  expect(pasted('« C’est une promesse tenue », a déclaré la maire, Odile Ferrand.', DATED, 'Odile Ferrand')).toEqual([
    '«\u00A0C’est une promesse tenue\u00A0», Odile Ferrand',
    `${HEADLINE}, 12\u00A0mars 2026`,
    'https://sarmont.example/#c',
  ]);
});

test('l’incise n’est pas des mots dits ; entre deux fragments, la coupe se voit', () => {
  expect(pasted('« Nous irons, a dit Odile Ferrand, jusqu’au bout. »', DATED, 'Odile Ferrand')[0]).not.toContain(
    'a dit',
  );
  const two = 'Odile Ferrand a dénoncé un projet « mal fait » et « sans avenir ».';
  expect(pasted(two, DATED, 'Odile Ferrand')[0]).toContain('mal fait […] sans avenir');
});

test('sans source, elle le dit ; rapportée sans guillemets, elle n’en prend pas', () => {
  expect(pasted('« Rien n’est perdu. »', DATED, null)[0]).toMatch(/, source non identifiée$/);
  const told = pasted('« Rien n’est perdu », a dit Odile Ferrand.', DATED, 'Odile Ferrand', { kind: 'indirect' })[0]!;
  expect(told).toContain('propos rapportés');
  expect(told).not.toContain('«');
});

test('une date déduite du texte n’est pas collée', () => {
  const body = 'En ce 21 novembre 2017, la maire parle. « Rien n’est perdu », a dit Odile Ferrand.';
  expect(pasted(body, 'Les bus', 'Odile Ferrand')[1]).toBe(HEADLINE);
});
