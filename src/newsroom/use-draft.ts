import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toText } from '../engine/alignment.ts';
import { decodeText } from '../engine/articles.ts';
import { makeTarget } from '../engine/corrections.ts';
import type { BlockKind, Correction, Corrections, Encoding, Span } from '../engine/model.ts';
import type { Analyst } from '../loading/analysis.ts';
import { type Draft, DraftFailure } from '../loading/drafts.ts';
import { newsroom as newsroomWords, registers as registerWords, saving as words } from '../words/newsroom.ts';
import { addedQuotation, decide, isSame, otherDate, undo } from './decide.ts';
import type { DeskEditor } from './editor-view.ts';
import { namesOf } from './finding-places.ts';
import type { Tell } from './Notices.tsx';
import { createPause } from './pause.ts';
import { type Understood, useAnalysis } from './use-analysis.ts';
import type { DeskEdition } from './use-edition.ts';
import type { OpenDraft, SaveState, Shelf } from './use-shelf.ts';

/** The draft on the desk, and all that can be done to it. */
export type DraftDesk = {
  readonly editor: RefObject<DeskEditor | null>;
  readonly draft: Draft;
  /** As it was when the desk took it up: what the editor begins with. */
  readonly text: string;
  readonly name: string;
  /** Null for a mix of two. */
  readonly encoding: Encoding | null;
  readonly corrections: Corrections;
  readonly understood: Understood | null;
  readonly isLate: boolean;
  readonly saved: SaveState;
  /** The selection, in the editor's characters; empty where the caret stands. */
  readonly selection: Span;
  readonly rename: (name: string) => void;
  readonly edited: () => void;
  readonly selectWords: (selection: Span) => void;
  readonly decide: (correction: Correction) => void;
  readonly undo: (correction: Correction) => void;
  /** The kind of the block that the caret is in. */
  readonly setBlock: (start: number, kind: BlockKind) => void;
  readonly addSelection: (kind: 'quotation' | 'time', onAdded: (finding: string) => void) => Promise<void>;
  /** Gives a correction that lost its words the words that are selected. */
  readonly reattach: (correction: Correction) => Promise<void>;
  readonly readAs: (encoding: Encoding | null, characters: string) => void;
  /** The text in the editor is that of the file in this encoding. */
  readonly setEncoding: (encoding: Encoding | null) => void;
  /** The draft as it is at this moment. */
  readonly now: () => Draft;
  readonly save: () => Promise<void>;
  readonly readDate: Analyst['readDate'];
};

type Props = {
  readonly open: OpenDraft;
  readonly shelf: Shelf;
  readonly edition: DeskEdition;
  readonly analyst: Analyst;
  readonly onCrash: () => void;
  readonly tell: Tell;
};

/** Kept after so many milliseconds without a key, and at least that often while one types. */
const SAVE_PAUSE = 250;
const SAVE_MOST = 1000;

export function useDraft({ open, shelf, edition, analyst, onCrash, tell }: Props): DraftDesk {
  const editor = useRef<DeskEditor>(null);
  const [name, setName] = useState(open.draft.name);
  const [encoding, setEncoding] = useState(open.draft.encoding);
  const [corrections, setCorrections] = useState(open.draft.corrections);
  const [selection, setSelection] = useState<Span>({ start: 0, end: 0 });
  const live = useRef({ name, encoding, corrections });
  live.current = { name, encoding, corrections };
  /** The editor once something was typed: a desk that is being cleared has let go of it, and its words are still to be kept. */
  const written = useRef<DeskEditor>(null);
  const saving = useSaving(open, shelf, tell, () => ({
    ...live.current,
    name: live.current.name.trim() || newsroomWords.untitled,
    text: written.current?.read().characters ?? open.draft.text,
  }));

  const setList = useCallback((next: readonly Correction[]) => {
    live.current.corrections = { ...live.current.corrections, corrections: next };
    setCorrections(live.current.corrections);
  }, []);
  const { understood, isLate, ask, settle } = useAnalysis({
    analyst,
    edition,
    name,
    read: () => editor.current!.read(),
    corrections: () => live.current.corrections.corrections,
    onCarried: (carried) => {
      setList(carried);
      saving.ask();
    },
    onCrash,
  });
  const change = (next: readonly Correction[]) => {
    setList(next);
    saving.ask();
    return settle();
  };
  const list = () => live.current.corrections.corrections;

  return {
    editor,
    draft: open.draft,
    text: open.draft.text,
    name,
    encoding,
    corrections,
    understood,
    isLate,
    saved: saving.state,
    selection,
    rename: (next) => {
      live.current.name = next;
      setName(next);
      saving.ask();
      ask();
    },
    edited: useCallback(() => {
      written.current = editor.current;
      saving.ask();
      ask();
    }, [saving.ask, ask]),
    selectWords: setSelection,
    decide: (correction) => void change(decide(list(), correction)),
    undo: (correction) => void change(undo(list(), correction)),
    setBlock: (start, as) => {
      const text = understood?.analysis?.story.text;
      const block = understood?.analysis?.story.blocks.find(
        (candidate) => candidate.start <= start && start < candidate.end,
      );
      if (text !== undefined && block)
        void change(decide(list(), { kind: 'block', target: makeTarget(text, block), as }));
    },
    addSelection: async (kind, onAdded) => {
      const selected = editor.current!.selection();
      const settled = await settle();
      const span = settled && spanInText(settled, selected);
      if (!span || !settled.analysis) return;
      const { story } = settled.analysis;
      const value =
        kind === 'time' ? await analyst.readDate(story.text.slice(span.start, span.end), story.publication) : null;
      if (kind === 'time' && value === null) return tell({ sentence: registerWords.badDate });
      const added = value === null ? addedQuotation(story, span) : otherDate(story, span, value);
      editor.current!.deselect();
      const after = await change(decide(list(), added));
      const found = after?.analysis && findingOver(after, span);
      if (found) onAdded(found);
    },
    reattach: async (correction) => {
      const selected = editor.current!.selection();
      const settled = await settle();
      const span = settled && spanInText(settled, selected);
      if (!span || !settled.analysis) return;
      const target = makeTarget(settled.analysis.story.text, span);
      await change(list().map((one) => (isSame(one, correction) ? { ...one, target } : one)));
    },
    readAs: (next, characters) => editor.current!.replace(characters, next),
    setEncoding: (next) => {
      live.current.encoding = next;
      live.current.corrections = { ...live.current.corrections, encoding: chosenOver(open.draft, next) };
      setEncoding(next);
      setCorrections(live.current.corrections);
    },
    now: saving.now,
    save: saving.save,
    readDate: analyst.readDate,
  };
}

