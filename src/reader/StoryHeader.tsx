import type { Axis } from '../engine/axis.ts';
import { sectionId } from '../engine/bundles.ts';
import type { Publication, Story } from '../engine/model.ts';
import { DateTime } from '../ui/DateTime.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { story as words } from '../words/fr.ts';
import { Kept } from './Kept.tsx';
import { addressOf, anchorOf } from './page-contract.ts';
import styles from './StoryHeader.module.css';
import { headlineLength, splitBlocks, storyDeck, storyHeadline, storySection, wordsOf } from './story-parts.ts';

export function StoryHeader({ story, axis }: { story: Story; axis: Axis }) {
  const headline = storyHeadline(story);
  const section = storySection(story);
  const deck = storyDeck(story);
  return (
    <header className={styles.header}>
      {section !== null && (
        <PageLink className={styles.section} to={addressOf.section(sectionId(section))}>
          {section}
        </PageLink>
      )}
      <h1 tabIndex={-1} className={styles.headline} data-length={headlineLength(headline)}>
        <Kept>{headline}</Kept>
      </h1>
      {deck !== null && (
        <p className={styles.deck}>
          <Kept>{deck}</Kept>
        </p>
      )}
      <div className={styles.facts}>
        {splitBlocks(story.blocks).bylines.map((byline) => (
          <p key={byline.start} className={styles.byline}>
            {wordsOf(story, byline)}
          </p>
        ))}
        <Published publication={story.publication} />
        {story.updatedOn !== null && (
          <p>
            {words.updatedOn} <DateTime value={story.updatedOn} />
          </p>
        )}
        <p>{words.reading(story.readingMinutes)}</p>
        <p>
          {`${words.quotations(story.quotations.length)}, `}
          <a href={`#${anchorOf.timeline}`}>{words.dates(axis.points.length)}</a>
        </p>
      </div>
    </header>
  );
}

function Published({ publication }: { publication: Publication | null }) {
  if (publication === null) return <p>{words.undated}</p>;
  const doubt = { stated: null, dateline: words.dateline, inferred: words.inferred }[publication.basis];
  return (
    <p>
      <DateTime value={publication.value} />
      {doubt !== null && (
        <>
          , <span className={styles.doubt}>{doubt}</span>
        </>
      )}
    </p>
  );
}
