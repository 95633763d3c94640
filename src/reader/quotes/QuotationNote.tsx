import type { Block, Quotation, Story } from '../../engine/model.ts';
import { quotes as words } from '../../words/fr.ts';
import { anchorOf } from '../page-contract.ts';
import { wordsOf } from '../story-parts.ts';
import type { StoryVoices } from '../story-voices.ts';
import styles from './QuotationNote.module.css';

type Props = { story: Story; block: Block; quotation: Quotation; voices: StoryVoices };

/** What makes a button the way to the card of a quotation, without the program too; a second press leaves it open. */
const opens = ({ id, attribution }: Quotation) =>
  ({
    type: 'button',
    popoverTarget: anchorOf.card(id),
    popoverTargetAction: 'show',
    'data-note': id,
    'data-attribution': attribution.kind,
  }) as const;

/** Who speaks, beside the words. */
export function QuotationNote({ story, block, quotation, voices }: Props) {
  const name = voices.nameOf(quotation);
  const lines = detailsOf(story, block, quotation);
  return (
    <button {...opens(quotation)} className={styles.note} data-hue={voices.hueOf(quotation)}>
      <span className={styles.name}>{name === null ? words.unidentified : capital(name)}</span>
      {lines !== '' && <small>{lines}</small>}
    </button>
  );
}

type FurtherProps = Pick<Props, 'quotation' | 'voices'> & { /** From 2, within its paragraph. */ place: number };

/** The way to the card of one more quotation of the same voice. */
export function FurtherNote({ quotation, place, voices }: FurtherProps) {
  return (
    <button
      {...opens(quotation)}
      className={styles.further}
      aria-label={words.further(voices.nameOf(quotation) ?? words.unidentified, place)}
    >
      {place}
    </button>
  );
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** « dans un communiqué, en deux parties »: what the name alone does not say. */
function detailsOf(story: Story, block: Block, quotation: Quotation): string {
  const parts = quotation.segments.filter(({ start }) => start >= block.start && start < block.end).length;
  return [
    quotation.medium && wordsOf(story, quotation.medium),
    quotation.attribution.kind === 'inherited' ? words.inferred : null,
    quotation.kind === 'indirect' ? words.reported : null,
    quotation.kind === 'mixed' && parts > 1 ? words.parts(parts) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
