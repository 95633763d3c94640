import type { ReactNode } from 'react';
import type { Block, BlockKind, Quotation, Story } from '../engine/model.ts';
import type { Run } from '../engine/runs.ts';
import { story as words } from '../words/fr.ts';
import { PlainList } from './PlainList.tsx';
import { anchorOf } from './page-contract.ts';
import { FurtherNote, QuotationNote } from './quotes/QuotationNote.tsx';
import styles from './StoryBody.module.css';
import { splitBlocks } from './story-parts.ts';
import type { StoryVoices } from './story-voices.ts';
import { Words } from './Words.tsx';

type Props = { readonly story: Story; readonly runs: readonly Run[]; readonly voices: StoryVoices };
type BodyProps = Omit<Props, 'runs'> & {
  readonly runs: readonly (readonly Run[])[];
  /** Only the blocks that begin within so many characters of the first are shown; all of them when undefined. */
  readonly reach: number | undefined;
};

/** An item that counts itself needs no dash. */
const NUMBER = /^\d{1,3}[.)]/;

/** The text: each paragraph shares a row with the notes that say who speaks in it, so that no two notes ever meet. */
export function StoryBody({ story, runs, voices, reach = Number.POSITIVE_INFINITY }: BodyProps) {
  const { body } = splitBlocks(story.blocks);
  const shown = body.filter((index) => story.blocks[index]!.start - story.blocks[body[0]!]!.start < reach);
  const row = (index: number) => (
    <Row
      key={index}
      kind={story.blocks[index]!.kind}
      isQuotation={isAllSaid(story, runs[index]!)}
      hasNumber={NUMBER.test(story.text.slice(story.blocks[index]!.start, story.blocks[index]!.end))}
      notes={<Notes story={story} block={story.blocks[index]!} runs={runs[index]!} voices={voices} />}
    >
      <Words text={story.text} runs={runs[index]!} voices={voices} />
    </Row>
  );
  return (
    <div className={styles.body} id={anchorOf.text}>
      {body.length === 0 && <p className={styles.empty}>{words.noBody}</p>}
      {groupItems(story.blocks, shown).map((group) =>
        Array.isArray(group) ? (
          <PlainList key={group[0]} className={styles.list}>
            {group.map(row)}
          </PlainList>
        ) : (
          row(group)
        ),
      )}
    </div>
  );
}

/** The items of a list, one after the other in the text, together. */
function groupItems(blocks: readonly Block[], body: readonly number[]): (number | number[])[] {
  const groups: (number | number[])[] = [];
  for (const index of body) {
    const last = groups.at(-1);
    if (blocks[index]!.kind !== 'listItem') groups.push(index);
    else if (Array.isArray(last)) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

type RowProps = { kind: BlockKind; isQuotation: boolean; hasNumber: boolean; notes: ReactNode; children: ReactNode };

function Row({ kind, isQuotation, hasNumber, notes, children }: RowProps) {
  const Outer = kind === 'listItem' ? 'li' : 'div';
  const Tag = kind === 'paragraph' && isQuotation ? 'blockquote' : (TAGS[kind] ?? 'p');
  return (
    <Outer className={styles.row} data-kind={kind}>
      {notes}
      <Tag className={styles[kind]} data-number={(kind === 'listItem' && hasNumber) || undefined}>
        {children}
      </Tag>
    </Outer>
  );
}

/** The whole paragraph is somebody's very words: nothing stands outside them but a stop. */
function isAllSaid({ text }: Story, runs: readonly Run[]): boolean {
  const others = runs.filter(({ quotation }) => quotation === null || quotation.kind === 'indirect');
  return others.length < runs.length && others.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

const TAGS: Partial<Record<BlockKind, 'h2' | 'blockquote'>> = { heading: 'h2', blockquote: 'blockquote' };

/** One note for each run of one speaker; the further quotations of the same voice in a row have a number after it. */
function Notes({ story, block, runs, voices }: Props & { readonly block: Block }) {
  const quotations = [...new Set(runs.flatMap(({ quotation }) => quotation ?? []))];
  if (quotations.length === 0) return null;
  return (
    <div className={styles.notes}>
      {groupByVoice(quotations).map(([first, ...others]) => (
        <div key={first!.id} className={styles.voice} data-hue={voices.hueOf(first!)}>
          <QuotationNote story={story} block={block} quotation={first!} voices={voices} />
          {others.map((quotation, index) => (
            <FurtherNote key={quotation.id} quotation={quotation} place={index + 2} voices={voices} />
          ))}
        </div>
      ))}
    </div>
  );
}

function groupByVoice(quotations: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const quotation of quotations) {
    const last = groups.at(-1);
    if (last && isSameVoice(last[0]!, quotation)) last.push(quotation);
    else groups.push([quotation]);
  }
  return groups;
}

function isSameVoice({ attribution: a }: Quotation, { attribution: b }: Quotation): boolean {
  return a.kind !== 'unidentified' && b.kind !== 'unidentified' && a.speaker === b.speaker;
}
