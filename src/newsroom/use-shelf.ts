import { useCallback, useEffect, useRef, useState } from 'react';
import {
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
export type OpenDraft = { readonly draft: Draft; readonly isElsewhere: boolean };

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
  readonly close: () => void;
  /** @returns the draft, to be put back. */
  readonly remove: (id: string) => Promise<Draft | null>;
  readonly takeOver: () => Promise<void>;
  /** @returns the draft as it was kept: under another id when another tab had saved it meanwhile. @throws DraftFailure */
  readonly save: (draft: Draft) => Promise<Draft>;
};

/** The address names the draft that is open: a tab that is loaded again, or comes back after a crash, opens it again. */
const namedInAddress = () => decodeURIComponent(location.hash.slice(1));
const nameInAddress = (id: string) => history.replaceState(history.state, '', id === '' ? location.pathname : `#${id}`);

export function useShelf(): Shelf {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const [summaries, setSummaries] = useState<readonly DraftSummary[] | null>(null);
  const [current, setCurrent] = useState<OpenDraft | null>(null);
  const hold = useRef<Hold | null>(null);

  useEffect(() => {
    let isGone = false;
    const begin = (opened: Drafts, refused: boolean) => {
      if (isGone) return;
      setIsRefused(refused);
      setDrafts(opened);
    };
    openDrafts().then(
      (opened) => begin(opened, false),
      () => begin(memoryDrafts(), true),
    );
    return () => {
      isGone = true;
    };
  }, []);

  const refresh = useCallback(async () => {
    if (drafts) setSummaries(await drafts.list());
  }, [drafts]);

  const show = useCallback(async (draft: Draft) => {
    hold.current?.release();
    const lose = () => setCurrent((open) => open && { ...open, isElsewhere: true });
    hold.current = await holdDraft(draft.id, lose);
    nameInAddress(draft.id);
    setCurrent({ draft, isElsewhere: hold.current === null });
  }, []);

  const open = useCallback(
    async (id: string) => {
      const draft = await drafts?.read(id);
      if (draft) await show(draft);
    },
    [drafts, show],
  );

  useEffect(() => {
    if (!drafts) return;
    const begin = async () => {
      const named = namedInAddress();
      if (named !== '') await open(named);
      await refresh();
    };
    void begin();
    return drafts.onChange(() => void refresh());
  }, [drafts, open, refresh]);

  return {
    summaries,
    isRefused,
    current,
    open,
    add: async (added) => {
      const kept: Draft[] = [];
      for (const draft of added) kept.push(await keep(drafts!, draft));
      if (kept[0]) await show(kept[0]);
      await refresh();
    },
    close: () => {
      hold.current?.release();
      hold.current = null;
      nameInAddress('');
      setCurrent(null);
    },
    remove: async (id) => {
      const draft = (await drafts!.read(id)) ?? null;
      await drafts!.remove(id);
      await refresh();
      return draft;
    },
    takeOver: async () => {
      if (!current) return;
      const lose = () => setCurrent((open) => open && { ...open, isElsewhere: true });
      hold.current = await takeDraft(current.draft.id, lose);
      // What the other tab wrote until now.
      const draft = (await drafts!.read(current.draft.id)) ?? current.draft;
      setCurrent({ draft, isElsewhere: false });
    },
    save: async (draft) => {
      const kept = await drafts!.save(draft);
      if (kept.id !== draft.id) nameInAddress(kept.id);
      await refresh();
      return kept;
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
