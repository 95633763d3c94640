import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { copyOf, type Draft, type DraftSummary, isOvertaken, isSame, nextOf, summaryOf } from './draft-rules.ts';

export type { Draft, DraftSummary } from './draft-rules.ts';

/** The drafts of this device. Each function rejects with a {@link DraftFailure} and nothing else. */
export type Drafts = {
  /** Newest first. */
  readonly list: () => Promise<DraftSummary[]>;
  readonly read: (id: string) => Promise<Draft | undefined>;
  /**
   * Done once the words are on the disk, not before.
   *
   * @returns The draft as it is kept, with its next revision. Where somebody else has saved it since, nothing of theirs is overwritten:
   * it is kept as another draft, under an id and a name of its own.
   */
  readonly save: (draft: Draft) => Promise<Draft>;
  readonly remove: (id: string) => Promise<void>;
  /** Calls when another tab has saved or removed a draft. @returns What stops it. */
  readonly onChange: (callback: () => void) => () => void;
};

/** `refused`: this browser keeps nothing here; `full`: the device has no room left. */
type DraftFailureReason = 'refused' | 'full' | 'unknown';

export class DraftFailure extends Error {
  readonly reason: DraftFailureReason;
  constructor(cause: unknown) {
    super(`drafts: ${cause}`, { cause });
    this.reason = reasonOf(cause);
  }
}

/** Firefox had a name of its own for a full disk. */
const FULL = /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED|NS_ERROR_FILE_NO_DEVICE_SPACE)$/;
const REFUSED = /^(?:SecurityError|InvalidStateError|NotAllowedError)$/;

function reasonOf(cause: unknown): DraftFailureReason {
  const name = cause instanceof Error ? cause.name : '';
  if (FULL.test(name)) return 'full';
  return REFUSED.test(name) || cause instanceof NoStorage ? 'refused' : 'unknown';
}

class NoStorage extends Error {}

const NAME = 'liseuse';
const VERSION = 1;
const CHANNEL = 'liseuse-drafts';

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  /** Of each draft, so that a list reads no text. */
  summaries: { key: string; value: DraftSummary; indexes: { updatedAt: number } };
  /** What each tab was about to save: there as long as the saving is not done. */
  pending: { key: string; value: Pending };
}

type Pending = { readonly tab: string; readonly draft: Draft };

type Connection = { readonly open: () => Promise<IDBPDatabase<Schema>> };

/** A connection that is opened when it is needed, and again after it was lost. */
function createConnection(): Connection {
  let current: Promise<IDBPDatabase<Schema>> | null = null;
  const lose = () => {
    current = null;
  };
  const open = () =>
    openDB<Schema>(NAME, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('drafts', { keyPath: 'id' });
          database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
          database.createObjectStore('pending', { keyPath: 'tab' });
        }
      },
      // A tab with a newer Liseuse waits for this one to let go.
      blocking(_current, _blocked, event) {
        lose();
        (event.target as IDBDatabase).close();
      },
      terminated: lose,
    });
  return {
    open: async () => {
      if (!globalThis.indexedDB) throw new NoStorage('no indexedDB');
      current ??= open();
      current.catch(lose);
      return current;
    },
  };
}

/**
 * Opens the drafts that this device keeps, in its own database.
 *
 * @throws DraftFailure where the browser keeps nothing (a private window of some, storage turned off).
 */
export async function openDrafts(): Promise<Drafts> {
  const { open } = createConnection();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const tellOthers = () => channel?.postMessage(null);
  const tab = newTab();
  await finishOthers(await guard(open));
  return {
    list: () => guard(async () => (await (await open()).getAllFromIndex('summaries', 'updatedAt')).reverse()),
    read: (id) => guard(async () => (await open()).get('drafts', id)),
    save: (draft) =>
      guard(async () => {
        const database = await open();
        announce(database, { tab, draft });
        const kept = await saveIn(database, { tab, draft });
        tellOthers();
        return kept;
      }),
    remove: (id) =>
      guard(async () => {
        const { stores, commit } = writing(await open());
        await commit([stores.drafts.delete(id), stores.summaries.delete(id)]);
        tellOthers();
      }),
    onChange: (callback) => {
      channel?.addEventListener('message', callback);
      return () => channel?.removeEventListener('message', callback);
    },
  };
}

/** Names this tab, until it is loaded again. */
const newTab = () => String(crypto.getRandomValues(new Uint32Array(1))[0]);

/**
 * Sends the words on their way at once, and asks nothing first: a page that is left has no time for the answer. The transaction is
 * closed here, because nobody may be there to do it.
 */
function announce(database: IDBPDatabase<Schema>, pending: Pending): void {
  const transaction = database.transaction('pending', 'readwrite');
  const request = transaction.store.put(pending);
  transaction.commit();
  // The saving that follows says what is wrong.
  void Promise.allSettled([request, transaction.done]);
}

/**
 * Saves what tabs that are gone were about to save. One that is still there finds its words saved. What cannot be saved now, on a full
 * device say, waits for the next time: the drafts that are kept are there all the same.
 */
