import { newsroom as words } from '../words/newsroom.ts';
import styles from './Notices.module.css';

export type Notice = {
  readonly key: number;
  readonly sentence: string;
  readonly action?: string;
  readonly onAct?: () => void;
};

/** Says a sentence that a person must have seen. */
export type Tell = (notice: Omit<Notice, 'key'>) => void;

/** Sentences that a person must have seen: they stay until they are closed. */
export function Notices({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: (key: number) => void }) {
  return (
    <div role="status" className={styles.notices}>
      {notices.map(({ key, sentence, action, onAct }) => (
        <p key={key}>
          <span>{sentence}</span>
          {action !== undefined && (
            <button
              type="button"
              onClick={() => {
                onAct?.();
                onDismiss(key);
              }}
            >
              {action}
            </button>
          )}
          <button type="button" aria-label={words.dismiss} onClick={() => onDismiss(key)}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
