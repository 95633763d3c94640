import {
  type KeyboardEvent,
  type RefObject,
  type UIEvent,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Quotation, Story } from '../../engine/model.ts';
import { quotes as words } from '../../words/fr.ts';
import { PlainList } from '../PlainList.tsx';
import { GREY, HUES, NOBODY, type StoryVoices } from '../story-voices.ts';
import type * as Listening from './listening.ts';
import { loadListening } from './load-listening.ts';
import styles from './VoicesPanel.module.css';

type Props = {
  readonly story: Story;
  readonly voices: StoryVoices;
  /** The element that holds the text. */
  readonly article: RefObject<HTMLElement | null>;
};

/** One line of the panel: a voice, or the words of nobody. */
type Line = { readonly key: string | null; readonly name: string; readonly hue: number; readonly share: number };

/**
 * « Qui parle »: a bar of shares, hatched as well as coloured, and the names; a sentence when there is one voice, or none.
 *
 * A name leads to that person's first words; once the program is there it is a button that keeps that voice alone in the light.
 */
export function VoicesPanel({ story, voices, article }: Props) {
  const isLive = useIsLive();
  const { chosen, listening, choose, leave } = useChosen();
  const [first] = voices.voices;
  if (!first && voices.unidentified === 0) return <p className={styles.sentence}>{words.noQuotation}</p>;
  if (first && voices.voices.length === 1 && voices.unidentified < LEAST)
    return <p className={styles.sentence}>{words.oneVoice(first.speaker.name)}</p>;
  const lines = linesOf(voices);
  const others = lines.filter(({ hue }) => hue === GREY);
  const heard = lines.find(({ key }) => key === chosen);
  const nameOf = (line: Line) => (
    <Name
      key={line.key}
      line={line}
      isFirst={line === lines[0]}
      first={story.quotations.find((quotation) => voiceOf(quotation) === line.key)!.id}
      isChosen={line === heard}
      choose={isLive ? choose : null}
    />
  );
  return (
    <section className={styles.panel} aria-labelledby="qui-parle">
      <h2 id="qui-parle" className={styles.title}>
        {words.who}
      </h2>
      <Bar voices={voices} />
      <PlainList className={styles.names}>
        {lines.filter(({ hue }) => hue > GREY).map(nameOf)}
        {others.length > 0 && (
          <li>
            <details className={styles.others}>
              <summary data-hue={GREY}>
                <span className={styles.key} />
                <span className={styles.name}>{words.otherVoices(others.length)}</span>{' '}
                <small>{words.shareShort(sum(others))}</small>
              </summary>
              <PlainList className={styles.names}>{others.map(nameOf)}</PlainList>
            </details>
          </li>
        )}
        {lines.filter(({ hue }) => hue === NOBODY).map(nameOf)}
      </PlainList>
      {heard && listening && article.current && (
        <Heard
          key={heard.key}
          story={story}
          line={heard}
          Voice={listening.ListenedVoice}
          article={article.current}
          leave={leave}
        />
      )}
    </section>
  );
}

/** A share that would be told as « 0 % » is not told. */
const LEAST = 0.005;

function linesOf({ voices, unidentified }: StoryVoices): Line[] {
  const named = voices.map(({ speaker, share }, rank) => ({
    key: speaker.id,
    name: speaker.name,
    hue: rank < HUES ? rank + 1 : GREY,
    share,
  }));
  if (unidentified < LEAST) return named;
  return [...named, { key: null, name: words.unidentified, hue: NOBODY, share: unidentified }];
}

/** Null for the words of nobody. */
const voiceOf = ({ attribution }: Quotation): string | null =>
  attribution.kind === 'unidentified' ? null : attribution.speaker;

type HeardProps = {
  readonly story: Story;
  readonly line: Line;
  readonly Voice: typeof Listening.ListenedVoice;
  readonly article: HTMLElement;
  readonly leave: () => void;
};

function Heard({ story, line: { key, name, hue }, Voice, article, leave }: HeardProps) {
  const quotations = useMemo(
    () => story.quotations.filter((quotation) => voiceOf(quotation) === key).map(({ id }) => id),
    [story, key],
  );
  return <Voice article={article} name={name} hue={hue} quotations={quotations} leave={leave} />;
}

/** Which line the reader listens to, undefined for none, and the code that it takes, once it is there. */
function useChosen() {
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [listening, setListening] = useState<typeof Listening | null>(null);
  const leave = useCallback(() => setChosen(undefined), []);
  const choose = async (key: string | null): Promise<boolean> => {
    const loaded = await loadListening();
    setListening(loaded);
    if (loaded) setChosen((old) => (old === key ? undefined : key));
    return loaded !== null;
  };
  return { chosen, listening, choose, leave };
}

const sum = (lines: readonly Pick<Line, 'share'>[]) => lines.reduce((total, { share }) => total + share, 0);

type NameProps = {
  readonly line: Line;
  readonly isFirst: boolean;
  /** The first quotation of this voice. */
  readonly first: string;
  readonly isChosen: boolean;
  /** Null without the program; the answer is false when the code is out of reach. */
  readonly choose: ((key: string | null) => Promise<boolean>) | null;
};

function Name({ line: { key, name, hue, share }, isFirst, first, isChosen, choose }: NameProps) {
  const href = `#${first}`;
  const press = async (event: UIEvent) => {
    event.preventDefault();
    // Out of reach: the link does what it does without the program.
    if (!(await choose!(key))) location.assign(href);
  };
  const asButton = choose && {
    role: 'button',
    'aria-pressed': isChosen,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => event.key === ' ' && void press(event),
    onPointerEnter: () => void loadListening(),
    onFocus: () => void loadListening(),
  };
  return (
    <li data-hue={hue}>
      <a href={href} {...asButton}>
        <span className={styles.key} />
        <span className={styles.name}>{name.charAt(0).toUpperCase() + name.slice(1)}</span>{' '}
        <small>{isFirst ? words.share(share) : words.shareShort(share)}</small>
      </a>
    </li>
  );
}

/** False as the page was made in advance, true once the program has it: what only the program can do is offered then. */
const useIsLive = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

const WIDTH = 500;
const HEIGHT = 7;
const GAP = 1.5;

/** Widths are SVG attributes: the page's policy refuses `style`. Each voice has its own hatching, for eyes that do not tell hues. */
function Bar({ voices }: { voices: StoryVoices }) {
  const shares = [
    ...voices.voices.slice(0, HUES).map(({ share }, rank) => ({ share, hue: rank + 1 })),
    { share: sum(voices.voices.slice(HUES)), hue: GREY },
    { share: voices.unidentified, hue: NOBODY },
  ].filter(({ share }) => share >= LEAST);
  const lefts = shares.map((_, index) => WIDTH * shares.slice(0, index).reduce((total, { share }) => total + share, 0));
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {shares.map(({ share, hue }, index) => (
        <g key={hue} data-hue={hue}>
          <rect x={lefts[index]!.toFixed(1)} width={Math.max(1, share * WIDTH - GAP).toFixed(1)} height={HEIGHT} />
          {hue > 1 && <path d={hatching(lefts[index]!, share * WIDTH - GAP, 3 + 2 * hue)} />}
        </g>
      ))}
    </svg>
  );
}

/** Slanted strokes of the paper's colour, the sparser the lower the rank. */
function hatching(left: number, width: number, step: number): string {
  const count = Math.floor((width - HEIGHT / 2) / step);
  return Array.from(
    { length: count },
    (_, index) => `M${(left + 2 + index * step).toFixed(1)} ${HEIGHT}l4-${HEIGHT}`,
  ).join('');
}
