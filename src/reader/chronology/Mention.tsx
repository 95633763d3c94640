import type { EventMention } from '../../engine/model.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { chronology as words } from '../../words/chronology.ts';
import { writeDay } from '../../words/dates.ts';
import { keepNumbers } from '../../words/timeline.ts';
import { Kept } from '../Kept.tsx';
import { addressOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import { cutSentence, missingMarks, type SentencePart } from './cut-sentence.ts';
import { explainMention } from './explain-mention.ts';
import styles from './Mention.module.css';

type Props = {
  readonly mention: EventMention;
  /** The `first` one stands for the event; the others say it in their own words. */
  readonly rank: 'first' | 'further' | 'beside';
};

/** The sentence of one story, what happened leading to its place there; in the margin the story, and how the date is known. */
export function Mention({ mention, rank }: Props) {
  const { story, time, sentence } = mention;
  const parts = cutSentence(sentence);
  const [first, last] = [parts.findIndex(isEvent), parts.findLastIndex(isEvent)];
  const { before, after } = missingMarks(sentence.text);
  const how = explainMention(mention);
  return (
    <div className={styles.mention} data-rank={rank} data-basis={mention.basis.kind}>
      <p className={styles.sentence}>
        {before}
        <Parts parts={parts.slice(0, first)} />
        <PageLink to={addressOf.time(story.id, time)}>
          <Parts parts={parts.slice(first, last + 1)} />
        </PageLink>
        <Parts parts={parts.slice(last + 1)} />
        {after}
      </p>
      <div className={styles.source}>
        <p>
          <StoryLink id={story.id}>
            <Kept>{keepNumbers(story.headline)}</Kept>
          </StoryLink>
        </p>
        <small>
          {story.publication ? writeDay(story.publication.value) : words.undated}
          {how !== null && <> – {how}</>}
        </small>
      </div>
    </div>
  );
}

const isEvent = (part: SentencePart) => part.isEvent;

function Parts({ parts }: { parts: readonly SentencePart[] }) {
  return parts.map(({ words, isDate }, index) =>
    isDate ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
      <span key={index} className={styles.date}>
        <Kept>{keepNumbers(words)}</Kept>
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
      <Kept key={index}>{keepNumbers(words)}</Kept>
    ),
  );
}
