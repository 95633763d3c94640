import { Fragment, type ReactNode, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { type Axis, htmlDatetime } from '../../engine/axis.ts';
import type { Happening } from '../../engine/axis-happenings.ts';
import { namesDays } from '../../engine/axis-scale.ts';
import type { Story, TimeExpression } from '../../engine/model.ts';
import { quoted } from '../../words/fr.ts';
import { capital, keepNumbers, timeline } from '../../words/timeline.ts';
import * as words from '../../words/timeline-panel.ts';
import { Kept } from '../Kept.tsx';
import { PlainList } from '../PlainList.tsx';
import { anchorOf, EXPORTS } from '../page-contract.ts';
import { wordsOf } from '../story-parts.ts';
import { explainTime } from './explain-time.ts';
import { followReading } from './follow-reading.ts';
import { type Named, planTimeline, type TimelineRow } from './plan-timeline.ts';
import { TimeStrip } from './TimeStrip.tsx';
import { titleOfTimeline } from './title-of-timeline.ts';

type Props = {
  readonly story: Story;
  readonly axis: Axis;
  /** Address of the page, beside which the files of its events stand; null where the story is shown elsewhere, at the desk. */
  readonly page: string | null;
};

/** The dated events of the story in the order of time: a strip on which they stand at their distances, then what happened. */
export function Timeline({ story, axis, page }: Props) {
  const { strip, groups, isDense } = planTimeline(story, axis);
  const isNumbered = !axis.isToldInOrder;
  const isCounted = strip?.marks.some(({ count }) => count > 1);
  const hasAgenda = axis.points.some(({ value, when }) => when === 'to come' && namesDays(value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements are those of the story
  useEffect(() => followReading(strip?.markOf ?? []), [story]);
  return (
    <>
      <h2 id={titleOfTimeline}>{words.title}</h2>
      {strip && <TimeStrip strip={strip} />}
      {isCounted && <p>{words.counts}</p>}
      {isNumbered && <p>{words.order}</p>}
      {axis.points.length > 0 ? (
        <div data-dense={isDense ? '' : null} data-numbered={isNumbered ? '' : null}>
          {groups.map(({ heading, rows }) => (
            <Fragment key={heading?.value ?? ''}>
              {heading && (
                <h3>
                  <Time date={heading} />
                </h3>
              )}
              <PlainList as="ol">
                {rows.map((row) => (
                  <Row
                    key={row.point?.mentions[0]?.id ?? 'publication'}
                    story={story}
                    row={row}
                    isNumbered={isNumbered}
                  />
                ))}
              </PlainList>
            </Fragment>
          ))}
        </div>
      ) : (
        <p>{words.none}</p>
      )}
      {/* The same for a calendar, a printer and a program: files that stand beside the page, where it has an address of its own. */}
      {axis.points.length > 0 && page !== null && (
        <p>
          {`${words.takeAway} `}
          {hasAgenda && <a href={page + EXPORTS.calendar}>{words.calendar}</a>}
          <a href={page + EXPORTS.drawing}>{words.drawing}</a>
          <a href={page + EXPORTS.data}>{words.data}</a>
        </p>
      )}
    </>
  );
}

/** Roots of those that were made in advance, or came after their page. */
const roots = new WeakMap<Element, Root>();

/** Takes over the timeline that stands in an element, makes it in an empty one, or draws it again. */
export function showTimeline(place: Element, props: Props): void {
  const timeline = <Timeline {...props} />;
  let root = roots.get(place);
  if (!root && place.hasChildNodes()) root = hydrateRoot(place, timeline);
  else {
    root ??= createRoot(place);
    root.render(timeline);
  }
  roots.set(place, root);
}

/** What the timeline of an element that is gone had tied to the page. */
export function leaveTimeline(place: Element): void {
  // React takes no root down while it draws another.
  setTimeout(() => roots.get(place)?.unmount());
}

type RowProps = { readonly story: Story; readonly row: TimelineRow; readonly isNumbered: boolean };

/** An event, or the publication. A grain is told for what is no day: `start` or `end` for a time that is open there. */
function Row({ story, row, isNumbered }: RowProps) {
  const { point, date, happenings, step, elapsed } = row;
  const grain = point && (point.extent.open ?? point.extent.grain);
  return (
    <li
      data-event={point?.value}
      data-when={point?.when}
      data-grain={grain === 'day' ? null : grain}
      data-approximate={point?.mentions.every(({ approximate }) => approximate) ? '' : null}
      data-gap={step || null}
    >
      {point ? (
        isNumbered && <span>{point.told}</span>
      ) : (
        <>
          {`${words.publication(story.publication!.basis)}, `}
          <Time date={date} />
        </>
      )}
      {happenings.map((happening, index) => (
        <Event key={happening.told.id} story={story} happening={happening} row={row} isFirst={index === 0} />
      ))}
      {elapsed !== null && <p>{elapsed}</p>}
    </li>
  );
}

type EventProps = {
  readonly story: Story;
  readonly row: TimelineRow;
  readonly happening: Happening;
  readonly isFirst: boolean;
};

/** The link is named by its date and what happened then; a second event of the day has its date in its name alone. */
function Event({ story, row: { date, point }, happening: { told, also }, isFirst }: EventProps) {
  const how = explainTime(story, told);
  const label = labelOf(story, told);
  return (
    <>
      <a
        id={anchorOf.event(told.id)}
        href={`#${told.id}`}
        data-inferred={'from' in told.basis ? '' : null}
        aria-label={isFirst ? undefined : `${date.name} ${label}`}
      >
        {isFirst && <Time date={date}>{point!.when === 'to come' && <em>{` ${timeline.toCome}`}</em>}</Time>}
        <Kept>{` ${label}`}</Kept>
      </a>
      {how !== null && <small>{how}</small>}
      {also.length > 0 && (
        <small>
          {also.map((time, index) => (
            <Fragment key={time.id}>
              {index === 0 ? `${words.also} ` : ', '}
              <a id={anchorOf.event(time.id)} href={`#${time.id}`}>
                {quoted(keepNumbers(wordsOf(story, time)))}
              </a>
            </Fragment>
          ))}
        </small>
      )}
    </>
  );
}

type TimeProps = { readonly date: Named; readonly children?: ReactNode };

function Time({ date: { name, value }, children }: TimeProps) {
  const dateTime = htmlDatetime(value);
  const Name = dateTime === null ? 'b' : 'time';
  return (
    <Name dateTime={dateTime ?? undefined}>
      {name}
      {children}
    </Name>
  );
}

const labelOf = (story: Story, time: TimeExpression) =>
  keepNumbers(capital(wordsOf(story, time.event ?? time).replace(/\s+/gu, ' ')));
