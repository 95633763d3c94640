import { Fragment, type ReactNode, useMemo } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { Axis, Extent } from '../../engine/axis.ts';
import type { Happening } from '../../engine/axis-happenings.ts';
import { namesDays } from '../../engine/axis-scale.ts';
import type { Publication, Story, TimeExpression } from '../../engine/model.ts';
import { quoted } from '../../words/fr.ts';
import { timeline as words } from '../../words/timeline.ts';
import { Kept } from '../Kept.tsx';
import { PlainList } from '../PlainList.tsx';
import { anchorOf, EXPORTS } from '../page-contract.ts';
import { wordsOf } from '../story-parts.ts';
import { explainTime } from './explain-time.ts';
import { type Named, planTimeline, type TimelineGroup, type TimelineRow } from './plan-timeline.ts';
import styles from './TimelinePanel.module.css';
import { TimeStrip } from './TimeStrip.tsx';
import { titleOfTimeline } from './title-of-timeline.ts';
import { useFollowing } from './use-following.ts';

type Props = {
  readonly story: Story;
  readonly axis: Axis;
  /** Address of the page, beside which the files of its events stand; null where the story is shown elsewhere, at the desk. */
  readonly page: string | null;
};

/** The dated events of the story in the order of time: a strip on which they stand at their distances, then what happened. */
export function Timeline({ story, axis, page }: Props) {
  useFollowing(story);
  const hasEvents = axis.points.length > 0;
  return (
    <>
      <h2 id={titleOfTimeline} className={styles.title}>
        {words.title}
      </h2>
      {hasEvents ? <Events story={story} axis={axis} /> : <p>{words.none}</p>}
      {hasEvents && page !== null && <TakeAway axis={axis} page={page} />}
    </>
  );
}

/** Roots of those that were made in advance, or came after their page. */
const roots = new WeakMap<Element, Root>();

/** Takes over the timeline that stands in an element, makes it in an empty one, or draws it again. */
export function showTimeline(place: Element, props: Props): void {
  const timeline = <Timeline {...props} />;
  const root = roots.get(place);
  if (root) root.render(timeline);
  else if (place.hasChildNodes()) roots.set(place, hydrateRoot(place, timeline));
  else {
    roots.set(place, createRoot(place));
    roots.get(place)!.render(timeline);
  }
}

/** What the timeline of an element that is gone had tied to the page. */
export function leaveTimeline(place: Element): void {
  // React takes no root down while it draws another.
  setTimeout(() => roots.get(place)?.unmount());
}

function Events({ story, axis }: Omit<Props, 'page'>) {
  const { strip, groups, isDense, isToldInOrder } = useMemo(() => planTimeline(story, axis), [story, axis]);
  const list = (rows: readonly TimelineRow[]) => (
    <PlainList as="ol" className={styles.axis}>
      {rows.map((row) => (
        <Row key={row.point?.value ?? 'publication'} story={story} row={row} isNumbered={!isToldInOrder} />
      ))}
    </PlainList>
  );
  return (
    <>
      {strip && <TimeStrip strip={strip} />}
      {!isToldInOrder && <p className={styles.order}>{words.order}</p>}
      <div className={styles.list} data-dense={isDense ? '' : undefined} data-numbered={isToldInOrder ? undefined : ''}>
        {groups[0]!.heading === null ? list(groups[0]!.rows) : <Groups groups={groups} list={list} />}
      </div>
    </>
  );
}

/** The same for a calendar, a printer and a program: files that stand beside the page, where it has an address of its own. */
function TakeAway({ axis, page }: { readonly axis: Axis; readonly page: string }) {
  const hasAgenda = axis.points.some(({ value, when }) => when === 'to come' && namesDays(value));
  return (
    <p className={styles.takeAway}>
      {`${words.takeAway} `}
      {hasAgenda && <a href={page + EXPORTS.calendar}>{words.calendar}</a>}
      <a href={page + EXPORTS.drawing}>{words.drawing}</a>
      <a href={page + EXPORTS.data}>{words.data}</a>
    </p>
  );
}

