import type { RelatedLink, Story, StoryDossier, StoryReference } from '../../engine/model.ts';
import { DateTime } from '../../ui/DateTime.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { story as storyWords, related as words } from '../../words/fr.ts';
import { Kept } from '../Kept.tsx';
import { addressOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import { wordsOf } from '../story-parts.ts';
import styles from './RelatedPanel.module.css';

/** What to read next: the stories that the article names, then its dossier. Nothing when it has neither. */
export function RelatedPanel({ story }: { story: Story }) {
  if (story.related.length === 0 && story.dossiers.length === 0) return null;
  return (
    <nav className={styles.panel} aria-label={words.title}>
      {story.related.length > 0 && (
        <>
          <h2 className={styles.title}>{words.title}</h2>
          <ul className={styles.links}>
            {story.related.map((link) => (
              <Related key={link.title.start} story={story} link={link} />
            ))}
          </ul>
        </>
      )}
      {story.dossiers.map((dossier) => (
        <DossierPart key={dossier.id} story={story} dossier={dossier} />
      ))}
    </nav>
  );
}

function Related({ story, link }: { story: Story; link: RelatedLink }) {
  const title = <Kept>{wordsOf(story, link.title)}</Kept>;
  return (
    <li data-related={link.match}>
      {link.target === null ? (
        <>
          <span className={styles.headline}>{title}</span>
          <small>{words.missing}</small>
        </>
      ) : (
        <>
          <StoryLink id={link.target.id} className={styles.headline}>
            {title}
          </StoryLink>
          <Facts reference={link.target} isClose={link.match === 'close'} />
        </>
      )}
    </li>
  );
}

function Facts({ reference, isClose }: { reference: StoryReference; isClose: boolean }) {
  return (
    <small>
      {reference.section !== null && reference.section + (reference.publication === null ? '' : ', ')}
      {reference.publication !== null && <DateTime value={reference.publication.value.slice(0, 10)} />}
      {isClose && ` (${words.close})`}
    </small>
  );
}

function DossierPart({ story, dossier }: { story: Story; dossier: StoryDossier }) {
  const place = dossier.stories.findIndex(({ id }) => id === story.id) + 1;
  const title = `dossier-${dossier.id}`;
  return (
    <section className={styles.dossier} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {storyWords.dossier} <PageLink to={addressOf.dossier(dossier.id)}>{dossier.title}</PageLink>
      </h2>
      <p className={styles.place}>{storyWords.dossierPlace(place, dossier.stories.length)}</p>
      <ol className={styles.stories}>
        {dossier.stories.map((reference) => (
          <li key={reference.id} aria-current={reference.id === story.id ? 'true' : undefined}>
            {reference.id === story.id ? (
              <Kept>{reference.headline}</Kept>
            ) : (
              <StoryLink id={reference.id}>
                <Kept>{reference.headline}</Kept>
              </StoryLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
