import {
  type ChangeDesc,
  type Extension,
  type Range,
  RangeSetBuilder,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Span } from '../engine/model.ts';
import { BLOCKS } from '../words/newsroom.ts';

/** A stretch of the text that was understood. */
export type TextMark = Span & {
  /** Id of the quotation or of the date. */
  readonly finding: string;
  readonly kind: 'quotation' | 'time';
  /** As in the page: 1 to 4, 0 for the other voices, -1 for nobody. */
  readonly hue: number;
};

/** What a line is, said beside it. */
export type LineMark = {
  /** Any place of the line. */
  readonly at: number;
  readonly label: string;
  /** Sentences of what a person should look at; empty: nothing. */
  readonly warnings: readonly string[];
};

export type TextMarks = { readonly words: readonly TextMark[]; readonly lines: readonly LineMark[] };

type Marked = { readonly words: DecorationSet; readonly lines: ReturnType<RangeSetBuilder<LineLabel>['finish']> };

const setMarked = StateEffect.define<Marked>();

/** A place in the text as it is now. */
type Place = { readonly from: number; readonly to: number };
const setPointed = StateEffect.define<Place | null>();

/**
 * The layer of what was understood: it moves with the words while they are edited, until the next answer.
 *
 * @param onWarning The label of a line with a warning was clicked.
 */
export function marksOf(onWarning: () => void): {
  readonly extension: Extension;
  readonly show: (marks: TextMarks, since: ChangeDesc | null, text: Text) => StateEffect<Marked>;
  /** Marks the words that are looked at. */
  readonly point: (place: Place | null) => StateEffect<Place | null>;
} {
  const field = StateField.define<Marked>({
    create: () => ({ words: Decoration.none, lines: new RangeSetBuilder<LineLabel>().finish() }),
    update(marked, transaction) {
      const moved = transaction.docChanged
        ? { words: marked.words.map(transaction.changes), lines: marked.lines.map(transaction.changes) }
        : marked;
      return transaction.effects.reduce((last, effect) => (effect.is(setMarked) ? effect.value : last), moved);
    },
    provide: (self) => EditorView.decorations.from(self, ({ words }) => words),
  });
  const pointed = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, { changes, effects }) =>
      effects.reduce((last, effect) => (effect.is(setPointed) ? pointAt(effect.value) : last), before.map(changes)),
    provide: (self) => EditorView.decorations.from(self),
  });
  const labels = gutter({
    class: 'lineLabels',
    markers: (view) => view.state.field(field).lines,
    domEventHandlers: {
      click: (_view, _line, { target }) => {
        const isWarned = target instanceof Element && target.closest('.warned') !== null;
        if (isWarned) onWarning();
        return isWarned;
      },
    },
    initialSpacer: () => new LineLabel({ at: 0, label: BLOCKS.related, warnings: [] }),
  });
  return {
    extension: [field, pointed, labels],
    show: (marks, since, text) =>
      setMarked.of({ words: wordsOf(marks.words, since, text), lines: linesOf(marks.lines, since, text) }),
    point: (place) => setPointed.of(place),
  };
}

const pointAt = (place: Place | null): DecorationSet =>
  place && place.from < place.to
    ? Decoration.set(Decoration.mark({ class: 'pointed' }).range(place.from, place.to))
    : Decoration.none;

const placeIn = (since: ChangeDesc | null, text: Text) => (at: number, side: -1 | 1) =>
  Math.min(since?.mapPos(at, side) ?? at, text.length);

function wordsOf(marks: readonly TextMark[], since: ChangeDesc | null, text: Text): DecorationSet {
  const place = placeIn(since, text);
  const ranges: Range<Decoration>[] = [];
  for (const { start, end, finding, kind, hue } of marks) {
    const [from, to] = [place(start, 1), place(end, -1)];
    if (from >= to) continue;
    ranges.push(
      Decoration.mark({ class: kind, attributes: { 'data-finding': finding, 'data-hue': String(hue) } }).range(
        from,
        to,
      ),
    );
  }
  return Decoration.set(ranges, true);
}

function linesOf(marks: readonly LineMark[], since: ChangeDesc | null, text: Text): Marked['lines'] {
  const place = placeIn(since, text);
  const builder = new RangeSetBuilder<LineLabel>();
  let last = -1;
  for (const mark of marks) {
    const { from } = text.lineAt(place(mark.at, 1));
    // Ranges come in order, and a line has one label.
    if (from <= last) continue;
    last = from;
    builder.add(from, from, new LineLabel(mark));
  }
  return builder.finish();
}

class LineLabel extends GutterMarker {
  readonly mark: LineMark;
  constructor(mark: LineMark) {
    super();
    this.mark = mark;
  }

  override eq({ mark }: LineLabel): boolean {
    return mark.label === this.mark.label && mark.warnings.join() === this.mark.warnings.join();
  }

  override toDOM(): Node {
    const label = document.createElement('span');
    label.textContent = this.mark.label;
    if (this.mark.warnings.length > 0) {
      label.className = 'warned';
      label.title = this.mark.warnings.join('\n');
    }
    return label;
  }
}
