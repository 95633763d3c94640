import { type ReactNode, useEffect, useRef } from 'react';
import { registers as words } from '../../words/newsroom.ts';
import styles from './Finding.module.css';

type Props = {
  readonly id: string;
  readonly isSelected: boolean;
  readonly onSelect: (finding: string | null) => void;
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

/** One line of a register: it leads to its place in the text and in the page, and opens under itself. */
export function Finding({ id, isSelected, onSelect, isDoubtful, hue, title, quote, detail, children }: Props) {
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
      <button type="button" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}

/** @param most units, beyond which the middle of the words is cut. */
export function shorten(words: string, most = 110): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 30).trimEnd()} … ${line.slice(-28).trimStart()}`;
}
