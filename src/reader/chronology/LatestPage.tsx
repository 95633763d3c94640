import { useQueries, useQuery } from '@tanstack/react-query';
import { BUNDLE_PATHS } from '../../engine/bundles.ts';
import type { DayFile, DayIndex, Manifest } from '../../engine/model.ts';
import { dayIndexQuery, daysQuery } from '../../loading/day-files.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { chronology as words } from '../../words/chronology.ts';
import { page } from '../../words/fr.ts';
import { EditionHead } from '../EditionHead.tsx';
import { addressOf } from '../page-contract.ts';
import styles from './ChronologyPage.module.css';
import { EventAxis } from './EventAxis.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Periods } from './Periods.tsx';
import { ScaleStrip } from './ScaleStrip.tsx';
import { TakeAway } from './TakeAway.tsx';

/** The chronology of the edition where it stands now: what happened last, what comes, and the way to every other time. */
export function LatestPage({ manifest }: { manifest: Manifest }) {
  const { data: index, error, refetch } = useQuery(dayIndexQuery());
  const files = useQueries({ queries: (index?.latest ?? []).map((period) => daysQuery(period, 0)) });
  const failed = files.find((file) => file.error);
  if (error) return <LoadFailed title={words.failed} error={error} retry={refetch} />;
  if (failed?.error) return <LoadFailed title={words.failed} error={failed.error} retry={failed.refetch} />;
  const days = files.flatMap(({ data }) => data ?? []);
  if (!index || days.length < files.length) return <Loading />;
  return <Latest manifest={manifest} index={index} days={days} />;
}

type Props = { readonly manifest: Manifest; readonly index: DayIndex; readonly days: readonly DayFile[] };

function Latest({ manifest, index, days }: Props) {
  const events = days.flatMap((file) => file.events);
  const parts = days.findLast((file) => file.parts.length > 0)?.parts ?? [];
  useArrival(page.title(words.title, manifest.title));
  return (
    <div className={styles.page}>
      <EditionHead title={words.title}>
        <p>{events.length === 0 ? words.empty : words.counts(index.events, manifest.counts.stories)}</p>
      </EditionHead>
      {events.length > 0 && (
        <>
          <Periods index={index} parts={parts} current={null} />
          <ScaleStrip events={events} asOf={index.asOf} />
          <EventAxis events={events} asOf={index.asOf} />
          <Neighbours before={days[0]!.before} after={days.at(-1)!.after} />
          <TakeAway page={addressOf.times()} data={BUNDLE_PATHS.dayIndex} hasCalendar={index.toCome > 0} />
        </>
      )}
    </div>
  );
}
