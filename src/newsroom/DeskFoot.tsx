import { toText } from '../engine/alignment.ts';
import type { Block, BlockKind } from '../engine/model.ts';
import { BLOCKS, editor as words } from '../words/newsroom.ts';
import styles from './DeskFoot.module.css';
import type { DraftDesk } from './use-draft.ts';

type Props = { readonly desk: DraftDesk; readonly isReadOnly: boolean; readonly onSelect: (finding: string) => void };

/** At the foot of the text: what the caret is in, and what can be made of the words that are selected. */
export function DeskFoot({ desk, isReadOnly, onSelect }: Props) {
  const { selection } = desk;
  const hasWords = selection.start < selection.end && !isReadOnly;
  const block = blockAt(desk);
  return (
    <div className={styles.foot}>
      <select
        aria-label={words.blockHere}
        disabled={isReadOnly || block === null}
        value={block?.kind ?? ''}
        onChange={({ currentTarget }) => desk.setBlock(block!.start, currentTarget.value as BlockKind)}
      >
        {block === null && <option value="">{words.noBlock}</option>}
        {Object.entries(BLOCKS).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      <Add desk={desk} kind="quotation" isOff={!hasWords} onSelect={onSelect} />
      <Add desk={desk} kind="time" isOff={!hasWords} onSelect={onSelect} />
      <span className={styles.gap} />
      <button type="button" onClick={() => desk.editor.current?.run('find')}>
        {words.find}
      </button>
      <button type="button" onClick={() => desk.editor.current?.run('undo')} disabled={isReadOnly}>
        {words.undo}
      </button>
      <button type="button" onClick={() => desk.editor.current?.run('redo')} disabled={isReadOnly}>
        {words.redo}
      </button>
    </div>
  );
}

type AddProps = Pick<Props, 'desk' | 'onSelect'> & { kind: 'quotation' | 'time'; isOff: boolean };

function Add({ desk, kind, isOff, onSelect }: AddProps) {
  const isQuotation = kind === 'quotation';
  return (
    <button
      type="button"
      disabled={isOff}
      title={isQuotation ? words.addQuotationHelp : words.addTimeHelp}
      // The selection is the editor's: the pointer must not take it away.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => void desk.addSelection(kind, onSelect)}
    >
      + {isQuotation ? words.addQuotation : words.addTime}
    </button>
  );
}

/** Of the text as it was understood last; the caret may be ahead of it by a few keys. */
function blockAt({ understood, selection }: DraftDesk): Block | null {
  const analysis = understood?.analysis;
  if (!analysis) return null;
  const at = toText(analysis.alignment, selection.start);
  // A space at the end of a line is in no block: the caret behind it still is.
  return analysis.story.blocks.find(({ start, end }) => start <= at && at <= end + 1) ?? null;
}
