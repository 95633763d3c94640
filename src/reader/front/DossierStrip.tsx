import type { Dossier } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { front as words } from '../../words/fr.ts';
import { Kept } from '../Kept.tsx';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import styles from './DossierStrip.module.css';
import { planStrip } from './plan-strip.ts';

/** A dossier on the front page is a strip of time: its stories by day of publication. */
export function DossierStrip({ dossier }: { dossier: Dossier }) {
  const title = `dossier-${dossier.id}`;
  return (
    <section className={styles.dossier} aria-labelledby={title}>
      <div>
        <p className={styles.kicker}>{words.dossier(dossier.stories.length)}</p>
        <h2 id={title}>
          <PageLink to={addressOf.dossier(dossier.id)}>{dossier.title}</PageLink>
        </h2>
        {dossier.deck !== null && (
          <p className={styles.deck}>
            <Kept>{dossier.deck}</Kept>
          </p>
        )}
      </div>
      <PlainList as="ol" className={styles.strip}>
        {planStrip(dossier.stories).map(({ entry, day }) => (
          <li key={entry.id}>
            {entry.publication && <time dateTime={entry.publication.value.slice(0, 10)}>{day}</time>}
            <StoryLink id={entry.id}>
              <Kept>{entry.headline}</Kept>
            </StoryLink>
          </li>
        ))}
      </PlainList>
    </section>
  );
}
