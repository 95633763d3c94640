import { startTransition, useEffect, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
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
  const isWhole = useWhole();
  const article = useQuotations();
  useArrival(page.title(storyHeadline(story), edition));
  return (
    <article className={styles.page} ref={article} lang="fr">
      <StoryHeader story={story} axis={axis} />
      <VoicesPanel voices={voices} />
      <StoryBody story={story} runs={runs} voices={voices} most={isWhole ? undefined : FIRST_BLOCKS} />
      <TimelinePanel story={story} axis={axis} />
      {isWhole && <RelatedPanel story={story} />}
      {isWhole &&
        story.quotations.map((quotation) => (
          <QuotationCard key={quotation.id} story={story} quotation={quotation} voices={voices} />
        ))}
    </article>
  );
}

/** More than the tallest screen shows under the headline. */
const FIRST_BLOCKS = 12;

/**
 * False for the first frame of a page that we show from its top: what it shows comes first, what is below it and the cards, which are
 * closed, right after. A page that the browser brought is whole, and so is one that opens at a place of its own.
 */
function useWhole(): boolean {
  const { hash } = useLocation();
  const opensInside = useNavigationType() === NavigationType.Pop || hash !== '';
  const [isWhole, setIsWhole] = useState(() => isFirstPage() || opensInside);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  return isWhole;
}
