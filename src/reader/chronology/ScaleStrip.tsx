import { type Scale, type Stretch, scaleOf } from '../../engine/axis-scale.ts';
import { type EventPlace, newestOn, placesOf } from '../../engine/event-places.ts';
import type { CivilDate, DatedEvent } from '../../engine/model.ts';
import { writeElapsed } from '../../words/timeline.ts';
import { labelTicks } from '../timeline/plan-strip.ts';
import styles from './ScaleStrip.module.css';

const LINE = 22;
const LABEL = 46;
const HEIGHT = 52;
/** A year of five centuries is still seen: shares of the line. */
const LEAST_SPAN = 0.008;
/** How many labels fit beside each other across a page. */
const ROOM = 12;
/** Pixels of the line, at least: on a narrow phone, from 43rem, from 68rem. */
const PIXELS = { narrow: 284, middle: 640, wide: 1040 } as const;
/** Of « 161 ans » and the air around it. */
const ELAPSED = 52;
/** Of half a point and the line of the last article. */
const BESIDE = 7;

type Props = { readonly events: readonly DatedEvent[]; readonly asOf: CivilDate | null };

/**
 * The events of a page at their true distances, from left to right: twice as far is twice as long. A picture of the list below, which
 * says it in words. Places are SVG attributes: the page's policy refuses `style`.
 */
export function ScaleStrip({ events, asOf }: Props) {
  const places = placesOf(events, asOf);
  const newest = newestOn(places, asOf);
  const extents = [...places.map(({ extent }) => extent), ...(newest ? [newest] : [])];
  if (places.length < 2) return null;
  const { places: stretches, breaks, ticks } = scaleOf(extents, ROOM);
  const published = newest ? stretches.at(-1)! : null;
  return (
    <svg className={styles.strip} width="100%" height={HEIGHT} aria-hidden="true">
      <Line breaks={breaks} />
      {places.map((place, index) => (
        <Point key={place.value} place={place} stretch={stretches[index]!} />
      ))}
      {published && (
        <line
          className={styles.asOf}
          transform={stepsAside(places, stretches) ? `translate(${-BESIDE})` : undefined}
          x1={percent(middleOf(published))}
          x2={percent(middleOf(published))}
          y1={LINE - 14}
          y2={LINE + 10}
        />
      )}
      <Ticks ticks={ticks} />
    </svg>
  );
}

const middleOf = ({ from, to }: Stretch) => (from + to) / 2;

/** Whether on a phone the line of the last article would cross what comes next, and has room before it. @param stretches That of the line last. */
function stepsAside(places: readonly EventPlace[], stretches: readonly Stretch[]): boolean {
  const line = middleOf(stretches.at(-1)!) * PIXELS.narrow;
  const away = (index: number) => Math.abs(middleOf(stretches[index]!) * PIXELS.narrow - line);
  const next = places.findIndex(({ when }) => when === 'to come');
  return next >= 0 && away(next) < BESIDE && (next === 0 || away(next - 1) > 1.5 * BESIDE);
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Whole where time is drawn, dashed where it was cut out, with how long that was. */
function Line({ breaks }: Pick<Scale, 'breaks'>) {
  const ends = [0, ...breaks.flatMap(({ from, to }) => [from, to]), 1];
  return (
    <>
      {ends.slice(1).map((to, index) => (
        <line
          key={to}
          className={index % 2 === 0 ? styles.line : styles.cut}
          x1={percent(ends[index]!)}
          x2={percent(to)}
          y1={LINE}
          y2={LINE}
        />
      ))}
      {breaks.map(({ from, to, days }, index) => (
        <text
          key={from}
          className={styles.elapsed}
          data-crowded={isCrowded(breaks, index) || undefined}
          x={percent(middleOf({ from, to }))}
          y={LINE - 17}
          textAnchor="middle"
        >
          {writeElapsed(days)}
        </text>
      ))}
    </>
  );
}

/** On a phone the words of two breaks that stand close would touch: the later ones are left out. */
function isCrowded(breaks: Scale['breaks'], index: number): boolean {
  return index > 0 && (middleOf(breaks[index]!) - middleOf(breaks[index - 1]!)) * PIXELS.narrow < ELAPSED;
}

/** A day is a point, hollow when it is to come; a longer time a bar as long as it is. */
function Point({ place: { extent, when, events }, stretch: { from, to } }: PointProps) {
  if (extent.grain === 'day') {
    return (
      <circle
        className={styles.day}
        data-when={when ?? undefined}
        cx={percent(middleOf({ from, to }))}
        cy={LINE}
        r={3.5 + Math.min(3, events.length - 1)}
      />
    );
  }
  return (
    <rect
      className={styles.span}
      data-when={when ?? undefined}
      x={percent(Math.min(from, 1 - LEAST_SPAN))}
      width={percent(Math.max(LEAST_SPAN, to - from))}
      y={LINE - 13}
      height={5}
      rx={2.5}
    />
  );
}

type PointProps = { readonly place: EventPlace; readonly stretch: Stretch };

/** Marks for each width: where there is less room, the next one says what is left out. */
function Ticks({ ticks }: Pick<Scale, 'ticks'>) {
  const places = new Map(ticks.map(({ at, value }) => [value, percent(at)]));
  return (['narrow', 'middle', 'wide'] as const).map((room) => (
    <g key={room} className={styles.tick} data-room={room}>
      {labelTicks(ticks, null, PIXELS[room]).map(({ value, label, anchor }) => (
        <g key={value}>
          <line x1={places.get(value)} x2={places.get(value)} y1={LINE + 4} y2={LINE + 9} />
          <text x={places.get(value)} y={LABEL} textAnchor={anchor ?? 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </g>
  ));
}
