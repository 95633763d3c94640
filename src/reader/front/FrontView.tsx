import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import type { ListingEntry, Manifest, PullQuote } from '../../engine/model.ts';
import { DateTime } from '../../ui/DateTime.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { page, front as words } from '../../words/fr.ts';
import { EditionHead } from '../EditionHead.tsx';
import { Kept } from '../Kept.tsx';
import { addressOf, anchorOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import { headlineLength } from '../story-parts.ts';
import styles from './FrontView.module.css';
import { type FrontSection, planFront } from './plan-front.ts';
import { StoryCell, StoryFacts } from './StoryCell.tsx';

type Props = { manifest: Manifest; stories: readonly ListingEntry[]; dossiers: readonly ReactNode[] };

/** The front page ranks: one story leads, beside it a voice; three more; a dossier is a strip of time; then columns by section. */
export function FrontView({ manifest, stories, dossiers }: Props) {
  const { lead, seconds, sections, anchors, older } = planFront(stories, manifest);
  const [firstDossier, ...otherDossiers] = dossiers;
  useArrival(page.title(manifest.title, manifest.title));
  const placeOf = ({ id }: ListingEntry) => (anchors.has(id) ? anchorOf.section(anchors.get(id)!) : undefined);
  return (
    <div className={styles.front}>
      <EditionHead title={manifest.title}>
        <p>
          {lead?.publication && (
            <>
              <DateTime value={lead.publication.value.slice(0, 10)} />.{' '}
            </>
          )}
          {words.counts(manifest.counts.stories, manifest.counts.quotations)}
        </p>
      </EditionHead>
      {lead ? <Lead entry={lead} anchor={placeOf(lead)} /> : <Empty />}
      {seconds.length > 0 && (
        <div className={styles.columns} data-count={seconds.length}>
          {seconds.map((entry) => (
            <StoryCell key={entry.id} entry={entry} rank="second" anchor={placeOf(entry)} />
          ))}
        </div>
      )}
      {firstDossier}
      {sections.length > 0 && <Sections sections={sections} />}
      {otherDossiers}
      {older.map(({ id, label }) => (
        <p key={id} className={styles.older} id={anchorOf.section(id)}>
          <PageLink to={addressOf.page(2)}>{words.olderOf(label)}</PageLink>
        </p>
      ))}
      {manifest.listingShards > 1 && (
        <p className={styles.older}>
          <PageLink to={addressOf.page(2)}>{words.older}</PageLink>
        </p>
      )}
      <NewsroomLink />
    </div>
  );
}

function Lead({ entry, anchor }: { entry: ListingEntry; anchor: string | undefined }) {
  return (
    <section className={styles.lead} id={anchor}>
      <div>
        {entry.section !== null && <p className={styles.kicker}>{entry.section}</p>}
        <h2 data-length={headlineLength(entry.headline)}>
          <StoryLink id={entry.id}>
            <Kept>{entry.headline}</Kept>
          </StoryLink>
        </h2>
        {entry.deck !== null && (
          <p className={styles.deck}>
            <Kept>{entry.deck}</Kept>
          </p>
        )}
        <StoryFacts entry={entry} />
      </div>
      {entry.pullQuote && <Heard {...entry.pullQuote} />}
    </section>
  );
}

/** The marks carry their thin space as on the page of a story: none of the words is ours. */
function Heard({ words: said, speaker }: PullQuote) {
  return (
    <figure className={styles.heard} data-hue={1}>
      <blockquote>
        <span className="thin-after">«</span>
        {said}
        <span className="thin-before">»</span>
      </blockquote>
      <figcaption>{speaker}</figcaption>
    </figure>
  );
}

function Sections({ sections }: { sections: readonly FrontSection[] }) {
  const stories = sections.reduce((sum, section) => sum + section.stories.length, 0);
  return (
    <div className={styles.sections} data-columns={Math.min(3, stories)}>
      {sections.map(({ id, label, stories }) => (
        <section key={id} id={anchorOf.section(id)} aria-labelledby={`titre-${id}`}>
          <h2 className={styles.label} id={`titre-${id}`}>
            {label ?? words.others}
          </h2>
          {stories.map((entry, place) => (
            <StoryCell key={entry.id} entry={entry} rank={place === 0 ? 'column' : 'brief'} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** The newsroom is a program of its own: the link loads it. */
function NewsroomLink() {
  return (
    <p className={styles.newsroom}>
      <a href={useHref('/atelier/')}>{words.newsroom}</a>
    </p>
  );
}

function Empty() {
  return (
    <section className={styles.lead}>
      <div>
        <h2>{words.empty}</h2>
        <p className={styles.deck}>{words.emptyHelp}</p>
      </div>
    </section>
  );
}
