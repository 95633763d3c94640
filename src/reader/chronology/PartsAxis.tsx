import { type PartRow, planParts } from '../../engine/event-places.ts';
import type { CivilDate, EventPreview, PartPreview } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { chronology as words } from '../../words/chronology.ts';
import { keepNumbers } from '../../words/timeline.ts';
import { Kept } from '../Kept.tsx';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import axis from './EventAxis.module.css';
import styles from './PartsAxis.module.css';

type Props = { readonly parts: readonly PartPreview[]; readonly asOf: CivilDate | null };

/** What a period is cut into, on an axis: the way to each part, and what most stories tell of it. */
export function PartsAxis({ parts, asOf }: Props) {
  return (
    <div className={axis.axis}>
      <section aria-labelledby="parties">
        <h2 id="parties">{words.eachPart(parts[0]!.period)}</h2>
        <PlainList as="ol">
          {planParts(parts, asOf).map((row) => (
            <Part key={row.part.period} row={row} />
          ))}
        </PlainList>
      </section>
    </div>
  );
}

function Part({ row: { part, when, step } }: { row: PartRow }) {
  const { period, events, told } = part;
  const rest = events - told.length;
  return (
    <li
      className={`${axis.line} ${axis.place}`}
      data-grain="span"
      data-when={when ?? undefined}
      data-gap={step || undefined}
    >
      <p className={`${axis.date} ${styles.part}`}>
        <PageLink to={addressOf.period(period)}>{words.periodName(period)}</PageLink>{' '}
        <small>{words.factCount(events)}</small>
        {when === 'to come' && <span className={axis.toCome}> {words.toCome}</span>}
      </p>
      <PlainList as="ol" className={styles.told}>
        {told.map((event) => (
          <Told key={event.id} event={event} period={period} />
        ))}
        {rest > 0 && (
          <li className={styles.rest}>
            <PageLink to={addressOf.period(period)}>{words.allOfPart(rest)}</PageLink>
          </li>
        )}
      </PlainList>
    </li>
  );
}

/** In few words; they lead to where it is told whole. */
function Told({ event: { id, value, label, stories, period: place, shard }, period }: ToldProps) {
  return (
    <li>
      <small className={styles.day}>{words.dayInPart(value, period)}</small>
      <p>
        <PageLink to={`${addressOf.period(place, shard + 1)}#${id}`}>
          <Kept>{keepNumbers(label)}</Kept>
        </PageLink>{' '}
        {stories > 1 && <small>{words.toldBy(stories)}</small>}
      </p>
    </li>
  );
}

type ToldProps = { readonly event: EventPreview; readonly period: string };
