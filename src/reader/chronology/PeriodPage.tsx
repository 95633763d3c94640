import { useQuery } from '@tanstack/react-query';
import { BUNDLE_PATHS } from '../../engine/bundles.ts';
import { agendaOf } from '../../engine/event-places.ts';
import type { DayFile, DayIndex, Period } from '../../engine/model.ts';
import { LoadError } from '../../loading/bundle-files.ts';
import { dayIndexQuery, daysQuery } from '../../loading/day-files.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { sayFacts, chronology as words } from '../../words/chronology.ts';
import { page } from '../../words/fr.ts';
import { NotFound } from '../NotFound.tsx';
import { addressOf } from '../page-contract.ts';
import styles from './ChronologyPage.module.css';
import { EventAxis } from './EventAxis.tsx';
import { FurtherPages, Neighbours } from './Neighbours.tsx';
import { PartsAxis } from './PartsAxis.tsx';
import { Periods } from './Periods.tsx';
import { ScaleStrip } from './ScaleStrip.tsx';
import { TakeAway } from './TakeAway.tsx';

type Props = { readonly period: Period; readonly number: number; readonly edition: string };

/** One stretch of time. @param number of the page, from 1. */
export function PeriodPage({ period, number, edition }: Props) {
  const index = useQuery(dayIndexQuery());
  const days = useQuery(daysQuery(period, number - 1));
  const failed = [days, index].find((query) => query.error);
  if (index.data && days.data) return <OnePeriod index={index.data} days={days.data} edition={edition} />;
  if (days.error instanceof LoadError && days.error.failure === 'missing') {
    return <NotFound what="page" edition={edition} />;
  }
  if (failed?.error) return <LoadFailed title={words.failed} error={failed.error} retry={failed.refetch} />;
  return <Loading />;
}

function OnePeriod({ index, days, edition }: { index: DayIndex; days: DayFile; edition: string }) {
  const { period, shard, shards, events, asOf, previews } = days;
  const title = words.pageTitle(words.periodName(period), shard + 1, shards);
  const number = shard + 1;
  useArrival(page.title(title, edition));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <PageLink to={addressOf.times()}>{words.title}</PageLink>
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{sayFacts(days)}</p>
      </header>
      <Periods index={index} parts={days.parts} current={period} />
      {events.length > 0 && (
        <>
          <ScaleStrip events={events} asOf={asOf} />
          <EventAxis events={events} asOf={asOf} />
        </>
      )}
      {previews && <PartsAxis parts={previews} asOf={asOf} />}
      <FurtherPages number={number} pages={shards} addressOf={(page) => addressOf.period(period, page)} />
      <Neighbours before={days.before} after={days.after} />
      {events.length > 0 && (
        <TakeAway
          page={addressOf.period(period, number)}
          data={BUNDLE_PATHS.days(period, shard)}
          hasCalendar={agendaOf(events, asOf).length > 0}
        />
      )}
    </div>
  );
}
