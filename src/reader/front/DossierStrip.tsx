import type { Dossier } from '../../engine/model.ts';
import { writeDay } from '../../words/dates.ts';
import { front as words } from '../../words/fr.ts';
import { Kept } from '../Kept.tsx';
import { StoryLink } from '../StoryLink.tsx';
import styles from './DossierStrip.module.css';

/** A dossier on the front page is a strip of time: its stories by day of publication. */
export function DossierStrip({ dossier }: { dossier: Dossier }) {
  const title = `dossier-${dossier.id}`;
  return (
    <section className={styles.dossier} aria-labelledby={title}>
      <div>
        <p className={styles.kicker}>{words.dossier(dossier.stories.length)}</p>
        <h2 id={title}>{dossier.title}</h2>
        {dossier.deck !== null && (
          <p className={styles.deck}>
            <Kept>{dossier.deck}</Kept>
          </p>
        )}
      </div>
      <ol className={styles.strip}>
        {dossier.stories.map((entry) => (
          <li key={entry.id}>
            {entry.publication && (
              <time dateTime={entry.publication.value.slice(0, 10)}>{dayOf(entry.publication.value)}</time>
            )}
            <StoryLink id={entry.id}>
              <Kept>{entry.headline}</Kept>
            </StoryLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** « 24 mars »: the strip stays within a year or two, and its title says which. */
const dayOf = (value: string) => writeDay(value).replace(/ \d{4}$/, '');
