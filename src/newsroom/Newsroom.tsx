import { type DragEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../engine/model.ts';
import type { Analyst } from '../loading/analysis.ts';
import { loadFaces, loadPageSheet, readFiles } from '../loading/files.ts';
import { startAnalyst } from '../loading/start-worker.ts';
import { newsroom as words } from '../words/newsroom.ts';
import { Desk, type DeskView } from './Desk.tsx';
import { DraftList } from './DraftList.tsx';
import { idNamed, namesOf } from './finding-places.ts';
import styles from './Newsroom.module.css';
import { type Notice, Notices } from './Notices.tsx';
import { openFiles, typedDraft } from './open-files.ts';
import { Pages } from './Pages.tsx';
import type { ShownStory } from './preview-messages.ts';
import type { WritePage } from './TakeAway.tsx';
import { useEdition } from './use-edition.ts';
import { useShelf } from './use-shelf.ts';
import { Welcome } from './Welcome.tsx';

type Props = { readonly writePage: WritePage; readonly theme: ReactNode };

/** The newsroom: a text, what is understood of it, and its pages, on one desk. */
export function Newsroom({ writePage, theme }: Props) {
  const edition = useEdition();
  const shelf = useShelf();
  const [analyst, setAnalyst] = useState<Analyst>(startAnalyst);
  const [sheet, setSheet] = useState<string | null>(null);
  const [shown, setShown] = useState<ShownStory | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [areFramesReady, setFramesReady] = useState(false);
  const [view, setView] = useState<DeskView>('text');
  const { notices, tell, dismiss } = useNotices();
  const revision = useRef(0);
  const manifest = edition?.manifest;
  const showStory = useCallback(
    (story: Story | null) => {
      revision.current += 1;
      setShown(story && manifest ? { story, manifest, revision: revision.current } : null);
    },
    [manifest],
  );

  useEffect(() => {
    document.title = words.title;
    void Promise.all([loadPageSheet(), loadFaces()]).then(([loaded]) => setSheet(loaded));
  }, []);
  const isReady = edition !== null && shelf.summaries !== null && sheet !== null && areFramesReady;
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = '';
  }, [isReady]);

  const openAll = async (files: Iterable<File>) => {
    const { drafts, refused } = openFiles(await readFiles(files), newId, Date.now());
    for (const sentence of refused) tell({ sentence });
    if (drafts.length > 0) await shelf.add(drafts);
  };
  const write = (text: string) => shelf.add([typedDraft(text, newId(), Date.now())]);
  const remove = async (id: string) => {
    const draft = await shelf.remove(id);
    if (draft)
      tell({ sentence: words.deleted(draft.name), action: words.restore, onAct: () => void shelf.putBack(draft) });
  };
  const { isOver, ...drop } = useDrop((files) => void openAll(files));
  // Beside an article that is being written, what is pasted nowhere is pasted by mistake.
  usePaste(
    shelf.current === null,
    (text) => void write(text),
    (files) => void openAll(files),
  );

  const open = shelf.current;
  const isGone =
    open !== null && open.draft.revision > 0 && shelf.summaries?.every(({ id }) => id !== open.draft.id) === true;
  useEffect(() => {
    if (isGone && open) tell({ sentence: words.gone(open.draft.name) });
  }, [isGone, open, tell]);
  const list = <DraftList shelf={shelf} onRemove={(id) => void remove(id)} />;
  return (
    <div className={styles.newsroom} {...drop} data-open={open !== null} data-view={view}>
      {edition && shelf.summaries && open ? (
        <Desk
          key={open.session}
          {...{ open, shelf, edition, analyst, sheet, writePage, theme, list, selected, view, tell }}
          onView={setView}
          onSelect={setSelected}
          onOpen={(files) => void openAll(files)}
          onNew={() => void write('')}
          onStory={showStory}
          onCrash={() => {
            tell({ sentence: words.crashed });
            setAnalyst(startAnalyst());
          }}
        />
      ) : (
        <Welcome
          isReady={isReady}
          onOpen={(files) => void openAll(files)}
          onWrite={(text) => void write(text)}
          tell={tell}
          list={list}
          theme={theme}
        />
      )}
      <Pages
        shown={open ? shown : null}
        selected={shown && selected !== null ? idNamed(shown.story, selected) : null}
        onPick={(finding) => setSelected((shown && namesOf(shown.story).get(finding)) ?? null)}
        onReady={useCallback(() => setFramesReady(true), [])}
        onShown={(revision) => {
          document.documentElement.dataset.shown = String(revision);
        }}
      />
      <Notices notices={notices} onDismiss={dismiss} />
      {isOver && <p className={styles.drop}>{words.drop}</p>}
    </div>
  );
}

/** `randomUUID` is only there on a secure address; a desk on a local network is not one. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const tell = useCallback((notice: Omit<Notice, 'key'>) => {
    count.current += 1;
    const key = count.current;
    setNotices((before) => [...before.filter(({ sentence }) => sentence !== notice.sentence), { key, ...notice }]);
  }, []);
  const dismiss = useCallback(
    (key: number) => setNotices((before) => before.filter((notice) => notice.key !== key)),
    [],
  );
  return { notices, tell, dismiss };
}

/** Files may be dropped anywhere. */
function useDrop(onFiles: (files: Iterable<File>) => void) {
  const [isOver, setIsOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
}

/** What is pasted on an empty desk is a draft. */
function usePaste(isOn: boolean, onText: (text: string) => void, onFiles: (files: Iterable<File>) => void): void {
  const current = useRef({ onText, onFiles });
  current.current = { onText, onFiles };
  useEffect(() => {
    if (!isOn) return;
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [data-editor]'))) return;
      if (clipboardData.files.length > 0) return current.current.onFiles([...clipboardData.files]);
      const text = clipboardData.getData('text/plain');
      if (text.trim() !== '') current.current.onText(text);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [isOn]);
}
