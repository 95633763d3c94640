import { useQuery } from '@tanstack/react-query';
import type { VoiceFile, VoiceId, VoiceQuotation, VoiceSpelling } from '../../engine/model.ts';
import { LoadError } from '../../loading/bundle-files.ts';
import { voiceQuery } from '../../loading/voice-files.ts';
import { DateTime } from '../../ui/DateTime.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { front, page } from '../../words/fr.ts';
import { voices as words } from '../../words/voices.ts';
import { Kept } from '../Kept.tsx';
import { NotFound } from '../NotFound.tsx';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import { byStory, cutAroundSaid, type StoryQuotations } from './by-story.ts';
import { MonthBars } from './MonthBars.tsx';
import { planMonths } from './plan-months.ts';
import styles from './VoicePage.module.css';

type Props = { readonly id: VoiceId; readonly number: number; readonly edition: string };

/** Everything that one voice said in the edition. @param number of the page, from 1. */
export function VoicePage({ id, number, edition }: Props) {
  const { data: voice, error, refetch } = useQuery(voiceQuery(id, number - 1));
  if (voice) return <VoiceView voice={voice} edition={edition} />;
  if (error instanceof LoadError && error.failure === 'missing') return <NotFound what="page" edition={edition} />;
  if (error) return <LoadFailed title={words.failed} error={error} retry={refetch} />;
  return <Loading />;
}

function VoiceView({ voice, edition }: { voice: VoiceFile; edition: string }) {
  const { shard, shards } = voice;
  const axis = planMonths([voice.months]);
  useArrival(page.title(words.pageTitle(words.nameOf(voice.name), shard + 1, shards), edition));
  return (
    <article className={styles.voice} data-hue={1}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <PageLink to={addressOf.voices()}>{words.title}</PageLink>
        </p>
        <h1 tabIndex={-1}>{words.nameOf(voice.name)}</h1>
        <p className={styles.facts}>{words.facts(voice)}.</p>
        {voice.spellings.length > 0 && <Spellings spellings={voice.spellings} />}
        {axis && <MonthBars months={voice.months} axis={axis} place="page" />}
      </header>
      {byStory(voice.said).map((group) => (
        <Told key={group.story.id} {...group} />
      ))}
      {shards > 1 && (
        <nav className={styles.pages} aria-label={words.pages}>
          {shard > 0 && <PageLink to={addressOf.voice(voice.id, shard)}>{words.newer}</PageLink>}
          {shard + 1 < shards && <PageLink to={addressOf.voice(voice.id, shard + 2)}>{words.older}</PageLink>}
        </nav>
      )}
      <p className={styles.pages}>
        <PageLink to={addressOf.voices()}>{words.all}</PageLink>
      </p>
    </article>
  );
}

/** Why two names are one voice. */
function Spellings({ spellings }: { spellings: readonly VoiceSpelling[] }) {
  return (
    <div className={styles.spellings}>
      <p>{words.alsoWritten}</p>
      <PlainList>
        {spellings.map(({ name, ground }) => (
          <li key={name}>
            <b>{name}</b> {words.grounds[ground]}
          </li>
        ))}
      </PlainList>
    </div>
  );
}

function Told({ story, quotations }: StoryQuotations) {
  return (
    <section className={styles.story} aria-labelledby={`titre-${story.id}`}>
      <div className={styles.about}>
        <p>{story.publication === null ? front.undated : <DateTime value={story.publication.value.slice(0, 10)} />}</p>
        <h2 id={`titre-${story.id}`}>
          <StoryLink id={story.id}>
            <Kept>{story.headline}</Kept>
          </StoryLink>
        </h2>
      </div>
      <div>
        {quotations.map((quotation) => (
          <Quoted key={quotation.id} quotation={quotation} />
        ))}
      </div>
    </section>
  );
}

/** The sentence as the story has it; the words said lead to their place there. */
function Quoted({ quotation }: { quotation: VoiceQuotation }) {
  const known = words.known[quotation.attribution];
  return (
    <blockquote className={styles.quoted}>
      {quotation.sentences.map((sentence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a fixed text have no other name
        <p key={place}>
          {cutAroundSaid(sentence).map(({ words, isSaid }, index) =>
            isSaid ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
              <PageLink key={index} to={addressOf.quotation(quotation.story.id, quotation.id)}>
                <Kept>{words}</Kept>
              </PageLink>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
              <Kept key={index}>{words}</Kept>
            ),
          )}
        </p>
      ))}
      {known !== null && <footer>{known}</footer>}
    </blockquote>
  );
}
