import { useQuery } from '@tanstack/react-query';
import type { Quotation, Story, VoiceId } from '../../engine/model.ts';
import { voiceQuery } from '../../loading/voice-files.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { quotes as words } from '../../words/fr.ts';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import { StoryLink } from '../StoryLink.tsx';
import { byStory } from '../voices/by-story.ts';
import styles from './Elsewhere.module.css';

type Props = {
  readonly story: Story;
  readonly quotation: Quotation;
  readonly name: string | null;
  /** The card was opened by the program, which can ask for what the page does not hold. */
  readonly isLive: boolean;
};

/** Where else in the edition the speaker is quoted; nothing when that is here alone. */
export function Elsewhere({ story, quotation: { attribution }, name, isLive }: Props) {
  const speaker = attribution.kind === 'unidentified' ? null : attribution.speaker;
  const known = story.voices?.find((candidate) => candidate.speaker === speaker);
  if (!known || known.stories < 2 || name === null) return null;
  return (
    <div className={styles.elsewhere}>
      <PageLink to={addressOf.voice(known.voice)}>{words.allSaid(name)}</PageLink>
      {isLive && <OtherStories voice={known.voice} here={story.id} />}
    </div>
  );
}

/** So many stories are named; the voice's page has them all. */
const MOST = 3;

/** The newest ones; a file that does not come leaves the link alone. */
function OtherStories({ voice, here }: { voice: VoiceId; here: Story['id'] }) {
  const { data } = useQuery(voiceQuery(voice));
  const others = byStory(data?.said ?? []).filter(({ story }) => story.id !== here);
  if (others.length === 0) return null;
  return (
    <PlainList>
      {others.slice(0, MOST).map(({ story }) => (
        <li key={story.id}>
          <StoryLink id={story.id}>{story.headline}</StoryLink>
        </li>
      ))}
    </PlainList>
  );
}
