import { useHref } from 'react-router-dom';
import { chronology as words } from '../../words/chronology.ts';
import { EXPORTS } from '../page-contract.ts';
import styles from './ChronologyPage.module.css';

type Props = {
  /** Address of the page: its files stand beside it. */
  readonly page: string;
  /** Path of the same events in the bundle. */
  readonly data: string;
  /** A calendar has what is to come, and is not there when nothing is. */
  readonly hasCalendar: boolean;
};

/** The same events for a calendar, for a printer and for a program: files that need nothing of this page. */
export function TakeAway({ page, data, hasCalendar }: Props) {
  const [beside, bundle] = [useHref(page), useHref('/bundle/')];
  return (
    <p className={styles.takeAway}>
      <b>{words.takeAway}</b>
      {hasCalendar && <a href={beside + EXPORTS.calendar}>{words.calendar}</a>}
      <a href={beside + EXPORTS.drawing}>{words.drawing}</a>
      <a href={bundle + data}>{words.data}</a>
    </p>
  );
}