type GroupsProps = {
  readonly groups: readonly TimelineGroup[];
  readonly list: (rows: readonly TimelineRow[]) => ReactNode;
};

function Groups({ groups, list }: GroupsProps) {
  return (
    <PlainList as="ol">
      {groups.map(({ heading, rows }) => (
        <li key={heading!.name}>
          <h3 className={styles.heading}>
            <Time date={heading!} />
          </h3>
          {list(rows)}
        </li>
      ))}
    </PlainList>
  );
}

type RowProps = { readonly story: Story; readonly row: TimelineRow; readonly isNumbered: boolean };

function Row({ story, row: { point, date, happenings, step, elapsed }, isNumbered }: RowProps) {
  if (point === null)
    return (
      <li className={styles.published} data-gap={step || undefined}>
        {`${nameOfPublication(story.publication!)}, `}
        <Time date={date} />
        {elapsed !== null && <p className={styles.elapsed}>{elapsed}</p>}
      </li>
    );
  const { value, when, extent, told, mentions } = point;
  return (
    <li
      data-event={value}
      data-when={when ?? undefined}
      data-grain={grainOf(extent)}
      data-approximate={mentions.every(({ approximate }) => approximate) ? '' : undefined}
      data-gap={step || undefined}
    >
      {isNumbered && <span className={styles.told}>{told}</span>}
      {happenings.map((happening, index) => (
        <Event
          key={happening.told.id}
          story={story}
          happening={happening}
          date={date}
          isFirst={index === 0}
          isToCome={when === 'to come'}
        />
      ))}
      {elapsed !== null && <p className={styles.elapsed}>{elapsed}</p>}
    </li>
  );
}

/** Nothing for a day; `start` or `end` for a time that is open there. */
const grainOf = ({ grain, open }: Extent) => open ?? (grain === 'day' ? undefined : grain);

const nameOfPublication = ({ basis }: Publication) =>
  ({ stated: words.publication, dateline: words.publicationDateline, inferred: words.publicationInferred })[basis];

type EventProps = {
  readonly story: Story;
  readonly happening: Happening;
  readonly date: Named;
  readonly isFirst: boolean;
  readonly isToCome: boolean;
};

/** The link is named by its date and what happened then; a second event of the day has its date in its name alone. */
function Event({ story, happening: { told, also }, date, isFirst, isToCome }: EventProps) {
  const how = explainTime(story, told);
  const label = labelOf(story, told);
  const isInferred = told.basis.kind === 'counted' || told.basis.kind === 'completed';
  return (
    <>
      <a
        className={styles.event}
        id={anchorOf.event(told.id)}
        href={`#${told.id}`}
        data-inferred={isInferred ? '' : undefined}
        aria-label={isFirst ? undefined : `${date.name} ${label}`}
      >
        {isFirst && (
          <Time date={date} className={styles.date}>
            {isToCome && <em className={styles.toCome}>{` ${words.toCome}`}</em>}
          </Time>
        )}
        <Kept>{isFirst ? ` ${label}` : label}</Kept>
      </a>
      {how !== null && <small>{how}</small>}
      {also.length > 0 && (
        <small>
          {`${words.also} `}
          {also.map((time, index) => (
            <Fragment key={time.id}>
              {index > 0 && ', '}
              <a className={styles.also} id={anchorOf.event(time.id)} href={`#${time.id}`}>
                {quoted(wordsOf(story, time))}
              </a>
            </Fragment>
          ))}
        </small>
      )}
    </>
  );
}

type TimeProps = { readonly date: Named; readonly className?: string | undefined; readonly children?: ReactNode };

function Time({ date: { name, datetime }, className, children }: TimeProps) {
  const said = (
    <>
      {name}
      {children}
    </>
  );
  return datetime === null ? (
    <b className={className}>{said}</b>
  ) : (
    <time className={className} dateTime={datetime}>
      {said}
    </time>
  );
}

function labelOf(story: Story, time: TimeExpression): string {
  const label = wordsOf(story, time.event ?? time).replace(/\s+/gu, ' ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}
