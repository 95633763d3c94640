import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { pages as words } from '../words/newsroom.ts';
import { Choice } from './Choice.tsx';
import styles from './Pages.module.css';
import type { ShownStory } from './preview-messages.ts';
import { useFrames } from './use-frames.ts';

const ADDRESS = `${import.meta.env.BASE_URL}atelier/apercu/`;
const DEVICES = { phone: 360, desktop: 1280 } as const;
type Device = keyof typeof DEVICES;
/** Pixels of a screen on which two pages side by side would be too small to read. */
const NARROW = 1152;

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
  const [width, setWidth] = useState<Device | 'both'>(() => (innerWidth < NARROW ? 'phone' : 'both'));
  const [theme, setTheme] = useState<keyof typeof words.themes>('auto');
  const frames = useFrames({ onPick, onReady, onShown });
  useEffect(() => frames.show(shown), [shown, frames]);
  useEffect(() => frames.tell({ to: 'preview', kind: 'theme', theme }), [theme, frames]);
  useEffect(() => frames.tell({ to: 'preview', kind: 'show', finding: selected }), [selected, frames]);
  // What one prints from the desk is the page, not the desk.
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      frames.print();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shown, frames]);
  return (
    <section className={styles.pages} aria-label={words.title} data-width={width}>
      <div className={styles.bar}>
        <Choice
          legend={words.width}
          choices={{ phone: words.phone, both: words.both, desktop: words.desktop }}
          value={width}
          onChoose={setWidth}
        />
        <Choice legend={words.theme} choices={words.themes} value={theme} onChoose={setTheme} />
      </div>
      <div className={styles.papers}>
        {(Object.keys(DEVICES) as Device[]).map((device) => (
          <Paper
            key={device}
            device={device}
            onFit={frames.deliver}
            ref={(frame) => {
              if (frame) frames.add(frame);
            }}
          />
        ))}
      </div>
    </section>
  );
}

type PaperProps = {
  readonly device: Device;
  /** It has another size, or is in sight again: a page that was folded away was told nothing. */
  readonly onFit: () => void;
  readonly ref: Ref<HTMLIFrameElement>;
};

/** One frame, drawn at the size that its place has room for. */
function Paper({ device, onFit, ref }: PaperProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => frame.current!, []);
  useEffect(() => fitFrame(place.current!, frame.current!, DEVICES[device], onFit), [device, onFit]);
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
function fitFrame(place: HTMLElement, frame: HTMLIFrameElement, width: number, onFit: () => void): () => void {
  const fit = () => {
    const { clientWidth, clientHeight } = place;
    // Folded away: it keeps the size that it had.
    if (clientWidth === 0) return;
    const scale = Math.min(1, clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    onFit();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(place);
  return () => observer.disconnect();
}
