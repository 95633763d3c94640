import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  answerSaves,
  askToSave,
  type Draft,
  DraftFailure,
  type DraftSummary,
  type Drafts,
  type Hold,
  holdDraft,
  memoryDrafts,
  openDrafts,
  takeDraft,
} from '../loading/drafts.ts';

/** A draft on the desk; read only while another tab holds it. */
export type OpenDraft = {
  readonly draft: Draft;
  readonly isElsewhere: boolean;
  /** Another one each time that the desk is laid anew. */
  readonly session: number;
};

export type SaveState =
  | { readonly kind: 'saved' | 'saving' | 'unsaved' }
  | { readonly kind: 'failed'; readonly reason: DraftFailure['reason'] };

export type Shelf = {
  /** Null until the drafts of this device are known. */
  readonly summaries: readonly DraftSummary[] | null;
  /** True where this device keeps nothing: drafts last as long as the page. */
  readonly isRefused: boolean;
  readonly current: OpenDraft | null;
  readonly open: (id: string) => Promise<void>;
  /** Keeps new drafts, and opens the first. */
  readonly add: (drafts: readonly Draft[]) => Promise<void>;
  /** Keeps a draft again that was removed; a desk that has another one stays as it is. */
  readonly putBack: (draft: Draft) => Promise<void>;
  readonly close: () => Promise<void>;
  /** @returns the draft with its last words, to be put back. */
  readonly remove: (id: string) => Promise<Draft | null>;
  readonly takeOver: () => Promise<void>;
  /** @returns the draft as it was kept: under another id when another tab had saved it meanwhile. @throws DraftFailure */
  readonly save: (draft: Draft) => Promise<Draft>;
  /** What keeps the last words of the desk, asked for before the desk is left. */
  readonly setLeave: (leave: (() => Promise<void>) | null) => void;
};

/** The address names the draft that is open: a tab that is loaded again, or comes back after a crash, opens it again. */
const namedInAddress = () => location.hash.slice(1);
const nameInAddress = (id: string) => history.replaceState(history.state, '', id === '' ? location.pathname : `#${id}`);

export function useShelf(): Shelf {
  const [drafts, isRefused] = useDrafts();
  const [summaries, setSummaries] = useState<readonly DraftSummary[] | null>(null);
  const [current, setCurrent] = useState<OpenDraft | null>(null);
  const desk = useRef<Desk>({ id: null, hold: null, leave: null, sessions: 0, turn: Promise.resolve() });

  const refresh = useCallback(async () => {
    if (drafts) setSummaries(await drafts.list());
  }, [drafts]);
  const acts = useMemo(() => drafts && actOn(drafts, desk.current, setCurrent, refresh), [drafts, refresh]);

  useEffect(() => {
    if (!drafts || !acts) return;
    const begin = async () => {
      const named = namedInAddress();
      if (named !== '') await acts.open(named);
      await refresh();
    };
    void begin();
    const stopChanges = drafts.onChange(() => void refresh());
    const stopSaves = answerSaves(async (id) => {
      if (id === desk.current.id) await desk.current.leave?.();
    });
    return () => {
      stopChanges();
      stopSaves();
    };
  }, [drafts, acts, refresh]);

  return { summaries, isRefused, current, ...(acts ?? NO_ACTS) };
}

