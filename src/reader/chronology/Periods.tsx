import type { DayIndex, Period, PeriodEntry } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { chronology as words } from '../../words/chronology.ts';
import { addressOf } from '../page-contract.ts';
import styles from './Periods.module.css';

const HEIGHT = 28;
const LEAST = 2;

type Props = {
  readonly index: DayIndex;
  /** Of the year that the page is in. */
  readonly months: readonly PeriodEntry[];
  readonly current: Period | null;
};

/** All the time that the edition tells of, from the oldest to the newest: a bar for each period, and the way to it. */
export function Periods({ index, months, current }: Props) {
  if (index.periods.length < 2 && months.length === 0) return null;
  const year = months.length > 0 ? months[0]!.period.slice(0, 4) : null;
  return (
    <nav className={styles.periods} aria-label={words.periods}>
      <Bars entries={index.periods} current={current} within={year} name={words.periodName} rank="periods" />
      {year !== null && <Bars entries={months} current={current} within={null} name={words.monthName} rank="months" />}
    </nav>
  );
}

type BarsProps = {
  readonly entries: readonly PeriodEntry[];
  readonly current: Period | null;
  /** The year of which the months are shown. */
  readonly within: string | null;
  readonly name: (period: string) => string;
  readonly rank: 'periods' | 'months';
};

/** Heights follow the square root: a month of four hundred events does not make those of four vanish. */
function Bars({ entries, current, within, name, rank }: BarsProps) {
  const most = Math.max(...entries.map(({ events }) => events));
  const heightOf = (events: number) => Math.max(LEAST, Math.sqrt(events / most) * HEIGHT);
  return (
    <ol className={rank === 'months' ? styles.months : undefined}>
      {entries.map(({ period, events }, place) => (
        <li
          key={period}
          data-apart={isApart(entries[place - 1]?.period, period) || undefined}
          data-within={period === within || undefined}
        >
          <PageLink to={addressOf.period(period)} current={period === current}>
            <svg height={HEIGHT} aria-hidden="true">
              <rect width="100%" y={HEIGHT - heightOf(events)} height={heightOf(events)} />
            </svg>
            <span>{name(period)}</span> <small>{events}</small>
          </PageLink>
        </li>
      ))}
    </ol>
  );
}

/** The first or the last year of `202X`, or the year or the month that it is, counted in its own unit. */
function unitAt(period: string, digit: '0' | '9'): number {
  const [year, month] = period.replaceAll('X', digit).split('-').map(Number) as [number, number | undefined];
  return month === undefined ? year : year * 12 + month;
}

/** Time of which nobody tells stands between them. */
const isApart = (before: string | undefined, period: string) =>
  before !== undefined && unitAt(period, '0') > unitAt(before, '9') + 1;
