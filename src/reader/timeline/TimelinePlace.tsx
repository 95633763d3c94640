import { memo, Suspense, use } from 'react';
import type { Axis } from '../../engine/axis.ts';
import type { Story } from '../../engine/model.ts';
import { anchorOf } from '../page-contract.ts';
import { loadTimeline, timelineAtHand } from './load-timeline.ts';
import styles from './TimelinePanel.module.css';

type Props = { readonly story: Story; readonly axis: Axis };

/**
 * Where the timeline stands. In a page that was made in advance it is there already, and stays as it is until its program is: nothing
 * that the page does in the meantime may draw it again, hence the memo.
 */
export const TimelinePlace = memo(function TimelinePlace(props: Props) {
  return (
    <Suspense fallback={<aside className={styles.panel} id={anchorOf.timeline} />}>
      <Loaded {...props} />
    </Suspense>
  );
});

function Loaded(props: Props) {
  const { TimelinePanel } = timelineAtHand() ?? use(loadTimeline());
  return <TimelinePanel {...props} />;
}
