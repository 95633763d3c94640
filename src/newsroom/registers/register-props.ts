import type { Analysis } from '../../loading/analysis.ts';
import type { DraftDesk } from '../use-draft.ts';

/** What every register is given. */
export type RegisterProps = {
  readonly analysis: Analysis;
  readonly desk: DraftDesk;
  /** Name of the quotation or date that is looked at (`namesOf`). */
  readonly selected: string | null;
  readonly onSelect: (finding: string | null) => void;
  readonly isReadOnly: boolean;
  /** Id of what was just added: its first field takes the focus. */
  readonly fresh: string | null;
};
