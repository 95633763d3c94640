import type { ReactNode } from 'react';
import { newsroom as words } from '../words/newsroom.ts';
import { Brand } from './Brand.tsx';
import type { Tell } from './Notices.tsx';
import { OpenButton } from './OpenButton.tsx';
import styles from './Welcome.module.css';

type Props = {
  readonly isReady: boolean;
  readonly onOpen: (files: Iterable<File>) => void;
  readonly onWrite: (text: string) => void;
  readonly tell: Tell;
  readonly list: ReactNode;
  readonly theme: ReactNode;
};

/** An empty desk: what to do with it, and the drafts that wait. */
export function Welcome({ isReady, onOpen, onWrite, tell, list, theme }: Props) {
  const paste = async () => {
    const text = await navigator.clipboard?.readText().catch(() => '');
    if (text?.trim()) onWrite(text);
    else tell({ sentence: words.nothingToPaste });
  };
  return (
    <>
      <header className={styles.bar}>
        <Brand />
        {theme}
      </header>
      <main className={styles.welcome}>
        <div className={styles.invitation}>
          <h1>{words.welcome}</h1>
          <p>{words.welcomeHelp}</p>
          <p className={styles.actions}>
            <OpenButton onOpen={onOpen} />
            <button type="button" onClick={() => void paste()}>
              {words.paste}
            </button>
            <button type="button" onClick={() => onWrite('')}>
              {words.write}
            </button>
          </p>
          <p className={styles.help}>{words.pasteHelp}</p>
          {!isReady && (
            <p role="status" className={styles.help}>
              {words.loading}
            </p>
          )}
        </div>
        {list}
      </main>
    </>
  );
}
