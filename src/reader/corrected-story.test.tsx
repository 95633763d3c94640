import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { buildBundle, DEFAULT_EDITION } from '../engine/bundles.ts';
import { makeTarget, readCorrected } from '../engine/corrections.ts';
import type { ArticleId, Correction, Target, TimexValue } from '../engine/model.ts';
import { StoryView } from './StoryView.tsx';
import { loadTimeline } from './timeline/load-timeline.ts';

await loadTimeline();

const TEXT = `Le bac de Sarmont reprend après deux mois d’arrêt

Publié le 12 mars 2026

« Nous étions impatients de revoir le bac », a déclaré la maire Ana Ferrand. Le passeur assure que l’eau est froide.

La traversée a repris lundi à six heures, sous la pluie.`;

const at = (words: string): Target => {
  const start = TEXT.indexOf(words);
  return makeTarget(TEXT, { start, end: start + words.length });
};

function page(corrections: readonly Correction[]): string {
  const read = readCorrected(TEXT, corrections);
  if (!read.ok) throw new Error(read.problems[0]?.code);
  const { stories } = buildBundle(DEFAULT_EDITION, [{ id: 'bac' as ArticleId, article: read.value.article }]);
  return renderToStaticMarkup(
    <MemoryRouter>
      <StoryView story={stories[0]!} edition="Le Courrier" />
    </MemoryRouter>,
  );
}

/** The words of each card, its elements parted by a bar. */
const cards = (html: string): string[] =>
  [...html.matchAll(/<div popover[\s\S]*?<p class="[^"]*actions/gu)].map(([card]) =>
    card.replace(/<[^>]+>?/gu, '|').replace(/\|+/gu, '|'),
  );

const LUC = { name: 'Luc Marel', kind: 'person' } as const;
const SAID = at('« Nous étions impatients de revoir le bac »');

test('une voix corrigée dit qu’elle l’est, sans certitude, et sans le nom qu’avait lu l’analyse', () => {
  const [before] = cards(page([]));
  expect(before).toContain('|Certitude|forte|');
  const [card] = cards(page([{ kind: 'speaker', target: SAID, speaker: LUC }]));
  expect(card).toContain('|Luc Marel|');
  expect(card).toContain('|Pourquoi ce nom|Corrigé par la rédaction.|');
  expect(card).not.toMatch(/Certitude|Ferrand/);
});

test('une source que la rédaction ne connaît pas n’est pas celle que l’analyse ne trouve pas', () => {
  const [card] = cards(page([{ kind: 'speaker', target: SAID, speaker: null }]));
  expect(card).toContain('|Source non identifiée|');
  expect(card).toContain('|Pourquoi pas de nom|Corrigé par la rédaction.|');
  expect(card).not.toContain('Ferrand');
});

test('des propos rapportés se disent tels, dans le texte, dans la marge et sur leur fiche', () => {
  const html = page([{ kind: 'quotation', target: at('l’eau est froide'), speaker: LUC }]);
  expect(html).toMatch(/aria-label="Propos rapportés, Luc Marel"[^>]*data-reported="true"[^>]*>l’eau est froide</);
  expect(html).toContain('<small>propos rapportés</small>');
  expect(cards(html)[1]).toContain('|Propos rapportés, Luc Marel|');
  // The other one is as it was.
  expect(html).toContain('aria-label="Citation, Ana Ferrand"');
  expect(html.match(/data-reported/g)).toHaveLength(1);
});

test('une date corrigée le dit dans la chronologie', () => {
  const html = page([{ kind: 'time', target: at('lundi'), value: '2026-03-02' as TimexValue }]);
  expect(html).toContain('<small>date corrigée par la rédaction</small>');
  expect(html).toMatch(/data-event="2026-03-02"/);
});
