import { useState } from 'react';
import type { Quotation, Story } from '../../engine/model.ts';
import { quotes as words } from '../../words/fr.ts';
import { anchorOf } from '../page-contract.ts';
import { wordsOf } from '../story-parts.ts';
import type { StoryVoices } from '../story-voices.ts';
import { CardActions } from './CardActions.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import styles from './QuotationCard.module.css';

type Props = { story: Story; quotation: Quotation; voices: StoryVoices };

/** All that is known of one quotation, and why: a popover, so that it opens without the program. */
export function QuotationCard({ story, quotation, voices }: Props) {
  const [isLive, setIsLive] = useState(false);
  const { attribution, medium } = quotation;
  const name = voices.nameOf(quotation);
  const title = `${anchorOf.card(quotation.id)}-titre`;
  // What the analysis had read in the text would contradict the person who corrected it.
  const isDecided = quotation.rule === 'correction';
  const source = isDecided ? null : attribution.source && wordsOf(story, attribution.source);
  const rule = words.rules[name === null && !isDecided ? 'none' : quotation.rule];
  const isResolved = attribution.kind === 'resolved' && source !== null && name !== null;
  const why = isResolved ? `${rule} ${words.resolved(source, name)}` : rule;
  return (
    <div
      popover="auto"
      id={anchorOf.card(quotation.id)}
      className={styles.card}
      data-hue={voices.hueOf(quotation)}
      role="dialog"
      onBeforeToggle={() => setIsLive(true)}
      aria-labelledby={title}
    >
      <p className={styles.speaker} id={title}>
        {quotation.kind === 'indirect' ? words.label(name, true) : (name ?? words.unidentified)}
      </p>
      <dl className={styles.facts}>
        {source !== null && source !== name && <Fact term={words.named}>{source}</Fact>}
        {attribution.cue && <Fact term={words.cue}>{wordsOf(story, attribution.cue)}</Fact>}
        {medium && <Fact term={words.medium}>{wordsOf(story, medium)}</Fact>}
        <Fact term={name === null ? words.whyNone : words.how}>{why}</Fact>
        {quotation.evidence.length > 0 && <Fact term={words.evidence}>{evidenceOf(story, quotation)}</Fact>}
        {name !== null && !isDecided && <Fact term={words.confidence}>{words.confidenceOf(quotation.confidence)}</Fact>}
      </dl>
      <Elsewhere story={story} quotation={quotation} name={name} isLive={isLive} />
      <p className={styles.actions}>
        <CardActions story={story} quotation={quotation} speaker={name} isLive={isLive} />
      </p>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const evidenceOf = (story: Story, { evidence }: Quotation) =>
  `… ${evidence.map((span) => wordsOf(story, span)).join(' … ')} …`;
