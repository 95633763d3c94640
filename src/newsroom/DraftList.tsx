import { useId } from 'react';
import { DateTime } from '../ui/DateTime.tsx';
import { editor as editorWords, newsroom as words } from '../words/newsroom.ts';
import styles from './DraftList.module.css';
import { keepFocus } from './keep-focus.ts';
import type { Shelf } from './use-shelf.ts';

/** The drafts that this device keeps, the last touched first. */
export function DraftList({ shelf, onRemove }: { shelf: Shelf; onRemove: (id: string) => void }) {
  const title = useId();
  const summaries = shelf.summaries ?? [];
  return (
    <section className={styles.list} aria-labelledby={title}>
      <h2 id={title}>{words.drafts}</h2>
      {summaries.length === 0 && <p>{words.noDraft}</p>}
      <ul>
        {summaries.map(({ id, name, headline, words: count, updatedAt }) => (
          <li key={id} aria-current={shelf.current?.draft.id === id ? 'true' : undefined}>
            <button type="button" onClick={() => void shelf.open(id)}>
              <strong>{headline ?? name}</strong>
              <small>
                {name}, {editorWords.words(count)}, <DateTime value={localMoment(updatedAt)} />
              </small>
            </button>
            <button
              type="button"
              aria-label={words.deleteDraft(name)}
              onClick={(event) => {
                keepFocus(event, true);
                onRemove(id);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p>
        <small>{words.stays}</small>
      </p>
    </section>
  );
}

/** As a civil date, on this person's clock. @param time milliseconds. */
function localMoment(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
