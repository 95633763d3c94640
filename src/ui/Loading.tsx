import { page } from '../words/fr.ts';
import styles from './states.module.css';
import { useDeparture } from './use-arrival.ts';

/** Shown only when the wait is felt: the style sheet keeps it hidden for its first moments. */
export function Loading() {
  useDeparture();
  return (
    <p className={styles.loading} role="status">
      {page.loading}
    </p>
  );
}
