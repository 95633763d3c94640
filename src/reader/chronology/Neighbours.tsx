import type { Period } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { chronology as words } from '../../words/chronology.ts';
import { addressOf } from '../page-contract.ts';
import styles from './ChronologyPage.module.css';

type Props = { readonly before: Period | null; readonly after: Period | null };

/** The way on, in both directions of time. */
export function Neighbours({ before, after }: Props) {
  if (before === null && after === null) return null;
  return (
    <nav className={styles.ways} aria-label={words.neighbours}>
      {before !== null && <PageLink to={addressOf.period(before)}>{words.before(before)}</PageLink>}
      {after !== null && (
        <PageLink className={styles.after} to={addressOf.period(after)}>
          {words.after(after)}
        </PageLink>
      )}
    </nav>
  );
}

type PagesProps = { readonly number: number; readonly pages: number; readonly addressOf: (number: number) => string };

/** The way from page to page of one list too long for one. */
export function FurtherPages({ number, pages, addressOf }: PagesProps) {
  if (pages === 1) return null;
  return (
    <nav className={styles.ways} aria-label={words.pages}>
      {number > 1 && <PageLink to={addressOf(number - 1)}>{words.earlier}</PageLink>}
      {number < pages && (
        <PageLink className={styles.after} to={addressOf(number + 1)}>
          {words.later}
        </PageLink>
      )}
    </nav>
  );
}