async function finishOthers(database: IDBPDatabase<Schema>): Promise<void> {
  const pending = await guard(() => database.getAll('pending'));
  await Promise.allSettled(pending.map((one) => saveIn(database, one)));
}

/** The look at what is there and the writing are one transaction: no other tab comes between. */
async function saveIn(database: IDBPDatabase<Schema>, { tab, draft }: Pending): Promise<Draft> {
  const { stores, commit } = writing(database);
  const put = async (kept: Draft) => {
    await commit([stores.drafts.put(kept), stores.summaries.put(summaryOf(kept)), stores.pending.delete(tab)]);
    return kept;
  };
  // The summary has the revision: the words of a long article are not read again each time.
  const last = await stores.summaries.get(draft.id);
  if (!isOvertaken(draft, last)) return put(nextOf(draft));
  const stored = await stores.drafts.get(draft.id);
  if (!stored || !isSame(stored, draft)) return put(copyOf(draft, await stores.summaries.getAll()));
  await commit([stores.pending.delete(tab)]);
  return stored;
}

/** A transaction that is done when the disk has it: `strict` waits for that, where the default is content with the system's word. */
function writing(database: IDBPDatabase<Schema>) {
  const transaction = database.transaction(['drafts', 'summaries', 'pending'], 'readwrite', { durability: 'strict' });
  const stores = {
    drafts: transaction.objectStore('drafts'),
    summaries: transaction.objectStore('summaries'),
    pending: transaction.objectStore('pending'),
  };
  // What made it fail comes first; that it was aborted says nothing.
  const commit = async (requests: readonly Promise<unknown>[]) => {
    const ends = await Promise.allSettled([...requests, transaction.done]);
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    if (reasons.length > 0) throw reasons.find((reason) => reasonOf(reason) !== 'unknown') ?? reasons[0];
  };
  return { stores, commit };
}

async function guard<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new DraftFailure(cause);
  }
}

/** Drafts that last as long as the page, where the device keeps none. */
export function memoryDrafts(): Drafts {
  const kept = new Map<string, Draft>();
  return {
    list: async () => [...kept.values()].map(summaryOf).sort((a, b) => b.updatedAt - a.updatedAt),
    read: async (id) => kept.get(id),
    save: async (draft) => {
      const stored = kept.get(draft.id);
      const isLate = isOvertaken(draft, stored);
      if (isLate && isSame(stored!, draft)) return stored!;
      const next = isLate ? copyOf(draft, [...kept.values()]) : nextOf(draft);
      kept.set(next.id, next);
      return next;
    },
    remove: async (id) => void kept.delete(id),
    // Nobody else has them.
    onChange: () => () => {},
  };
}

/** While it is held, a draft is written in this tab alone. */
export type Hold = { readonly release: () => void };

const FREE: Hold = { release: () => {} };

/**
 * Holds a draft for this tab, until it is released, the tab is gone or another takes it.
 *
 * @param onTaken called once when another tab has taken the draft.
 * @returns null when another tab holds it. Where the browser has no locks (an address that is not secure), it is always held: then
 * {@link Drafts.save} alone keeps two tabs apart.
 */
export const holdDraft = (id: string, onTaken: () => void): Promise<Hold | null> =>
  requestHold(id, { ifAvailable: true }, onTaken);

/** Takes a draft that another tab holds; that tab is told. */
export const takeDraft = async (id: string, onTaken: () => void): Promise<Hold> =>
  (await requestHold(id, { steal: true }, onTaken)) ?? FREE;

function requestHold(id: string, options: LockOptions, onTaken: () => void): Promise<Hold | null> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(FREE);
  return new Promise((resolve) => {
    let isHeld = false;
    const hold = (lock: Lock | null) => {
      isHeld = lock !== null;
      if (!lock) return resolve(null);
      return new Promise<void>((release) => resolve({ release }));
    };
    // Rejects when it is taken; or at once, where locks are refused with all other storage.
    locks.request(`${CHANNEL}/${id}`, options, hold).catch(() => (isHeld ? onTaken() : resolve(FREE)));
  });
}

/** Between tabs: « save this draft », and « it is saved ». */
const DESKS = 'liseuse-desks';
/** Milliseconds; a tab that is frozen does not answer. */
const PATIENCE = 600;

type Desks = { readonly save: string } | { readonly saved: string };

/** Asks the tab that writes a draft to keep its last words. @returns once it has, or when nobody answers. */
export function askToSave(id: string): Promise<void> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve();
  const channel = new BroadcastChannel(DESKS);
  return new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    channel.addEventListener('message', ({ data }: MessageEvent<Desks>) => {
      if (!('saved' in data) || data.saved !== id) return;
      clearTimeout(timer);
      resolve();
    });
    channel.postMessage({ save: id } satisfies Desks);
  }).finally(() => channel.close());
}

/** Keeps the last words of the draft of this tab when another tab asks. @returns What stops it. */
export function answerSaves(save: (id: string) => Promise<void>): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(DESKS);
  channel.addEventListener('message', ({ data }: MessageEvent<Desks>) => {
    if (!('save' in data)) return;
    void save(data.save).then(() => channel.postMessage({ saved: data.save } satisfies Desks));
  });
  return () => channel.close();
}
