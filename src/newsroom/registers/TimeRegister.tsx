import { useId, useMemo, useState } from 'react';
import type { TimeExpression } from '../../engine/model.ts';
import type { Analysis } from '../../loading/analysis.ts';
import { explainTime } from '../../reader/timeline/explain-time.ts';
import { registers as words } from '../../words/newsroom.ts';
import { writePoint } from '../../words/timeline.ts';
import { offAxis, otherDate } from '../decide.ts';
import { isDoubtfulTime, namesOf } from '../finding-places.ts';
import { keepFocus } from '../keep-focus.ts';
import { correctionOver } from './correction-over.ts';
import styles from './Finding.module.css';
import { Facts, Finding, moveLine, shorten, UndoButton } from './Finding.tsx';
import type { RegisterProps } from './register-props.ts';

/** When: what the timeline shows, then what it leaves out, each in the order of the text. */
export function TimeRegister(props: RegisterProps) {
  const { times } = props.analysis.story;
  const names = useMemo(() => namesOf(props.analysis.story), [props.analysis.story]);
  if (times.length === 0) return <p className={styles.none}>{words.noTime}</p>;
  const [onAxis, others] = [times.filter(({ event }) => event !== null), times.filter(({ event }) => event === null)];
  const entry = times.find(({ id }) => names.get(id) === props.selected) ?? onAxis[0] ?? others[0];
  const list = (group: readonly TimeExpression[]) => (
    <ul className={styles.list}>
      {group.map((time) => (
        <Line key={names.get(time.id)} {...props} name={names.get(time.id)!} time={time} isEntry={time === entry} />
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the buttons of its lists
    <div onKeyDown={moveLine}>
      {list(onAxis)}
      {others.length > 0 && (
        <section className={styles.part}>
          <h2>{words.offAxis}</h2>
          {list(others)}
        </section>
      )}
    </div>
  );
}

type LineProps = RegisterProps & { readonly name: string; readonly time: TimeExpression; readonly isEntry: boolean };

function Line({ analysis, desk, selected, onSelect, isReadOnly, name, time, isEntry }: LineProps) {
  return (
    <Finding
      id={name}
      isSelected={selected === name}
      onSelect={onSelect}
      isEntry={isEntry}
      isDoubtful={isDoubtfulTime(time)}
      title={nameOf(time)}
      quote={shorten(analysis.story.text.slice(time.start, time.end))}
      detail={detailOf(analysis, time)}
    >
      <TimeDetails {...{ analysis, desk, time, isReadOnly }} />
    </Finding>
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
              <button
                type="button"
                onClick={(event) => {
                  keepFocus(event);
                  desk.decide(offAxis(story, time));
                }}
              >
                {words.offAxis}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
