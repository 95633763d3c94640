import { newsroom as words } from '../words/newsroom.ts';
import styles from './Brand.module.css';

/** The name, which leads to the site, and where one is: from a desk, back to the drafts. A link that loads: the desk is a page apart. */
export function Brand({ onNewsroom }: { onNewsroom?: () => void }) {
  return (
    <p className={styles.brand}>
      <a href={import.meta.env.BASE_URL}>Liseuse</a>{' '}
      {onNewsroom ? (
        <button type="button" onClick={onNewsroom}>
          {words.name}
        </button>
      ) : (
        <span>{words.name}</span>
      )}
    </p>
  );
}
