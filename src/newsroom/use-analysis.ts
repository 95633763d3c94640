import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseArticleId, slugOf } from '../engine/bundles.ts';
import type { ArticleId, Correction, Problem } from '../engine/model.ts';
import type { Analysis, Analyst } from '../loading/analysis.ts';
import { bareName } from './open-files.ts';
import { createPause } from './pause.ts';
import type { DeskEdition } from './use-edition.ts';

/** What is understood of the text as it was at `version`. */
export type Understood = {
  readonly version: number;
  /** Null when the text is refused: empty, say. */
  readonly analysis: Analysis | null;
  readonly problems: readonly Problem[];
  /** Where each line of the editor begins; the first is the line that problems call 1. */
  readonly lineStarts: readonly number[];
};

type Source = {
  readonly analyst: Analyst;
  readonly edition: DeskEdition;
  readonly name: string;
  readonly read: () => { readonly characters: string; readonly version: number };
  readonly corrections: () => readonly Correction[];
  readonly onCarried: (corrections: readonly Correction[]) => void;
  readonly onCrash: () => void;
};

/** While one types, so many milliseconds after a key; and so many at most. */
const PAUSE = 90;
const MOST = 700;
/** Milliseconds after which one wonders. */
const LATE = 900;

/** The address that the story will have; a name without a letter has none yet. */
export const idOf = (name: string): ArticleId => parseArticleId(slugOf(bareName(name)) ?? 'brouillon')!;

/**
 * The analysis of the draft on the desk, in the worker, a short while after each edit.
 *
 * @returns `ask` after an edit; `settle` to have the analysis of the text as it is now.
 */
export function useAnalysis(source: Source): {
  readonly understood: Understood | null;
  /** The answer takes long enough to be waited for. */
  readonly isLate: boolean;
  readonly ask: () => void;
  readonly settle: () => Promise<Understood | null>;
} {
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [isLate, setIsLate] = useState(false);
  const current = useRef(source);
  current.current = source;
  const last = useRef<Understood | null>(null);
  /** The text that the corrections were made on, or carried to. */
  const heldOn = useRef<string | null>(null);

  const analyse = useCallback(async (): Promise<Understood | null> => {
    const { analyst, edition, name, read, corrections, onCarried, onCrash } = current.current;
    const { characters, version } = read();
    const request = {
      characters,
      corrections: corrections(),
      before: heldOn.current,
      id: idOf(name),
      edition: editionOf(edition),
      references: edition.references,
    };
    const wait = setTimeout(() => setIsLate(true), LATE);
    const answer = await analyst.analyse(request).catch(() => onCrash());
    clearTimeout(wait);
    if (!answer) return last.current;
    setIsLate(false);
    // Decided upon meanwhile, they hold on the text of before still: the answer that follows takes them along.
    if (answer.ok && corrections() === request.corrections) {
      heldOn.current = answer.value.story.text;
      const carried = answer.value.corrections;
      if (JSON.stringify(carried) !== JSON.stringify(request.corrections)) onCarried(carried);
    }
    const lineStarts = startsOfLines(characters);
    last.current = answer.ok
      ? { version, analysis: answer.value, problems: answer.value.problems, lineStarts }
      : { version, analysis: null, problems: answer.problems, lineStarts };
    const next = last.current;
    // The writing goes first.
    startTransition(() => setUnderstood(next));
    return last.current;
  }, []);

  const pause = useMemo(() => createPause(() => void analyse(), PAUSE, MOST), [analyse]);
  useEffect(() => {
    void analyse();
    return () => void pause.cancel();
  }, [analyse, pause]);

  return {
    understood,
    isLate,
    ask: pause.ask,
    settle: () => {
      pause.cancel();
      return analyse();
    },
  };
}

function startsOfLines(characters: string): number[] {
  const starts = [0];
  for (let at = characters.indexOf('\n'); at >= 0; at = characters.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const editionOf = ({ manifest }: DeskEdition) => ({
  id: manifest.id,
  title: manifest.title,
  language: manifest.language,
  timeZone: manifest.timeZone,
  notice: manifest.notice,
  sections: manifest.sections.map(({ label }) => label),
  dossiers: [],
});
