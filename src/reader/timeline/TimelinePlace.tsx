import { useEffect, useRef, useState } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import type { Axis } from '../../engine/axis.ts';
import type { Story } from '../../engine/model.ts';
import { addressOf, anchorOf } from '../page-contract.ts';
import { isTimelineMade, loadTimeline, timelineAtHand } from './load-timeline.ts';
import styles from './TimelinePanel.module.css';
import { titleOfTimeline } from './title-of-timeline.ts';

type Props = { readonly story: Story; readonly axis: Axis };

/**
 * Where the timeline stands. In a page that was made in advance it is there already, and the program of the page leaves it as it is:
 * its own, which comes later, takes it over.
 */
export function TimelinePlace({ story, axis }: Props) {
  const [chunk] = useState(timelineAtHand);
  const [isMade] = useState(isTimelineMade);
  const place = useRef<HTMLElement>(null);
  const address = addressOf.story(story.id);
  const href = useHref(address);
  const page = useLocation().pathname === address ? href : null;
  useEffect(() => {
    let isGone = chunk !== null;
    if (!isGone)
      void loadTimeline().then(({ showTimeline }) => isGone || showTimeline(place.current!, { story, axis, page }));
    return () => {
      isGone = true;
    };
  }, [chunk, story, axis, page]);
  useEffect(() => {
    const element = place.current!;
    return () => timelineAtHand()?.leaveTimeline(element);
  }, []);
  return (
    <aside
      ref={place}
      className={styles.panel}
      id={anchorOf.timeline}
      aria-labelledby={titleOfTimeline}
      suppressHydrationWarning={chunk === null}
    >
      {/* An empty text is all that this program knows of what was made in advance: it is not its own. */}
      {chunk ? <chunk.Timeline story={story} axis={axis} page={page} /> : isMade ? '' : null}
    </aside>
  );
}
