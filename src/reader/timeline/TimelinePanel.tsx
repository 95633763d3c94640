import { type Axis, type AxisPoint, htmlDatetime } from '../../engine/axis.ts';
import type { Publication, Story, TimeExpression } from '../../engine/model.ts';
import { writeDay, writePoint } from '../../words/dates.ts';
import { timeline as words } from '../../words/fr.ts';
import { Kept } from '../Kept.tsx';
import { PlainList } from '../PlainList.tsx';
import { anchorOf } from '../page-contract.ts';
import { wordsOf } from '../story-parts.ts';
import { explainTime } from './explain-time.ts';
import styles from './TimelinePanel.module.css';

/** The dated events of the story, in the order of time, on an axis whose gaps mean something. */
export function TimelinePanel({ story, axis }: { story: Story; axis: Axis }) {
  const title = `${anchorOf.timeline}-titre`;
  return (
    <aside className={styles.panel} id={anchorOf.timeline} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      {axis.points.length === 0 ? <p className={styles.none}>{words.none}</p> : <Points story={story} axis={axis} />}
    </aside>
  );
}

function Points({ story, axis }: { story: Story; axis: Axis }) {
  const { points, publishedAfter } = axis;
  const published = story.publication && <Published key="publication" publication={story.publication} />;
  return (
    <PlainList as="ol" className={styles.axis}>
      {publishedAfter === 0 && published}
      {points.map((point, index) => [
        <Point key={point.value} story={story} point={point} />,
        publishedAfter === index + 1 && published,
      ])}
    </PlainList>
  );
}

function Published({ publication }: { publication: Publication }) {
  const name = { stated: words.publication, dateline: words.publicationDateline, inferred: words.publicationInferred };
  return (
    <li className={styles.published}>
      {name[publication.basis]}, <time dateTime={publication.value}>{writeDay(publication.value)}</time>
    </li>
  );
}

function Point({ story, point }: { story: Story; point: AxisPoint }) {
  const knownYear = story.publication?.value.slice(0, 4) ?? null;
  const name = writePoint(point.value, knownYear);
  const datetime = htmlDatetime(point.value);
  return (
    <li
      className={styles.point}
      data-event={point.value}
      data-when={point.when ?? undefined}
      data-grain={point.extent.grain}
      data-gap={gapStep(point.daysToNext)}
    >
      <p className={styles.date}>
        {datetime === null ? name : <time dateTime={datetime}>{name}</time>}
        {point.when === 'to come' && <span className={styles.toCome}> {words.toCome}</span>}
      </p>
      {point.mentions.map((time) => (
        <Mention key={time.id} story={story} time={time} />
      ))}
    </li>
  );
}

function Mention({ story, time }: { story: Story; time: TimeExpression }) {
  const how = explainTime(story, time);
  const label = time.event && wordsOf(story, time.event).replace(/\s+/gu, ' ');
  return (
    <div className={styles.mention} id={anchorOf.event(time.id)} data-basis={time.basis.kind}>
      <a href={`#${time.id}`}>
        <Kept>{label === null ? wordsOf(story, time) : label.charAt(0).toUpperCase() + label.slice(1)}</Kept>
      </a>
      {how !== null && <small>{how}</small>}
    </div>
  );
}

/** Days to the next event, in steps that the style sheet draws: none, days, weeks, months, years, decades. */
function gapStep(days: number): number {
  return [1, 7, 31, 366, 3660].filter((limit) => days > limit).length;
}
