import { saving as words } from '../words/newsroom.ts';
import styles from './SaveLine.module.css';
import type { DraftDesk } from './use-draft.ts';
import type { OpenDraft, Shelf } from './use-shelf.ts';

/** Where the words are kept, or that they are not. */
export function SaveLine({ desk, open, shelf }: { desk: DraftDesk; open: OpenDraft; shelf: Shelf }) {
  const { saved } = desk;
  if (open.isElsewhere) {
    return (
      <p role="status" className={styles.line} data-kind="failed">
        {words.elsewhere}{' '}
        <button type="button" onClick={() => void shelf.takeOver()}>
          {words.takeOver}
        </button>
      </p>
    );
  }
  if (saved.kind === 'failed' || shelf.isRefused) {
    return (
      <p role="alert" className={styles.line} data-kind="failed">
        {saved.kind === 'failed' ? words[saved.reason] : words.refused}{' '}
        {saved.kind === 'failed' && (
          <button type="button" onClick={() => void desk.save()}>
            {words.retry}
          </button>
        )}
      </p>
    );
  }
  // Always the same place, and silent while one types: only its end is said.
  return (
    <p
      role="status"
      className={styles.line}
      data-kind={saved.kind}
      data-kept={`${open.draft.id} ${open.draft.revision}`}
    >
      {words[saved.kind]}
    </p>
  );
}
