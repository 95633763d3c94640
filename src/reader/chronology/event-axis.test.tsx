import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { annotate } from '../../engine/annotate.ts';
import { readPlainText } from '../../engine/articles.ts';
import { buildBundle, DEFAULT_EDITION } from '../../engine/bundles.ts';
import type { ArticleId } from '../../engine/model.ts';
import { createQueryClient } from '../../loading/query-client.ts';
import { EventAxis } from './EventAxis.tsx';
import { ScaleStrip } from './ScaleStrip.tsx';

/** The strip and the axis of one dossier, as the page shows them. @param stories Day of publication of February or March, and the paragraph of each. */
function axisOf(...stories: readonly (readonly [on: string, paragraph: string])[]): string {
  const articles = stories.map(([on, paragraph], index) => {
    const text = `Société\n\nLe pont, article numéro ${index}\n\nPublié le ${on} 2026\n\n${paragraph}`;
    const read = readPlainText(new TextEncoder().encode(text));
    if (!read.ok) throw new Error(paragraph);
    return { id: `article-${index}` as ArticleId, article: annotate(read.value) };
  });
  const dossier = { id: 'pont', title: 'Le pont', deck: null, articles: articles.map(({ id }) => id) };
  const { dossierEvents } = buildBundle({ ...DEFAULT_EDITION, dossiers: [dossier] }, articles);
  const { events, asOf } = dossierEvents[0]![0]!;
  return renderToStaticMarkup(
    <QueryClientProvider client={createQueryClient()}>
      <StaticRouter location="/dossier/pont/">
        <ScaleStrip events={events} asOf={asOf} />
        <EventAxis events={events} asOf={asOf} />
      </StaticRouter>
    </QueryClientProvider>,
  );
}

const countOf = (html: string, words: string) => html.split(words).length - 1;
/** The words of a page, its tags left out. */
const said = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00A0]+/g, ' ');

test('un fait que deux articles disent est dit une fois, et chacun de ses mots mène à sa place', () => {
  const html = axisOf(
    ['20 février', 'La Morvénie a fermé le pont de Lauvière le 3 février 2026, sans prévenir personne.'],
    ['25 février', 'Le pont de Lauvière a été fermé par la Morvénie le 3 février 2026, à la nuit tombée.'],
  );
  expect(countOf(html, 'data-event="2026-02-03"')).toBe(1);
  expect(countOf(html, ' id="fait-')).toBe(1);
  expect(html).toMatch(/href="\/article\/article-0\/#date-\d+"/);
  expect(html).toMatch(/href="\/article\/article-1\/#date-\d+"/);
  expect(said(html)).toContain('sans prévenir personne.');
  expect(html).not.toContain('Dates différentes');
});

test('deux dates pour un même fait se lisent côte à côte, une fois ; plus bas, la seconde y renvoie', () => {
  const html = axisOf(
    ['20 février', 'La Morvénie a fermé le pont de Lauvière le 3 février 2026, sans prévenir personne.'],
    ['25 février', 'Le pont de Lauvière a été fermé par la Morvénie le 4 février 2026, à la nuit tombée.'],
  );
  const words = said(html);
  expect(countOf(words, 'Dates différentes selon les articles')).toBe(1);
  expect(words).toMatch(/Mardi 3 février 2026 .*Mercredi 4 février 2026 .*Même fait, d’après \d mots communs/);
  expect(words).toContain('Certitude');
  const [, elsewhere] = /href="#(fait-[^"]+)">Un autre article donne une autre date/.exec(html)!;
  expect(html).toContain(` id="${elsewhere}"`);
});

test('ce qui vient après le dernier article est à venir, et la ligne du dernier article le précède', () => {
  const words = said(
    axisOf(['20 février', 'Le bac est arrivé le 18 février 2026. Le sommet s’ouvrira le 24 mars 2026 à Ouessel.']),
  );
  expect(words).toMatch(/18 février.*Dernier article, 20 février 2026.*24 mars.*à venir/);
});

test('une date comptée dit d’après quoi', () => {
  expect(
    said(axisOf(['20 février', 'Le bac est arrivé le 18 février 2026. Le lendemain, la foule a embarqué.'])),
  ).toContain('« Le lendemain », d’après « le 18 février 2026 »');
});

const CENTURIES = 'Le pont a ouvert le 8 juin 1526. Il a brûlé le 2 mai 1693. On l’a refait le 9 août 1861.';

test('au bout des siècles, la ligne du dernier article s’écarte de ce qui vient, non de ce qui vient d’être', () => {
  const isAside = (paragraph: string) => axisOf(['20 février', paragraph]).includes('translate(-');
  const summit = 'Le sommet s’ouvrira le 24 mars 2027.';
  expect(isAside(`${CENTURIES} ${summit}`)).toBe(true);
  expect(isAside(`${CENTURIES} Le bac est parti le 18 février 2019. ${summit}`)).toBe(false);
  expect(isAside(`Le pont a ouvert le 8 juin 2025. ${summit}`)).toBe(false);
});

test('un mois au bout des siècles reste dans le cadre de la bande', () => {
  const html = axisOf(['20 février', `${CENTURIES} Le sommet s’ouvrira en mars 2027.`]);
  const [, left, width] = /<rect[^>]* x="([\d.]+)%" width="([\d.]+)%"/.exec(html)!;
  expect(Number(left) + Number(width)).toBeCloseTo(100);
});
