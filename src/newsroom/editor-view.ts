import { defaultKeymap, history, historyKeymap, invertedEffects, redo, undo } from '@codemirror/commands';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import {
  type ChangeDesc,
  Compartment,
  EditorSelection,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import type { Encoding, Span } from '../engine/model.ts';
import { editor as words } from '../words/newsroom.ts';
import { marksOf, type TextMarks } from './editor-marks.ts';
import { EDITOR_THEME } from './editor-theme.ts';

export type EditorCommand = 'add quotation' | 'add time';

export type EditorOptions = {
  readonly parent: ShadowRoot;
  /** Line ends as `\n`. */
  readonly text: string;
  /** That the text was read in; null for a mix of two. */
  readonly encoding: Encoding | null;
  readonly onEdit: () => void;
  /** The file was read again in another encoding, or that was undone. */
  readonly onEncoding: (encoding: Encoding | null) => void;
  /** The selection, in the characters of now; empty where the caret stands. */
  readonly onSelect: (selection: Span) => void;
  /** The id of a finding that was clicked. */
  readonly onPick: (finding: string) => void;
  /** The label of a line that has a warning was clicked. */
  readonly onWarning: () => void;
  readonly onCommand: (command: EditorCommand) => void;
};

/** What stands over the text, counted in the characters that {@link DeskEditor.read} gave with this version. */
export type EditorMarks = TextMarks & { readonly version: number };

export type DeskEditor = {
  /** The characters of now, and the name of this state of theirs. */
  readonly read: () => { readonly characters: string; readonly version: number };
  readonly selection: () => Span;
  /** Lets go of the selection, the caret at its end. */
  readonly deselect: () => void;
  /** Shown over the text, wherever it has moved since. */
  readonly setMarks: (marks: EditorMarks) => void;
  /** Marks words of the version last marked; null marks none. Focus and selection stay where they are. @param scrolls brings them into sight. */
  readonly point: (span: Span | null, scrolls?: boolean) => void;
  /** Another text, read in this encoding, in one step that can be undone. */
  readonly replace: (characters: string, encoding: Encoding | null) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly run: (command: 'find' | 'undo' | 'redo') => void;
  readonly focus: () => void;
  readonly close: () => void;
};

export function createEditor(options: EditorOptions): DeskEditor {
  const { parent, text, onEdit, onSelect, onEncoding } = options;
  const marks = marksOf(options.onWarning);
  const encoding = encodingOf(options.encoding);
  const locked = new Compartment();
  /** What was typed since the version that is marked: one step an edit. */
  let steps: ChangeDesc[] = [];
  let marked = 0;
  const version = () => marked + steps.length;
  const sinceMarked = (from = marked): ChangeDesc | null =>
    steps.slice(from - marked).reduce<ChangeDesc | null>((all, step) => all?.composeDesc(step) ?? step, null);

  const onUpdate = (update: ViewUpdate) => {
    const read = encoding.of(update.state);
    if (read !== encoding.of(update.startState)) onEncoding(read);
    if (update.docChanged) {
      steps.push(update.changes.desc);
      onEdit();
    }
    if (update.selectionSet || update.docChanged) onSelect(spanOf(update.state));
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
        placeholder(words.empty),
        EditorState.phrases.of(words.phrases),
        keysOf(options.onCommand),
        EditorView.contentAttributes.of({ lang: 'fr', spellcheck: 'true', tabindex: '0', 'aria-label': words.label }),
        EditorView.updateListener.of(onUpdate),
        EditorView.domEventHandlers({
          click: ({ target }, { state }) => {
            // Words being selected are not a click on what they hold.
            const finding = target instanceof Element ? target.closest('[data-finding]') : null;
            if (finding && state.selection.main.empty) options.onPick(finding.getAttribute('data-finding')!);
          },
          // A file is another draft, not words of this one.
          drop: ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false,
          paste: ({ clipboardData }) => (clipboardData?.files.length ?? 0) > 0,
        }),
        encoding.extension,
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
    deselect: () => view.dispatch({ selection: { anchor: view.state.selection.main.to } }),
    setMarks: (next) => {
      // An answer about a version older than the one that is marked came too late.
      if (next.version < marked) return;
      const since = sinceMarked(next.version);
      steps = steps.slice(next.version - marked);
      marked = next.version;
      view.dispatch({ effects: marks.show(next, since, view.state.doc) });
    },
    point: (span, scrolls = true) => {
      if (span === null) return view.dispatch({ effects: marks.point(null) });
      const since = sinceMarked();
      const [from, to] = [span.start, span.end].map((at) => clamp(since?.mapPos(at) ?? at)) as [number, number];
      const line = view.state.doc.lineAt(from);
      const place = from < to ? { from, to } : { from: line.from, to: line.to };
      const center = EditorView.scrollIntoView(EditorSelection.range(place.from, place.to), { y: 'center' });
      view.dispatch({
        effects: [marks.point(place), ...(scrolls ? [center] : [])],
      });
    },
    replace: (characters, read) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: characters },
        effects: encoding.set(read),
        userEvent: 'input',
      }),
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

function keysOf(onCommand: EditorOptions['onCommand']): Extension {
  const command = (name: EditorCommand) => () => {
    onCommand(name);
    return true;
  };
  return keymap.of([
    { key: 'Mod-Alt-c', run: command('add quotation') },
    { key: 'Mod-Alt-d', run: command('add time') },
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

/** The encoding goes back and forth with the text that was read in it. */
function encodingOf(first: Encoding | null) {
  const set = StateEffect.define<Encoding | null>();
  const field = StateField.define<Encoding | null>({
    create: () => first,
    update: (before, { effects }) => effects.reduce((last, effect) => (effect.is(set) ? effect.value : last), before),
  });
  const inverted = invertedEffects.of(({ startState, effects }) =>
    effects.some((effect) => effect.is(set)) ? [set.of(startState.field(field))] : [],
  );
  return { extension: [field, inverted], of: (state: EditorState) => state.field(field), set: set.of.bind(set) };
}

function spanOf({ selection }: EditorState): Span {
  const { from, to } = selection.main;
  return { start: from, end: to };
}
