import { Fragment } from 'react';
import type { StripMark } from './plan-marks.ts';
import type { Strip } from './plan-timeline.ts';
import styles from './TimelinePanel.module.css';

/** A share of the length, with room at its ends for half a point, and for one that is put apart; a hundredth is less than a point. */
const percent = (share: number) => `${Math.round(2 + 92 * share)}%`;

/** A strip of time, for the eye: the list beside it says as much in words. Places are SVG attributes: the page's policy refuses `style`. */
export function TimeStrip({ strip: { marks, ticks, breaks, published } }: { strip: Strip }) {
  return (
    <svg aria-hidden="true">
      <line x2="100%" />
      {breaks.map(({ from, to }) => (
        <line key={from} x1={percent(from)} x2={percent(to)} />
      ))}
      {ticks.map(({ at, label, anchor }) => (
        <Fragment key={at}>
          <rect x={percent(at)} />
          <text x={percent(at)} textAnchor={anchor}>
            {label}
          </text>
        </Fragment>
      ))}
      {published !== null && <rect x={percent(published)} />}
      <g>{marks.map(drawMark)}</g>
      {marks.map(
        ({ from, count, isToCome }) =>
          count > 1 && (
            <text key={from} x={percent(from)} className={isToCome ? styles.toCome : undefined}>
              {count}
            </text>
          ),
      )}
    </svg>
  );
}

/** In the order of the plan: whoever looks for a mark counts them. */
function drawMark({ from, to, open, count, isToCome }: StripMark, index: number) {
  return from === to ? (
    <circle
      key={index}
      cx={percent(from)}
      className={isToCome ? styles.toCome : undefined}
      data-many={count > 1 ? '' : null}
    />
  ) : (
    <line
      key={index}
      x1={percent(from)}
      x2={percent(to)}
      className={isToCome ? styles.toCome : undefined}
      pathLength={open && 9}
    />
  );
}
