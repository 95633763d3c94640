import { Fragment } from 'react';
import type { Strip, StripMark } from './plan-strip.ts';
import styles from './TimelinePanel.module.css';

/** A strip of time, for the eye: the list beside it says as much in words. Places are SVG attributes: the page's policy refuses `style`. */
export function TimeStrip({ strip: { marks, ticks, breaks, published } }: { strip: Strip }) {
  return (
    <svg className={styles.strip} aria-hidden="true">
      <line x2="100%" />
      {breaks.map(({ from, to }) => (
        <line key={from} className={styles.break} x1={from} x2={to} />
      ))}
      {ticks.map(({ at, label, anchor }) => (
        <Fragment key={at}>
          <rect x={at} />
          <text x={at} textAnchor={anchor}>
            {label}
          </text>
        </Fragment>
      ))}
      {published !== null && <rect className={styles.publication} x={published} />}
      <g className={styles.marks}>{marks.map(drawMark)}</g>
    </svg>
  );
}

/** Days are points, longer times are bars, in the order of the events: whoever looks for the mark of an event counts them. */
function drawMark({ from, to, isToCome }: StripMark, index: number) {
  return to === null ? (
    <circle key={index} cx={from} className={isToCome ? styles.markToCome : undefined} />
  ) : (
    <line key={index} x1={from} x2={to} className={isToCome ? styles.barToCome : undefined} />
  );
}
