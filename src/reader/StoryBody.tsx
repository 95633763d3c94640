import type { ReactNode } from 'react';
import type { Block, BlockKind, Quotation, Story } from '../engine/model.ts';
import type { Run } from '../engine/runs.ts';
import { story as words } from '../words/fr.ts';
import { anchorOf } from './page-contract.ts';
import { QuotationNote } from './quotes/QuotationNote.tsx';
import styles from './StoryBody.module.css';
import { splitBlocks } from './story-parts.ts';
import type { StoryVoices } from './story-voices.ts';
import { Words } from './Words.tsx';

type Props = { readonly story: Story; readonly runs: readonly (readonly Run[])[]; readonly voices: StoryVoices };

/** The text: each paragraph shares a row with the notes that say who speaks in it, so that no two notes ever meet. */
export function StoryBody({ story, runs, voices }: Props) {
  const { body } = splitBlocks(story.blocks);
  return (
    <div className={styles.body} id={anchorOf.text}>
      {body.length === 0 && <p className={styles.empty}>{words.noBody}</p>}
      {body.map((index) => (
        <Row
          key={index}
          kind={story.blocks[index]!.kind}
          notes={<Notes story={story} block={story.blocks[index]!} voices={voices} />}
        >
          <Words text={story.text} runs={runs[index]!} voices={voices} />
        </Row>
      ))}
    </div>
  );
}

function Row({ kind, notes, children }: { kind: BlockKind; notes: ReactNode; children: ReactNode }) {
  const Tag = TAGS[kind] ?? 'p';
  return (
    <div className={styles.row} data-kind={kind}>
      {notes}
      <Tag className={styles[kind]}>{children}</Tag>
    </div>
  );
}

const TAGS: Partial<Record<BlockKind, 'h2' | 'blockquote'>> = { heading: 'h2', blockquote: 'blockquote' };

/** One note for each run of one speaker: two quotations of the same voice in a row need only one. */
function Notes({ story, block, voices }: { story: Story; block: Block; voices: StoryVoices }) {
  const quotations = quotationsIn(story, block);
  if (quotations.length === 0) return null;
  const first = quotations.filter((quotation, index) => index === 0 || !isSameVoice(quotation, quotations[index - 1]!));
  return (
    <div className={styles.notes}>
      {first.map((quotation) => (
        <QuotationNote key={quotation.id} story={story} block={block} quotation={quotation} voices={voices} />
      ))}
    </div>
  );
}

function quotationsIn(story: Story, block: Block): Quotation[] {
  return story.quotations.filter(({ segments }) =>
    segments.some(({ start }) => start >= block.start && start < block.end),
  );
}

function isSameVoice({ attribution: a }: Quotation, { attribution: b }: Quotation): boolean {
  return a.kind !== 'unidentified' && b.kind !== 'unidentified' && a.speaker === b.speaker;
}
