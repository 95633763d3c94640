import { startTransition, useEffect, useMemo, useState } from 'react';
import { axisOf } from '../engine/axis.ts';
import type { Story } from '../engine/model.ts';
import { runsOfBlocks } from '../engine/runs.ts';
import { isFirstPage, useArrival } from '../ui/use-arrival.ts';
import { page } from '../words/fr.ts';
import { QuotationCard } from './quotes/QuotationCard.tsx';
import { useQuotations } from './quotes/use-quotations.ts';
import { VoicesPanel } from './quotes/VoicesPanel.tsx';
import { RelatedPanel } from './related/RelatedPanel.tsx';
import { StoryBody } from './StoryBody.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import styles from './StoryView.module.css';
import { storyHeadline } from './story-parts.ts';
import { storyVoices } from './story-voices.ts';
import { TimelinePanel } from './timeline/TimelinePanel.tsx';

/** The finished page of one story, from the story alone. */
export function StoryView({ story, edition }: { story: Story; edition: string }) {
  const { axis, runs, voices } = useMemo(
    () => ({ axis: axisOf(story), runs: runsOfBlocks(story), voices: storyVoices(story) }),
    [story],
  );
  const hasCards = useCards();
  const article = useQuotations();
  useArrival(page.title(storyHeadline(story), edition));
  return (
    <article className={styles.page} ref={article} lang="fr">
      <StoryHeader story={story} axis={axis} />
      <VoicesPanel voices={voices} />
      <StoryBody story={story} runs={runs} voices={voices} />
      <TimelinePanel story={story} axis={axis} />
      <RelatedPanel story={story} />
      {hasCards &&
        story.quotations.map((quotation) => (
          <QuotationCard key={quotation.id} story={story} quotation={quotation} voices={voices} />
        ))}
    </article>
  );
}

/** The cards are in the page that the browser brought; in one that we show they come right after it is painted, since they are closed. */
function useCards(): boolean {
  const [hasCards, setHasCards] = useState(isFirstPage);
  useEffect(() => startTransition(() => setHasCards(true)), []);
  return hasCards;
}
