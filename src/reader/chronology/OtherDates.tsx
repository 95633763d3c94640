import type { DatedEvent, EventMention, OtherDate } from '../../engine/model.ts';
import { chronology as words } from '../../words/chronology.ts';
import { writePoint } from '../../words/timeline.ts';
import { Mention } from './Mention.tsx';
import styles from './OtherDates.module.css';
import type { Disputes } from './plan-disputes.ts';

type Props = {
  readonly event: DatedEvent;
  /** The mention that stands for the event. */
  readonly mention: EventMention;
  readonly others: readonly OtherDate[];
  /** Of the page. */
  readonly disputes: Disputes;
};

/** The dates that stories give to what seems to be one event, side by side: the page takes no side. */
export function OtherDates({ event, mention, others, disputes }: Props) {
  const [surest] = others;
  return (
    <section className={styles.dispute} aria-label={words.otherDates}>
      <p className={styles.title}>{words.otherDates}</p>
      <div className={styles.sides}>
        <Side value={event.value} mention={mention} to={null} />
        {others.map((other) => (
          <Side
            key={other.event}
            value={other.value}
            mention={other.mention}
            to={disputes.has(other.event) ? `#${other.event}` : null}
          />
        ))}
      </div>
      <p className={styles.ground}>{words.sameEvent(surest!.shared, words.sure(surest!.confidence))}</p>
    </section>
  );
}

type SideProps = {
  readonly value: string;
  readonly mention: EventMention;
  /** Where this date stands in the page; null when it does not, or is here. */
  readonly to: string | null;
};

function Side({ value, mention, to }: SideProps) {
  const name = writePoint(value, null);
  return (
    <div>
      <p className={styles.date}>{to === null ? name : <a href={to}>{name}</a>}</p>
      <Mention mention={mention} rank="beside" />
    </div>
  );
}

/** In the later of two places of a page, the way to the earlier, which shows both dates. */
export function DatedElsewhere({ other }: { other: OtherDate }) {
  return (
    <p className={styles.elsewhere}>
      <a href={`#${other.event}`}>{words.datedElsewhere(other.value, null)}</a>
    </p>
  );
}
