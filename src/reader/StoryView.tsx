import { startTransition, useEffect, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { axisOf } from '../engine/axis.ts';
import type { Story } from '../engine/model.ts';
import { runsOfBlocks } from '../engine/runs.ts';
import { isFirstPage, useArrival } from '../ui/use-arrival.ts';
import { page } from '../words/fr.ts';
import { LostQuotation } from './quotes/LostQuotation.tsx';
import { QuotationCard } from './quotes/QuotationCard.tsx';
import { useQuotations } from './quotes/use-quotations.ts';
import { VoicesPanel } from './quotes/VoicesPanel.tsx';
import { RelatedPanel } from './related/RelatedPanel.tsx';
import { StoryBody } from './StoryBody.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import styles from './StoryView.module.css';
import { storyHeadline } from './story-parts.ts';
import { storyVoices } from './story-voices.ts';
import { TimelinePlace } from './timeline/TimelinePlace.tsx';

/** The finished page of one story, from the story alone. */
export function StoryView({ story, edition }: { story: Story; edition: string }) {
  const { axis, runs, voices } = useMemo(
    () => ({ axis: axisOf(story), runs: runsOfBlocks(story), voices: storyVoices(story) }),
    [story],
  );
  const reach = useReach();
  const isWhole = reach === undefined;
  const article = useQuotations();
  useArrival(page.title(storyHeadline(story), edition));
  return (
    <article className={styles.page} ref={article} lang="fr">
      <StoryHeader story={story} axis={axis} />
      <VoicesPanel key={story.id} story={story} voices={voices} article={article} />
      <StoryBody story={story} runs={runs} voices={voices} reach={reach} />
      {isWhole && <TimelinePlace story={story} axis={axis} />}
      {isWhole && <RelatedPanel story={story} />}
      <LostQuotation story={story} />
      {isWhole &&
        story.quotations.map((quotation) => (
          <QuotationCard key={quotation.id} story={story} quotation={quotation} voices={voices} />
        ))}
    </article>
  );
}

/** Pixels of a line, of the widest line and of a letter, each rounded to the side of more letters. */
const LINE = 28;
const MEASURE = 560;
const LETTER = 8;

/** More characters than the screen can show of the body. */
const screenful = (): number => (innerHeight / LINE) * (Math.min(innerWidth, MEASURE) / LETTER);

/**
 * How many characters of the body to show; undefined for all. The first frame of a page that we show from its top holds a screenful:
 * what is below it or beside it, and the cards, which are closed, come right after. A page that the browser brought is whole, and so is one that
 * opens at a place of its own.
 */
function useReach(): number | undefined {
  const { hash } = useLocation();
  const opensInside = useNavigationType() === NavigationType.Pop || hash !== '';
  const [reach, setReach] = useState(() => (isFirstPage() || opensInside ? undefined : screenful()));
  useEffect(() => startTransition(() => setReach(undefined)), []);
  return reach;
}