/** The drafts of this device, or of this page alone where it keeps none. */
function useDrafts(): [Drafts | null, boolean] {
  const [opened, setOpened] = useState<[Drafts | null, boolean]>([null, false]);
  useEffect(() => {
    let isGone = false;
    const begin = (drafts: Drafts, isRefused: boolean) => {
      if (!isGone) setOpened([drafts, isRefused]);
    };
    openDrafts().then(
      (drafts) => begin(drafts, false),
      () => begin(memoryDrafts(), true),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return opened;
}

/** What is on the desk at this moment, whatever the screen shows yet. */
type Desk = {
  id: string | null;
  hold: Hold | null;
  leave: (() => Promise<void>) | null;
  sessions: number;
  /** The end of what was begun last: drafts are opened, left and removed one after the other. */
  turn: Promise<unknown>;
};

type Acts = Omit<Shelf, 'summaries' | 'isRefused' | 'current'>;
type SetCurrent = (change: (open: OpenDraft | null) => OpenDraft | null) => void;

const tooSoon = () => Promise.reject(new Error('the drafts are not open yet'));
const NO_ACTS: Acts = {
  open: tooSoon,
  add: tooSoon,
  putBack: tooSoon,
  close: tooSoon,
  remove: tooSoon,
  takeOver: tooSoon,
  save: tooSoon,
  setLeave: () => {},
};

function actOn(drafts: Drafts, desk: Desk, setCurrent: SetCurrent, refresh: () => Promise<void>): Acts {
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = desk.turn.then(act);
    desk.turn = done.catch(() => {});
    return done;
  };
  const lay = (draft: Draft, hold: Hold | null) => {
    desk.id = draft.id;
    desk.hold = hold;
    desk.sessions += 1;
    const { sessions } = desk;
    nameInAddress(draft.id);
    setCurrent(() => ({ draft, isElsewhere: hold === null, session: sessions }));
  };
  /** Another tab has taken the draft: what was typed until now is kept, and stays to be read. */
  const lose = (id: string) => async () => {
    if (desk.id !== id) return;
    await desk.leave?.();
    desk.hold = null;
    desk.sessions += 1;
    const { sessions } = desk;
    setCurrent((open) => open && { ...open, isElsewhere: true, session: sessions });
  };
  const clear = async () => {
    await desk.leave?.();
    desk.hold?.release();
    desk.hold = null;
    desk.id = null;
  };
  const show = async (draft: Draft) => {
    await clear();
    lay(draft, await holdDraft(draft.id, () => void lose(draft.id)()));
  };
  const close = async () => {
    await clear();
    nameInAddress('');
    setCurrent(() => null);
  };
  return {
    open: (id) =>
      inTurn(async () => {
        if (id === desk.id) return;
        const draft = await drafts.read(id);
        if (draft) await show(draft);
      }),
    add: (added) =>
      inTurn(async () => {
        const kept: Draft[] = [];
        for (const draft of added) kept.push(await keep(drafts, draft));
        // The list first: a draft that is open and not in it was removed elsewhere.
        await refresh();
        if (kept[0]) await show(kept[0]);
      }),
    putBack: (draft) =>
      inTurn(async () => {
        const kept = await keep(drafts, draft);
        await refresh();
        if (desk.id === null) await show(kept);
      }),
    close: () => inTurn(close),
    remove: (id) =>
      inTurn(async () => {
        if (id === desk.id) await close();
        const draft = (await drafts.read(id)) ?? null;
        await drafts.remove(id);
        await refresh();
        return draft;
      }),
    takeOver: () =>
      inTurn(async () => {
        const { id } = desk;
        if (id === null) return;
        await askToSave(id);
        const hold = await takeDraft(id, () => void lose(id)());
        const draft = await drafts.read(id);
        if (draft) lay(draft, hold);
      }),
    // Not in turn: whoever leaves the desk waits for it.
    save: async (draft) => {
      const kept = await drafts.save(draft);
      if (desk.id === draft.id && kept.id !== draft.id) {
        desk.hold?.release();
        desk.id = kept.id;
        desk.hold = await holdDraft(kept.id, () => void lose(kept.id)());
        nameInAddress(kept.id);
      }
      await refresh();
      setCurrent((open) => (open?.draft.id === draft.id ? { ...open, draft: kept } : open));
      return kept;
    },
    setLeave: (leave) => {
      desk.leave = leave;
    },
  };
}

/** A device that is full still has its desk: the draft is open, and says that it is not kept. */
async function keep(drafts: Drafts, draft: Draft): Promise<Draft> {
  try {
    return await drafts.save(draft);
  } catch (error) {
    if (error instanceof DraftFailure) return draft;
    throw error;
  }
}
