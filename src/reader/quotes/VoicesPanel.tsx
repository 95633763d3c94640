import type { Voice } from '../../engine/voices.ts';
import { quotes as words } from '../../words/fr.ts';
import { PlainList } from '../PlainList.tsx';
import { GREY, HUES, NOBODY, type StoryVoices } from '../story-voices.ts';
import styles from './VoicesPanel.module.css';

/** « Qui parle »: a bar of shares, hatched as well as coloured, and the names; a sentence when there is one voice, or none. */
export function VoicesPanel({ voices }: { voices: StoryVoices }) {
  const [first] = voices.voices;
  if (!first && voices.unidentified === 0) return <p className={styles.sentence}>{words.noQuotation}</p>;
  if (first && voices.voices.length === 1 && voices.unidentified < 0.005)
    return <p className={styles.sentence}>{words.oneVoice(first.speaker.name)}</p>;
  const shown = voices.voices.slice(0, HUES);
  const others = voices.voices.slice(HUES);
  return (
    <section className={styles.panel} aria-labelledby="qui-parle">
      <h2 id="qui-parle" className={styles.title}>
        {words.who}
      </h2>
      <Bar voices={voices} />
      <PlainList className={styles.names}>
        {shown.map((voice, rank) => (
          <Name key={voice.speaker.id} hue={rank + 1} share={voice.share} isFirst={rank === 0}>
            {voice.speaker.name}
          </Name>
        ))}
        {others.length > 0 && (
          <Name hue={GREY} share={sum(others)}>
            {words.otherVoices(others.length)}
          </Name>
        )}
        {voices.unidentified >= 0.005 && (
          <Name hue={NOBODY} share={voices.unidentified}>
            {words.unidentified}
          </Name>
        )}
      </PlainList>
    </section>
  );
}

const sum = (voices: readonly Voice[]) => voices.reduce((total, voice) => total + voice.share, 0);

function Name({
  hue,
  share,
  isFirst = false,
  children,
}: {
  hue: number;
  share: number;
  isFirst?: boolean;
  children: string;
}) {
  return (
    <li data-hue={hue}>
      <span className={styles.key} />
      <span className={styles.name}>{children.charAt(0).toUpperCase() + children.slice(1)}</span>{' '}
      <small>{isFirst ? words.share(share) : words.shareShort(share)}</small>
    </li>
  );
}

const WIDTH = 500;
const HEIGHT = 7;
const GAP = 1.5;

/** Widths are SVG attributes: the page's policy refuses `style`. Each voice has its own hatching, for eyes that do not tell hues. */
function Bar({ voices }: { voices: StoryVoices }) {
  const shares = [
    ...voices.voices.slice(0, HUES).map(({ share }, rank) => ({ share, hue: rank + 1 })),
    { share: sum(voices.voices.slice(HUES)), hue: GREY },
    { share: voices.unidentified, hue: NOBODY },
  ].filter(({ share }) => share >= 0.005);
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
