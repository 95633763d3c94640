import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../engine/model.ts';
import type { Analyst } from '../loading/analysis.ts';
import { editor as editorWords, registers, newsroom as words } from '../words/newsroom.ts';
import { Brand } from './Brand.tsx';
import { Choice } from './Choice.tsx';
import styles from './Desk.module.css';
import { DeskFoot } from './DeskFoot.tsx';
import { Editor } from './Editor.tsx';
import { findingAt, marksOver } from './finding-places.ts';
import type { Tell } from './Notices.tsx';
import { OpenButton } from './OpenButton.tsx';
import { Registers, type RegisterTab, tabOf } from './registers/Registers.tsx';
import { SaveLine } from './SaveLine.tsx';
import { TakeAway, type WritePage } from './TakeAway.tsx';
import { useDraft } from './use-draft.ts';
import type { DeskEdition } from './use-edition.ts';
import type { OpenDraft, Shelf } from './use-shelf.ts';
import { WordCount } from './WordCount.tsx';

type Props = {
  readonly open: OpenDraft;
  readonly shelf: Shelf;
  readonly edition: DeskEdition;
  readonly analyst: Analyst;
  /** The reading page's style sheet; null until it is there. */
  readonly sheet: string | null;
  readonly writePage: WritePage;
  readonly theme: ReactNode;
  readonly list: ReactNode;
  /** Name of the quotation or date that is looked at (`namesOf`). */
  readonly selected: string | null;
  readonly onSelect: (finding: string | null) => void;
  readonly onOpen: (files: Iterable<File>) => void;
  readonly onNew: () => void;
  /** What the pages show; null when the text is refused. */
  readonly onStory: (story: Story | null) => void;
  readonly onCrash: () => void;
  readonly view: DeskView;
  readonly onView: (view: DeskView) => void;
  readonly tell: Tell;
};

/** What a screen too narrow for all of it shows. */
export type DeskView = 'text' | 'registers' | 'pages';

/** One draft: the text in the middle, the registers in its margin. */
export function Desk(props: Props) {
  const { open, edition, selected, onSelect, onStory, tell } = props;
  const desk = useDraft(props);
  const { editor, understood } = desk;
  const analysis = understood?.analysis ?? null;
  const [tab, setTab] = useState<RegisterTab>('quotations');
  const [fresh, setFresh] = useState<string | null>(null);

  useEffect(() => {
    if (understood) onStory(understood.analysis?.story ?? null);
  }, [understood, onStory]);
  useEffect(() => () => onSelect(null), [onSelect]);
  useEffect(() => editor.current?.focus(), [editor]);

  // Wherever a finding was picked, the text, its register and its page show it.
  // One that was just added may come with the next answer.
  const revealed = useRef<string | null>(null);
  const isFromText = useRef(false);
  useEffect(() => {
    const place = selected !== null && analysis ? findingAt(analysis, selected) : null;
    if (selected === null) {
      revealed.current = null;
      editor.current?.point(null);
    }
    if (!place || selected === null || !analysis || revealed.current === selected) return;
    revealed.current = selected;
    // Who clicked in the text has it under their eyes.
    editor.current?.point(place, !isFromText.current);
    isFromText.current = false;
    setTab((before) => tabOf(analysis, selected) ?? before);
  }, [selected, analysis, editor]);
  // Words that were made a quotation ask at once who says them.
  const added = (finding: string) => {
    onSelect(finding);
    setFresh(finding);
    if (props.view === 'text') props.onView('registers');
  };
  const marks = useMemo(() => understood && marksOver(understood), [understood]);
  return (
    <>
      <header className={styles.bar}>
        <Brand onNewsroom={() => void props.shelf.close()} />
        <input
          className={styles.name}
          aria-label={words.fileName}
          value={desk.name}
          readOnly={open.isElsewhere}
          spellCheck={false}
          onChange={({ currentTarget }) => desk.rename(currentTarget.value)}
          onBlur={() => desk.name.trim() === '' && desk.rename(words.untitled)}
        />
        {desk.isLate && (
          <p role="status" className={styles.late}>
            {words.analysing}
          </p>
        )}
        <WordCount className={styles.count} text={analysis?.story.text ?? ''} />
        <SaveLine desk={desk} open={open} shelf={props.shelf} />
        <div className={styles.tools}>
          <button type="button" popoverTarget="brouillons">
            {words.drafts}
          </button>
          <OpenButton onOpen={props.onOpen} />
          <button type="button" onClick={props.onNew}>
            {words.write}
          </button>
          <TakeAway desk={desk} writePage={props.writePage} sheet={props.sheet} edition={edition} tell={tell} />
          {props.theme}
        </div>
        <div className={styles.views}>
          <Choice legend={registers.title} choices={registers.views} value={props.view} onChoose={props.onView} />
        </div>
        <div id="brouillons" popover="auto" className={styles.drafts}>
          {props.list}
        </div>
      </header>
      <main className={styles.desk} data-view={props.view}>
        <h1 className={styles.title}>{words.titleOf(desk.name)}</h1>
        <Registers
          {...{ desk, tab, selected, onSelect, fresh }}
          hasSelection={desk.selection.start < desk.selection.end}
          onTab={setTab}
          isReadOnly={open.isElsewhere}
        />
        <section className={styles.text} aria-label={editorWords.label}>
          <Editor
            ref={editor}
            text={desk.text}
            marks={marks}
            isReadOnly={open.isElsewhere}
            onEdit={desk.edited}
            onSelect={desk.selectWords}
            encoding={open.draft.encoding}
            onEncoding={desk.setEncoding}
            onPick={(finding) => {
              isFromText.current = finding !== selected;
              onSelect(finding);
            }}
            onWarning={() => {
              setTab('reading');
              if (props.view === 'text') props.onView('registers');
            }}
            onCommand={(command) => void desk.addSelection(command === 'add quotation' ? 'quotation' : 'time', added)}
          />
          <DeskFoot desk={desk} isReadOnly={open.isElsewhere} onSelect={added} />
        </section>
      </main>
    </>
  );
}
