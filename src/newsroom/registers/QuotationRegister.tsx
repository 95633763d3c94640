import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Quotation, Span } from '../../engine/model.ts';
import type { Analysis } from '../../loading/analysis.ts';
import { storyVoices } from '../../reader/story-voices.ts';
import { quotes } from '../../words/fr.ts';
import { registers as words } from '../../words/newsroom.ts';
import { notQuotation, otherSpeaker, speakerNamed } from '../decide.ts';
import { isDoubtfulQuotation } from '../finding-places.ts';
import { keepFocus } from '../keep-focus.ts';
import { correctionOver } from './correction-over.ts';
import styles from './Finding.module.css';
import { Facts, Finding, moveLine, shorten, UndoButton } from './Finding.tsx';
import type { RegisterProps } from './register-props.ts';

/** Who says what, in the order of the text. */
export function QuotationRegister({ analysis, desk, selected, onSelect, isReadOnly, fresh }: RegisterProps) {
  const { story } = analysis;
  const voices = useMemo(() => storyVoices(story), [story]);
  if (story.quotations.length === 0) return <p className={styles.none}>{words.noQuotation}</p>;
  return (
    <ul className={styles.list} onKeyDown={moveLine}>
      {story.quotations.map((quotation, place) => (
        <Finding
          key={quotation.id}
          id={quotation.id}
          isSelected={selected === quotation.id}
          isEntry={selected === quotation.id || (place === 0 && !story.quotations.some(({ id }) => id === selected))}
          onSelect={onSelect}
          isDoubtful={isDoubtfulQuotation(quotation)}
          hue={voices.hueOf(quotation)}
          title={voices.nameOf(quotation) ?? words.nobody}
          quote={shorten(wordsOf(analysis, quotation.segments))}
          detail={detailOf(quotation)}
        >
          <QuotationDetails {...{ analysis, desk, quotation, isReadOnly, fresh }} name={voices.nameOf(quotation)} />
        </Finding>
      ))}
    </ul>
  );
}

const wordsOf = ({ story }: Analysis, spans: readonly Span[]) =>
  spans.map(({ start, end }) => story.text.slice(start, end)).join(' … ');

function detailOf({ kind, rule, confidence, attribution }: Quotation): string {
  if (rule === 'correction') return `${words.kinds[kind]}, ${words.corrected}`;
  return attribution.kind === 'unidentified'
    ? words.kinds[kind]
    : `${words.kinds[kind]}, ${words.certainty(confidence)}`;
}

type DetailProps = Pick<RegisterProps, 'analysis' | 'desk' | 'isReadOnly' | 'fresh'> & {
  readonly quotation: Quotation;
  readonly name: string | null;
};

function QuotationDetails({ analysis, desk, quotation, name, isReadOnly, fresh }: DetailProps) {
  const { story } = analysis;
  const { attribution, medium, evidence } = quotation;
  const one = (span: Span | null) => span && wordsOf(analysis, [span]);
  const correction = correctionOver(analysis, quotation.segments, ['speaker', 'quotation']);
  return (
    <>
      <Facts
        facts={[
          [words.source, one(attribution.source) === name ? null : one(attribution.source)],
          [words.cue, one(attribution.cue)],
          [words.medium, one(medium)],
          [words.why, quotes.rules[name === null && quotation.rule !== 'correction' ? 'none' : quotation.rule]],
          [words.evidence, evidence.length > 0 ? shorten(wordsOf(analysis, evidence), 160) : null],
        ]}
      />
      {correction && !isReadOnly && <UndoButton onUndo={() => desk.undo(correction)} />}
      {!isReadOnly && (
        <>
          <SpeakerForm
            name={name ?? ''}
            isFresh={fresh === quotation.id}
            people={analysis.people}
            onChoose={(typed) => desk.decide(otherSpeaker(story, quotation, speakerNamed(typed, analysis.people)))}
          />
          <p className={styles.actions}>
            {name !== null && (
              <button
                type="button"
                onClick={(event) => {
                  keepFocus(event);
                  desk.decide(otherSpeaker(story, quotation, null));
                }}
              >
                {words.nobody}
              </button>
            )}
            <button
              type="button"
              onClick={(event) => {
                keepFocus(event, true);
                desk.decide(notQuotation(story, quotation));
              }}
            >
              {words.notQuotation}
            </button>
          </p>
        </>
      )}
    </>
  );
}

type FormProps = { name: string; isFresh: boolean; people: Analysis['people']; onChoose: (typed: string) => void };

/** One of the people of the text, or a new name. */
function SpeakerForm({ name, isFresh, people, onChoose }: FormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFresh) field.current!.focus();
  }, [isFresh]);
  const [typed, setTyped] = useState(name);
  const [known, setKnown] = useState(name);
  // Corrected here or elsewhere: the field follows, and keeps the focus.
  if (known !== name) {
    setKnown(name);
    setTyped(name);
  }
  const list = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== name) onChoose(typed);
      }}
    >
      <label>
        {words.speaker}
        <input ref={field} value={typed} list={list} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <datalist id={list}>
        {people.map((person) => (
          <option key={person.name} value={person.name} />
        ))}
      </datalist>
      <button type="submit">{words.correct}</button>
    </form>
  );
}
