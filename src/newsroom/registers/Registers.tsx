import { type KeyboardEvent, memo, useId } from 'react';
import type { Analysis } from '../../loading/analysis.ts';
import { registers as words } from '../../words/newsroom.ts';
import { idNamed, isDoubtfulQuotation, isDoubtfulTime, needsPerson } from '../finding-places.ts';
import type { DraftDesk } from '../use-draft.ts';
import { CorrectionRegister } from './CorrectionRegister.tsx';
import { QuotationRegister } from './QuotationRegister.tsx';
import { ReadingRegister } from './ReadingRegister.tsx';
import styles from './Registers.module.css';
import type { RegisterProps } from './register-props.ts';
import { TimeRegister } from './TimeRegister.tsx';

export type RegisterTab = keyof typeof words.tabs;
const TABS = Object.keys(words.tabs) as RegisterTab[];

type Props = Omit<RegisterProps, 'analysis'> & {
  /** Words are selected in the text. */
  readonly hasSelection: boolean;
  readonly tab: RegisterTab;
  readonly onTab: (tab: RegisterTab) => void;
};

/** The register that a finding is in; null when the text has it no more. */
export function tabOf({ story }: Analysis, name: string): RegisterTab | null {
  const finding = idNamed(story, name);
  if (story.quotations.some(({ id }) => id === finding)) return 'quotations';
  return story.times.some(({ id }) => id === finding) ? 'times' : null;
}

/**
 * What was understood, in four lists in the margin; the accent counts what still needs a person.
 *
 * Drawn again when something else is understood, decided or looked at, not at each key: a long story has hundreds of lines here.
 */
export const Registers = memo(RegisterTabs, (before, after) => {
  const seen = ({ desk, tab, selected, isReadOnly, hasSelection, fresh }: Props) =>
    [desk.understood, desk.corrections, desk.encoding, tab, selected, isReadOnly, hasSelection, fresh] as const;
  const [a, b] = [seen(before), seen(after)];
  return a.every((value, index) => value === b[index]);
});

function RegisterTabs({ tab, onTab, ...props }: Props) {
  const id = useId();
  const analysis = props.desk.understood?.analysis ?? null;
  const toCheck = countToCheck(props.desk);
  return (
    <section className={styles.registers} aria-label={words.title}>
      <div
        role="tablist"
        aria-label={words.title}
        className={styles.tabs}
        onKeyDown={(event) => moveTab(event, tab, onTab)}
      >
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {words.tabs[name]}
            {toCheck[name] > 0 && (
              <span className={styles.count} title={words.toCheck(toCheck[name])}>
                {toCheck[name]}
                <span className={styles.said}>{words.toCheck(toCheck[name]).replace(/\d+/, '')}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.panel} tabIndex={-1}>
        {tab === 'reading' && <ReadingRegister {...props} />}
        {!analysis && (tab === 'quotations' || tab === 'times') && <p className={styles.none}>{words.noText}</p>}
        {tab === 'quotations' && analysis && <QuotationRegister {...props} analysis={analysis} />}
        {tab === 'times' && analysis && <TimeRegister {...props} analysis={analysis} />}
        {tab === 'corrections' && <CorrectionRegister {...props} />}
      </div>
    </section>
  );
}

function countToCheck({ understood }: DraftDesk): Readonly<Record<RegisterTab, number>> {
  const analysis = understood?.analysis;
  return {
    reading: (understood?.problems ?? []).filter(
      (problem) => needsPerson(problem) && problem.code !== 'W-CORRECTION-LOST',
    ).length,
    quotations: analysis?.story.quotations.filter(isDoubtfulQuotation).length ?? 0,
    times: analysis?.story.times.filter(isDoubtfulTime).length ?? 0,
    corrections: analysis?.lost.length ?? 0,
  };
}

/** WAI-ARIA Authoring Practices, tabs: the arrows go round, Home and End go to the ends. */
function moveTab(event: KeyboardEvent<HTMLElement>, tab: RegisterTab, onTab: (tab: RegisterTab) => void): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: TABS.indexOf(tab) + 1,
    ArrowLeft: TABS.indexOf(tab) - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = TABS.at(step % TABS.length)!;
  onTab(next);
  event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[TABS.indexOf(next)]?.focus();
}
