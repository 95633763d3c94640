import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { registers as words } from '../../words/newsroom.ts';
import { keepFocus } from '../keep-focus.ts';
import styles from './Finding.module.css';

type Props = {
  readonly id: string;
  readonly isSelected: boolean;
  readonly onSelect: (finding: string | null) => void;
  /** Where the keyboard enters the list. */
  readonly isEntry: boolean;
  /** Needs a person. */
  readonly isDoubtful: boolean;
  readonly hue?: number;
  /** What is seen of it when it is closed. */
  readonly title: ReactNode;
  readonly quote: string;
  readonly detail: string;
  /** Why it was understood so, and what can be changed; shown when it is selected. */
  readonly children: ReactNode;
};

const HEADS = '[data-register] > button';

/** The lines of a register are one stop of the keyboard: the arrows go from one to the next. */
export function moveLine(event: KeyboardEvent<HTMLElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(HEADS)];
  const place = heads.indexOf(event.target as HTMLElement);
  if (place < 0) return;
  const next = { ArrowDown: heads[place + 1], ArrowUp: heads[place - 1], Home: heads[0], End: heads.at(-1) }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** One line of a register: it leads to its place in the text and in the page, and opens under itself. */
export function Finding({ id, isSelected, onSelect, isEntry, isDoubtful, hue, title, quote, detail, children }: Props) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      ref={place}
      className={styles.finding}
      data-register={id}
      data-doubtful={isDoubtful || undefined}
      data-hue={hue}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={isSelected}
        tabIndex={isEntry ? 0 : -1}
        onClick={() => onSelect(isSelected ? null : id)}
      >
        <strong>{title}</strong>
        <span className={styles.quote}>{quote}</span>
        <small>{detail}</small>
      </button>
      {isSelected && <div className={styles.details}>{children}</div>}
    </li>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [term: string, words: string | null])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([term, said]) =>
          said !== null && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Takes back the correction that made a finding what it is. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  return (
    <p className={styles.actions}>
      <button
        type="button"
        onClick={(event) => {
          keepFocus(event);
          onUndo();
        }}
      >
        {words.undo}
      </button>
    </p>
  );
}

/** @param most units, beyond which words in the middle are left out. */
export function shorten(words: string, most = 110): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const head = line.slice(0, most - 30).replace(/\s+\S*$/u, '');
  const tail = line.slice(-28).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}
