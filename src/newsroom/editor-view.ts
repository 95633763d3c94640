import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { type ChangeDesc, Compartment, EditorSelection, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import type { Span } from '../engine/model.ts';
import { editor as words } from '../words/newsroom.ts';
import { marksOf, type TextMarks } from './editor-marks.ts';
import { EDITOR_THEME } from './editor-theme.ts';

export type EditorCommand = 'add quotation' | 'add time';

export type EditorOptions = {
  readonly parent: ShadowRoot;
  /** Line ends as `\n`. */
  readonly text: string;
  readonly onEdit: () => void;
  /** The selection, in the characters of now; empty where the caret stands. */
  readonly onSelect: (selection: Span) => void;
  /** The id of a finding that was clicked. */
  readonly onPick: (finding: string) => void;
  readonly onCommand: (command: EditorCommand) => void;
};

/** What stands over the text, counted in the characters that {@link DeskEditor.read} gave with this version. */
export type EditorMarks = TextMarks & { readonly version: number };

export type DeskEditor = {
  /** The characters of now, and the name of this state of theirs. */
  readonly read: () => { readonly characters: string; readonly version: number };
  readonly selection: () => Span;
  /** Shown over the text, wherever it has moved since. */
  readonly setMarks: (marks: EditorMarks) => void;
  /** Selects words of the version last marked, and brings them into sight; the focus stays where it is. */
  readonly reveal: (span: Span) => void;
  /** Another text, in one step that can be undone. */
  readonly replace: (characters: string) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly run: (command: 'find' | 'undo' | 'redo') => void;
  readonly focus: () => void;
  readonly close: () => void;
};

export function createEditor({ parent, text, onEdit, onSelect, onPick, onCommand }: EditorOptions): DeskEditor {
  const marks = marksOf();
  const locked = new Compartment();
  /** What was typed since the version that is marked: one step an edit. */
  let steps: ChangeDesc[] = [];
  let marked = 0;
  const version = () => marked + steps.length;
  const sinceMarked = (from = marked): ChangeDesc | null =>
    steps.slice(from - marked).reduce<ChangeDesc | null>((all, step) => all?.composeDesc(step) ?? step, null);

  const onUpdate = (update: ViewUpdate) => {
    if (update.docChanged) {
      steps.push(update.changes.desc);
      onEdit();
    }
    if (update.selectionSet || update.docChanged) onSelect(spanOf(update.state));
  };
  const command = (name: EditorCommand) => () => {
    onCommand(name);
    return true;
  };
  const view = new EditorView({
    parent,
    root: parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.lineWrapping,
        history(),
        drawSelection(),
        search({ top: true }),
        EditorState.phrases.of(words.phrases),
        keymap.of([
          { key: 'Mod-Alt-c', run: command('add quotation') },
          { key: 'Mod-Alt-d', run: command('add time') },
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ lang: 'fr', spellcheck: 'true', tabindex: '0', 'aria-label': words.label }),
        EditorView.updateListener.of(onUpdate),
        EditorView.domEventHandlers({
          click: ({ target }, { state }) => {
            // Words being selected are not a click on what they hold.
            if (!state.selection.main.empty) return;
            const finding = target instanceof Element ? target.closest('[data-finding]') : null;
            if (finding) onPick(finding.getAttribute('data-finding')!);
          },
        }),
        locked.of([]),
        marks.extension,
        EDITOR_THEME,
      ],
    }),
  });
  const clamp = (at: number) => Math.max(0, Math.min(at, view.state.doc.length));

  return {
    read: () => ({ characters: view.state.doc.toString(), version: version() }),
    selection: () => spanOf(view.state),
    setMarks: (next) => {
      // An answer about a version older than the one that is marked came too late.
      if (next.version < marked) return;
      const since = sinceMarked(next.version);
      steps = steps.slice(next.version - marked);
      marked = next.version;
      view.dispatch({ effects: marks.show(next, since, view.state.doc) });
    },
    reveal: ({ start, end }) => {
      const since = sinceMarked();
      const [from, to] = [start, end].map((at) => clamp(since?.mapPos(at) ?? at)) as [number, number];
      view.dispatch({
        selection: EditorSelection.single(from, to),
        effects: EditorView.scrollIntoView(EditorSelection.range(from, to), { y: 'center' }),
      });
    },
    replace: (characters) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: characters }, userEvent: 'input' }),
    setReadOnly: (isReadOnly) =>
      view.dispatch({ effects: locked.reconfigure(isReadOnly ? EditorState.readOnly.of(true) : []) }),
    run: (name) => {
      ({ find: openSearchPanel, undo, redo })[name](view);
      if (name !== 'find') view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

function spanOf({ selection }: EditorState): Span {
  const { from, to } = selection.main;
  return { start: from, end: to };
}
