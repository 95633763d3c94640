import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Manifest, Story } from '../engine/model.ts';
import { page as pageWords } from '../words/fr.ts';
import { pages as words } from '../words/newsroom.ts';
import { Choice } from './Choice.tsx';
import styles from './Pages.module.css';
import { type FromPreview, listen, type ToPreview, tell } from './preview-messages.ts';

const ADDRESS = `${import.meta.env.BASE_URL}atelier/apercu/`;
const DEVICES = { phone: 360, desktop: 1280 } as const;
type Device = keyof typeof DEVICES;
const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
const WIDTHS = ['phone', 'both', 'desktop'] as const;
/** Pixels of a screen on which two pages side by side would be too small to read. */
const NARROW = 1152;

/** A story as the frames have it; its revision tells which one they show. */
export type ShownStory = { readonly story: Story; readonly manifest: Manifest; readonly revision: number };

type Props = {
  readonly shown: ShownStory | null;
  readonly selected: string | null;
  readonly onPick: (finding: string) => void;
  /** Every frame has its program. */
  readonly onReady: () => void;
  /** The last frame shows this revision. */
  readonly onShown: (revision: number) => void;
};

/** The real page, on a phone and on a desktop, in frames whose media queries answer to their own width. Never taken down: they load once. */
export function Pages({ shown, selected, onPick, onReady, onShown }: Props) {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(() => (innerWidth < NARROW ? 'phone' : 'both'));
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto');
  const { frames, tellAll } = useFrames({ onPick, onReady, onShown }, () => [
    { to: 'preview', kind: 'theme', theme },
    ...(shown ? [{ to: 'preview', kind: 'story', ...shown } as const] : []),
    { to: 'preview', kind: 'show', finding: selected },
  ]);
  useEffect(() => {
    if (shown) tellAll({ to: 'preview', kind: 'story', ...shown });
  }, [shown, tellAll]);
  useEffect(() => tellAll({ to: 'preview', kind: 'theme', theme }), [theme, tellAll]);
  useEffect(() => tellAll({ to: 'preview', kind: 'show', finding: selected }), [selected, tellAll]);
  return (
    <section className={styles.pages} aria-label={words.title} data-width={width}>
      <div className={styles.bar}>
        <Choice
          legend={words.width}
          choices={{ phone: words.phone, both: words.both, desktop: words.desktop }}
          value={width}
          onChoose={setWidth}
        />
        <Choice legend={words.theme} choices={pageWords.themes} value={theme} onChoose={setTheme} />
      </div>
      <div className={styles.papers}>
        {(['phone', 'desktop'] as const).map((device) => (
          <Paper
            key={device}
            device={device}
            ref={(frame) => {
              if (frame) frames.current.set(device, frame);
            }}
          />
        ))}
      </div>
    </section>
  );
}

type Heard = Pick<Props, 'onPick' | 'onReady' | 'onShown'>;

/** The frames, and the way to speak to them. @param all What one that has just got its program must be told: what was said before is lost. */
function useFrames(heard: Heard, all: () => readonly ToPreview[]) {
  const frames = useRef(new Map<Device, HTMLIFrameElement>());
  const current = useRef({ heard, all });
  current.current = { heard, all };
  useEffect(() => {
    const lastShown = new Map<Window, number>();
    const ready = new Set<Window>();
    return listen<FromPreview>('desk', (message, from) => {
      const { heard, all } = current.current;
      if (message.kind === 'picked') return heard.onPick(message.finding);
      if (message.kind === 'ready') {
        ready.add(from);
        for (const known of all()) tell(from, known);
        if (ready.size === frames.current.size) heard.onReady();
        return;
      }
      lastShown.set(from, message.revision);
      if (lastShown.size === frames.current.size) heard.onShown(Math.min(...lastShown.values()));
    });
  }, []);
  const tellAll = useCallback((message: ToPreview) => {
    for (const { contentWindow } of frames.current.values()) if (contentWindow) tell(contentWindow, message);
  }, []);
  return { frames, tellAll };
}

/** One frame, drawn at the size that its place has room for. */
function Paper({ device, ref }: { device: Device; ref: Ref<HTMLIFrameElement> }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => frame.current!, []);
  useEffect(() => fitFrame(place.current!, frame.current!, DEVICES[device]), [device]);
  return (
    <div ref={place} className={styles.paper} data-device={device}>
      <iframe
        ref={frame}
        src={ADDRESS}
        title={words.frame(device === 'phone' ? words.onPhone : words.onDesktop, DEVICES[device])}
      />
    </div>
  );
}

/** A frame keeps the width of its device; what changes is how large it is drawn. Never larger than life. */
function fitFrame(place: HTMLElement, frame: HTMLIFrameElement, width: number): () => void {
  const fit = () => {
    const { clientWidth, clientHeight } = place;
    // Folded away: it keeps the size that it had.
    if (clientWidth === 0) return;
    const scale = Math.min(1, clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };
  const observer = new ResizeObserver(fit);
  observer.observe(place);
  return () => observer.disconnect();
}
