import { newsroom as words } from '../words/newsroom.ts';
import styles from './Brand.module.css';

/** The name, which leads to the site, and where one is. A link that loads: the desk is a page apart. */
export function Brand() {
  return (
    <p className={styles.brand}>
      <a href={import.meta.env.BASE_URL}>Liseuse</a> <span>{words.name}</span>
    </p>
  );
}
