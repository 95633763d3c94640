import type { Correction } from '../../engine/model.ts';
import { describeCorrection, registers as words } from '../../words/newsroom.ts';
import { writePoint } from '../../words/timeline.ts';
import { isSame } from '../decide.ts';
import { placeOf } from '../finding-places.ts';
import { keepFocus } from '../keep-focus.ts';
import type { DraftDesk } from '../use-draft.ts';
import styles from './Finding.module.css';
import { shorten } from './Finding.tsx';

type RegisterProps = { desk: DraftDesk; isReadOnly: boolean; hasSelection: boolean };

/** What a person decided, each to be taken back by itself; first those whose words are gone. */
export function CorrectionRegister({ desk, isReadOnly, hasSelection }: RegisterProps) {
  const { corrections } = desk.corrections;
  const lost = desk.understood?.analysis?.lost ?? [];
  const isLost = (correction: Correction) => lost.some((gone) => isSame(gone, correction));
  if (corrections.length === 0) return <p className={styles.none}>{words.noCorrection}</p>;
  return (
    <ul className={styles.list}>
      {[...corrections.filter(isLost), ...corrections.filter((correction) => !isLost(correction))].map((correction) => (
        <Decision
          key={JSON.stringify(correction)}
          {...{ desk, correction, isReadOnly, hasSelection }}
          isLost={isLost(correction)}
        />
      ))}
    </ul>
  );
}

type Props = RegisterProps & { correction: Correction; isLost: boolean };

function Decision({ desk, correction, isLost, isReadOnly, hasSelection }: Props) {
  const show = () => {
    const analysis = desk.understood?.analysis;
    const applied = analysis?.applied.find((one) => isSame(one.correction, correction));
    if (analysis && applied?.spans[0]) desk.editor.current?.point(placeOf(analysis, applied.spans[0]));
  };
  return (
    <li className={styles.finding} data-doubtful={isLost || undefined}>
      <button type="button" className={styles.head} disabled={isLost} onClick={show}>
        <strong>{describeCorrection(correction, (value) => writePoint(value, null))}</strong>
        <span className={styles.quote}>{shorten(correction.target.exact)}</span>
        {isLost && <small>{words.lost}</small>}
      </button>
      {!isReadOnly && (
        <p className={styles.actions}>
          {isLost && (
            <button
              type="button"
              title={words.reattachHelp}
              disabled={!hasSelection}
              onClick={() => void desk.reattach(correction)}
            >
              {words.reattach}
            </button>
          )}
          <button
            type="button"
            onClick={(event) => {
              keepFocus(event, true);
              desk.undo(correction);
            }}
          >
            {isLost ? words.giveUp : words.undo}
          </button>
        </p>
      )}
    </li>
  );
}