/** What the corrections say of the encoding: nothing where the bytes alone are read in it. */
function chosenOver({ original }: Draft, encoding: Encoding | null): Encoding | null {
  const guess = original && decodeText(original);
  return guess?.ok && guess.value.encoding === encoding ? null : encoding;
}

/** The selection in units of the article's text, spaces at its ends left out; null when nothing is left. */
function spanInText({ analysis }: Understood, { start, end }: Span): Span | null {
  if (!analysis || start === end) return null;
  const { text } = analysis.story;
  let [from, to] = [toText(analysis.alignment, start), toText(analysis.alignment, end)];
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The name of what was just made of these words. */
function findingOver({ analysis }: Understood, { start, end }: Span): string | undefined {
  const meets = (span: Span) => span.start < end && start < span.end;
  const { quotations, times } = analysis!.story;
  const quotation = quotations.find(({ rule, segments }) => rule === 'correction' && segments.some(meets));
  const id = quotation?.id ?? times.find((time) => time.rule === 'correction' && meets(time))?.id;
  return id === undefined ? undefined : namesOf(analysis!.story).get(id);
}

type Live = Pick<Draft, 'name' | 'encoding' | 'corrections' | 'text'>;

/** Keeps the draft at each pause, and when the page is left. */
function useSaving(open: OpenDraft, shelf: Shelf, tell: Tell, read: () => Live) {
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const last = useRef(open.draft);
  const reading = useRef({ read, shelf, tell, isElsewhere: open.isElsewhere });
  reading.current = { read, shelf, tell, isElsewhere: open.isElsewhere };
  const busy = useRef<Promise<void>>(Promise.resolve());

  const now = useCallback((): Draft => ({ ...last.current, ...reading.current.read(), updatedAt: Date.now() }), []);
  const save = useCallback(() => {
    if (reading.current.isElsewhere) return Promise.resolve();
    setState({ kind: 'saving' });
    // One after the other: each knows what the one before it left.
    busy.current = busy.current.then(async () => {
      try {
        const draft = now();
        const kept = await reading.current.shelf.save(draft);
        if (kept.id !== draft.id) reading.current.tell({ sentence: words.copied(kept.name) });
        last.current = kept;
        setState((before) => (before.kind === 'unsaved' ? before : { kind: 'saved' }));
      } catch (error) {
        if (!(error instanceof DraftFailure)) throw error;
        setState({ kind: 'failed', reason: error.reason });
      }
    });
    return busy.current;
  }, [now]);
  const pause = useMemo(() => createPause(() => void save(), SAVE_PAUSE, SAVE_MOST), [save]);
  const ask = useCallback(() => {
    setState((before) => (before.kind === 'failed' ? before : { kind: 'unsaved' }));
    pause.ask();
  }, [pause]);

  useEffect(() => {
    const leave = () => pause.flush();
    // The last words do not wait for a save that is under way: there may be no later, and nobody to tell of a failure.
    const end = () => {
      if (pause.cancel()) void reading.current.shelf.save(now()).catch(() => {});
    };
    addEventListener('pagehide', end);
    document.addEventListener('visibilitychange', leave);
    const { shelf } = reading.current;
    shelf.setLeave(() => (pause.cancel() ? save() : busy.current));
    return () => {
      removeEventListener('pagehide', end);
      document.removeEventListener('visibilitychange', leave);
      shelf.setLeave(null);
      pause.flush();
    };
  }, [pause, save, now]);
  useUnloadWarning(state.kind === 'failed');
  return { state, now, save, ask };
}

/** The browser asks before it lets go of words that are kept nowhere. */
function useUnloadWarning(isUnsafe: boolean): void {
  useEffect(() => {
    if (!isUnsafe) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsafe]);
}
