import type { VoiceEntry } from '../../engine/model.ts';
import styles from './MonthBars.module.css';
import type { MonthAxis } from './plan-months.ts';

const HEIGHT = 10;
/** Pixels of a month, and of all the months at most: two of them are not two walls. */
const WIDTHS = { list: [8, 72], page: [16, 320] } as const;

type Props = {
  readonly months: VoiceEntry['months'];
  readonly axis: MonthAxis;
  readonly place: keyof typeof WIDTHS;
};

/** When a voice is quoted, a bar a month; the words beside it say as much. Sizes are SVG attributes: the page's policy refuses `style`. */
export function MonthBars({ months, axis, place }: Props) {
  const [one, most] = WIDTHS[place];
  return (
    <svg
      className={styles.bars}
      width={Math.min(most, axis.length * one)}
      viewBox={`0 0 ${axis.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.ground} d={`M0 ${HEIGHT}H${axis.length}`} />
      {axis.barsOf(months).map(({ month, x, width, height }) => (
        <rect key={month} x={x} width={width} y={HEIGHT * (1 - height)} height={HEIGHT * height} />
      ))}
    </svg>
  );
}
