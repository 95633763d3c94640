import { useId, useState } from 'react';
import type { TimeExpression } from '../../engine/model.ts';
import type { Analysis } from '../../loading/analysis.ts';
import { explainTime } from '../../reader/timeline/explain-time.ts';
import { writePoint } from '../../words/dates.ts';
import { registers as words } from '../../words/newsroom.ts';
import { offAxis, otherDate } from '../decide.ts';
import { isDoubtfulTime } from '../finding-places.ts';
import { correctionOver } from './correction-over.ts';
import styles from './Finding.module.css';
import { Facts, Finding, shorten, UndoButton } from './Finding.tsx';
import type { RegisterProps } from './register-props.ts';

/** When, in the order of the text: what the timeline shows first of all, then what it leaves out. */
export function TimeRegister({ analysis, desk, selected, onSelect, isReadOnly }: RegisterProps) {
  const { story } = analysis;
  if (story.times.length === 0) return <p className={styles.none}>{words.noTime}</p>;
  return (
    <ul className={styles.list}>
      {story.times.map((time) => (
        <Finding
          key={time.id}
          id={time.id}
          isSelected={selected === time.id}
          onSelect={onSelect}
          isDoubtful={isDoubtfulTime(time)}
          title={nameOf(time)}
          quote={shorten(story.text.slice(time.start, time.end))}
          detail={detailOf(analysis, time)}
        >
          <TimeDetails {...{ analysis, desk, time, isReadOnly }} />
        </Finding>
      ))}
    </ul>
  );
}

function nameOf({ type, value }: TimeExpression): string {
  if (type === 'DURATION') return words.duration;
  if (type === 'SET') return words.set;
  return value.includes('X') && !/^\d/.test(value) ? words.incomplete : writePoint(value, null);
}

const correctionOf = (analysis: Analysis, time: TimeExpression) =>
  correctionOver(analysis, [time], ['time', 'offAxis']);

function detailOf(analysis: Analysis, time: TimeExpression): string {
  const place = time.event === null ? words.isOffAxis : words.onAxis;
  return `${place}, ${correctionOf(analysis, time) ? words.corrected : words.certainty(time.confidence)}`;
}

type DetailProps = Pick<RegisterProps, 'analysis' | 'desk' | 'isReadOnly'> & { readonly time: TimeExpression };

function TimeDetails({ analysis, desk, time, isReadOnly }: DetailProps) {
  const { story } = analysis;
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const help = useId();
  const correction = correctionOf(analysis, time);
  const correct = async () => {
    const value = await desk.readDate(typed, story.publication);
    setIsWrong(value === null);
    if (value !== null) desk.decide(otherDate(story, time, value));
  };
  return (
    <>
      <Facts
        facts={[
          [words.value, time.value],
          [words.why, explainTime(story, time) ?? (time.basis.kind === 'open' ? words.open : words.stated)],
          [words.event, time.event && shorten(story.text.slice(time.event.start, time.event.end), 140)],
        ]}
      />
      {correction && !isReadOnly && <UndoButton onUndo={() => desk.undo(correction)} />}
      {!isReadOnly && (
        <>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() !== '') void correct();
            }}
          >
            <label>
              {words.date}
              <input
                value={typed}
                aria-describedby={help}
                aria-invalid={isWrong}
                onChange={({ currentTarget }) => {
                  setTyped(currentTarget.value);
                  setIsWrong(false);
                }}
              />
            </label>
            <button type="submit">{words.correct}</button>
            <small id={help} data-wrong={isWrong || undefined} role={isWrong ? 'alert' : undefined}>
              {isWrong ? words.badDate : words.dateHelp}
            </small>
          </form>
          {time.event !== null && (
            <p className={styles.actions}>
              <button type="button" onClick={() => desk.decide(offAxis(story, time))}>
                {words.offAxis}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
