import { useQuery } from '@tanstack/react-query';
import type { Manifest, VoiceEntry } from '../../engine/model.ts';
import { voicesQuery } from '../../loading/voice-files.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { page } from '../../words/fr.ts';
import { voices as words } from '../../words/voices.ts';
import { EditionHead } from '../EditionHead.tsx';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import { MonthBars } from './MonthBars.tsx';
import { type MonthAxis, planMonths } from './plan-months.ts';
import styles from './VoiceList.module.css';

/** Who speaks in the edition: an index of names, the most quoted first. @param number of the page, from 1. */
export function VoiceList({ manifest, number }: { manifest: Manifest; number: number }) {
  const { data: listing, error, refetch } = useQuery(voicesQuery(number - 1));
  if (listing) return <Index manifest={manifest} number={number} voices={listing.voices} />;
  if (error) return <LoadFailed title={words.failed} error={error} retry={refetch} />;
  return <Loading />;
}

type Props = { manifest: Manifest; number: number; voices: readonly VoiceEntry[] };

function Index({ manifest, number, voices }: Props) {
  const { counts, voiceShards = 1 } = manifest;
  const title = words.pageTitle(words.title, number, voiceShards);
  const axis = planMonths(voices.map(({ months }) => months));
  useArrival(page.title(title, manifest.title));
  return (
    <div className={styles.index}>
      <EditionHead title={title}>
        <p>{voices.length === 0 ? words.empty : words.counts(counts.voices ?? 0, counts.stories)}</p>
      </EditionHead>
      <PlainList as="ol" className={styles.names}>
        {voices.map((voice) => (
          <Name key={voice.id} voice={voice} axis={axis} />
        ))}
      </PlainList>
      {voiceShards > 1 && (
        <nav className={styles.pages} aria-label={words.pages}>
          {number > 1 && <PageLink to={addressOf.voices(number - 1)}>{words.fewer}</PageLink>}
          {number < voiceShards && <PageLink to={addressOf.voices(number + 1)}>{words.more}</PageLink>}
        </nav>
      )}
    </div>
  );
}

function Name({ voice, axis }: { voice: VoiceEntry; axis: MonthAxis | null }) {
  return (
    <li>
      <p>
        <PageLink to={addressOf.voice(voice.id)}>{words.nameOf(voice.name)}</PageLink>
        <small>{words.facts(voice)}</small>
      </p>
      {axis && <MonthBars months={voice.months} axis={axis} place="list" />}
    </li>
  );
}
