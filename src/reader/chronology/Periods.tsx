import type { DayIndex, Period, PeriodEntry } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { chronology as words } from '../../words/chronology.ts';
import { addressOf } from '../page-contract.ts';
import styles from './Periods.module.css';

const HEIGHT = 22;
const LEAST = 2;

type Props = {
  readonly index: DayIndex;
  /** Of the year, or of the decade, that the page is in. */
  readonly parts: readonly PeriodEntry[];
  readonly current: Period | null;
};

/** All the time that the edition tells of, from the oldest to the newest: a bar for each period, and the way to it. */
export function Periods({ index, parts, current }: Props) {
  // One time alone is the page itself.
  if (index.periods.length < 2 && parts.length < 2) return null;
  const [part] = parts;
  const within = part ? index.periods.findLast(({ period }) => covers(period, part.period))?.period : undefined;
  return (
    <nav className={styles.periods} aria-label={words.periods}>
      <Bars entries={index.periods} current={current} within={within} />
      {part && <Bars entries={parts} current={current} className={styles.parts} />}
    </nav>
  );
}

/** `2026` covers `2026-03`, `17XX` covers `175X` and `1754`. */
const covers = (period: string, part: string) => period !== part && part.startsWith(period.replace(/X+$/, ''));

type BarsProps = {
  readonly entries: readonly PeriodEntry[];
  readonly current: Period | null;
  /** The one whose parts are shown. */
  readonly within?: Period | undefined;
  readonly className?: string | undefined;
};

/** Heights follow the square root: a month of four hundred events does not make those of four vanish. */
function Bars({ entries, current, within, className }: BarsProps) {
  const most = Math.max(...entries.map(({ events }) => events));
  const heightOf = (events: number) => Math.max(LEAST, Math.sqrt(events / most) * HEIGHT);
  return (
    <ol className={className}>
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
            <span>{words.entryName(period)}</span> <small>{words.number(events)}</small>
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
