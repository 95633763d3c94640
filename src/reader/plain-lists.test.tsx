import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { annotate } from '../engine/annotate.ts';
import { readPlainText } from '../engine/articles.ts';
import { buildBundle, DEFAULT_EDITION } from '../engine/bundles.ts';
import type { ArticleId } from '../engine/model.ts';
import { createQueryClient } from '../loading/query-client.ts';
import { DossierStrip } from './front/DossierStrip.tsx';
import { StoryView } from './StoryView.tsx';
import { loadTimeline } from './timeline/load-timeline.ts';

await loadTimeline();

const STORY = `Société

Le bac de Sarmont reprend après deux mois d’arrêt

Publié le 12 mars 2026

« Nous étions impatients de revoir le bac », a déclaré la maire Ana Ferrand. « Il nous a manqué », a ajouté le passeur Luc Marel.

Le bac avait cessé de traverser le 3 janvier 2026. La mairie annonce :

- une traversée par heure ;

- un billet à deux euros.

Lire aussi : Le pont de Lauvière fermé
`;

function markup(): string {
  const read = readPlainText(new TextEncoder().encode(STORY));
  if (!read.ok) throw new Error(read.problems[0]?.code);
  const id = 'bac' as ArticleId;
  const edition = { ...DEFAULT_EDITION, dossiers: [{ id: 'bac', title: 'Le bac', deck: null, articles: [id] }] };
  const { stories, dossiers } = buildBundle(edition, [{ id, article: annotate(read.value) }]);
  return renderToStaticMarkup(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <StoryView story={stories[0]!} edition="Le Courrier" />
        <DossierStrip dossier={dossiers[0]!} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test('une liste sans puces dit qu’elle en est une, sauf dans une navigation, où cela se sait', () => {
  const outside = markup().replace(/<nav[\s\S]*?<\/nav>/g, '');
  const lists = [...outside.matchAll(/<(?:ul|ol)[^>]*>/g)].map(([tag]) => tag);
  // The voices, the items of the text, the timeline and the dossier.
  expect(lists).toHaveLength(4);
  expect(lists.filter((tag) => !tag.includes('role="list"'))).toEqual([]);
});
