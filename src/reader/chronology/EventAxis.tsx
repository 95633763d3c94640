import { htmlDatetime } from '../../engine/axis.ts';
import { type EventPlace, type EventRow, planEvents } from '../../engine/event-places.ts';
import type { CivilDate, DatedEvent } from '../../engine/model.ts';
import { chronology as words } from '../../words/chronology.ts';
import { writePoint } from '../../words/timeline.ts';
import { PlainList } from '../PlainList.tsx';
import styles from './EventAxis.module.css';
import { Mention } from './Mention.tsx';
import { DatedElsewhere, OtherDates } from './OtherDates.tsx';
import { type Disputes, planDisputes } from './plan-disputes.ts';

type Props = {
  readonly events: readonly DatedEvent[];
  readonly asOf: CivilDate | null;
};

/** Lines beyond which a list keeps its gaps short. */
const LONG = 24;

/** The events of several stories in the order of time, on an axis whose gaps mean something; each with the words of its stories. */
export function EventAxis({ events, asOf }: Props) {
  const groups = planEvents(events, asOf);
  const disputes = planDisputes(events);
  const isLong = groups.flatMap(({ rows }) => rows).length > LONG;
  return (
    <div className={styles.axis} data-long={isLong || undefined}>
      {groups.map(({ heading, rows }) => (
        <section
          key={heading ?? rows[0]!.place?.value}
          aria-labelledby={heading === null ? undefined : `temps-${heading}`}
        >
          {heading !== null && <h2 id={`temps-${heading}`}>{words.periodName(heading)}</h2>}
          <PlainList as="ol">
            {rows.map((row) => (
              <Row key={row.place?.value ?? 'asOf'} row={row} asOf={asOf} disputes={disputes} heading={heading} />
            ))}
          </PlainList>
        </section>
      ))}
    </div>
  );
}

type RowProps = {
  readonly row: EventRow;
  readonly asOf: CivilDate | null;
  readonly disputes: Disputes;
  readonly heading: string | null;
};

function Row({ row: { place, step }, asOf, disputes, heading }: RowProps) {
  if (place) return <Place place={place} step={step} disputes={disputes} heading={heading} />;
  return (
    <li className={`${styles.line} ${styles.asOf}`} data-gap={step}>
      <p>{words.asOf(asOf!)}</p>
    </li>
  );
}

type PlaceProps = Pick<RowProps, 'disputes' | 'heading'> & { readonly place: EventPlace; readonly step: number };

function Place({ place: { value, extent, when, events }, step, disputes, heading }: PlaceProps) {
  // Under « Mars 2026 » nobody asks which year.
  const knownYear = heading !== null && heading.length >= 4 ? heading.slice(0, 4) : null;
  const name = writePoint(value, knownYear);
  const datetime = htmlDatetime(value);
  return (
    <li
      className={`${styles.line} ${styles.place}`}
      data-event={value}
      data-when={when ?? undefined}
      data-grain={extent.grain}
      data-open={extent.open}
      data-gap={step}
    >
      <p className={styles.date}>
        {datetime === null ? name : <time dateTime={datetime}>{name}</time>}
        {when === 'to come' && <span className={styles.toCome}> {words.toCome}</span>}
      </p>
      <div className={styles.events}>
        {events.map((event) => (
          <Event key={event.id} event={event} disputes={disputes} />
        ))}
      </div>
    </li>
  );
}

/** Mentions of one event beside the first, before the rest of them is closed away. */
const MOST_OPEN = 4;

function Event({ event, disputes }: { event: DatedEvent; disputes: Disputes }) {
  const [first, ...others] = surestFirst(event);
  const rest = others.length > MOST_OPEN ? others.slice(MOST_OPEN - 1) : [];
  const { beside, earlier } = disputes.get(event.id)!;
  return (
    <div className={styles.event} id={event.id}>
      {earlier.length > 0 && <DatedElsewhere other={earlier[0]!} />}
      {beside.length === 0 ? (
        <Mention mention={first!} rank="first" />
      ) : (
        <OtherDates event={event} mention={first!} others={beside} disputes={disputes} />
      )}
      <Mentions mentions={others.slice(0, others.length - rest.length)} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.otherMentions(rest.length)}</summary>
          <Mentions mentions={rest} />
        </details>
      )}
    </div>
  );
}

const Mentions = ({ mentions }: Pick<DatedEvent, 'mentions'>) =>
  mentions.map((mention) => <Mention key={`${mention.story.id} ${mention.time}`} mention={mention} rank="further" />);

/** The one whose words name the event, then the others as they are. */
function surestFirst({ label, mentions }: DatedEvent): DatedEvent['mentions'] {
  const bare = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();
  const first = mentions.find(
    ({ sentence: { text, event } }) => bare(text.slice(event.start, event.end)) === bare(label),
  );
  return first ? [first, ...mentions.filter((mention) => mention !== first)] : mentions;
}
