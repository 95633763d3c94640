import type { ReactNode } from 'react';
import styles from './EditionHead.module.css';

type Props = {
  readonly title: string;
  /** Beside the title: what the page counts. */
  readonly children?: ReactNode;
  /** A page of a list that is not its first. */
  readonly isFurther?: boolean;
};

/** The head of a page about the whole edition. */
export function EditionHead({ title, children, isFurther = false }: Props) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1} className={isFurther ? styles.further : undefined}>
        {title}
      </h1>
      {children}
    </header>
  );
}
