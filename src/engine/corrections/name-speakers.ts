import type { Correction, NamedSpeaker, Speaker, SpeakerId } from '../model.ts';
import { slugOf } from '../text/slug.ts';

/** Beyond the slug's own length, what a number needs to stay an id: `-2`. */
const LONGEST_SLUG = 110;

/** « Elise Carondel » and « ELISE CARONDEL  » are one. */
const keyOf = (name: string) => name.trim().normalize('NFC').toLowerCase();

/**
 * Speakers by the names that corrections give them: those of the text are who they are, a new name is somebody new.
 *
 * @param known Speakers of the text; of two who share a name, the first is meant.
 * @returns All of them by folded name, new ones with an id that no other has.
 */
function nameSpeakers(known: readonly Speaker[], corrections: readonly Correction[]): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const taken = new Set<string>(known.map(({ id }) => id));
  for (const speaker of known) if (!speakers.has(keyOf(speaker.name))) speakers.set(keyOf(speaker.name), speaker);
  for (const correction of corrections) {
    const named = 'speaker' in correction ? correction.speaker : null;
    if (!named || speakers.has(keyOf(named.name))) continue;
    const id = freeId(named.name, taken);
    taken.add(id);
    speakers.set(keyOf(named.name), { id, name: named.name.trim().normalize('NFC'), kind: named.kind });
  }
  return speakers;
}

function freeId(name: string, taken: ReadonlySet<string>): SpeakerId {
  const slug = (slugOf(name) ?? 'voix').slice(0, LONGEST_SLUG).replace(/-+$/u, '');
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  return id as SpeakerId;
}

/** Who a correction means; every name of the corrections is known. */
export type Naming = {
  readonly idOf: (named: NamedSpeaker) => SpeakerId;
  /** The speakers of these ids, in their order, each once. */
  readonly speakersOf: (ids: readonly SpeakerId[]) => Speaker[];
};

export function readNames(known: readonly Speaker[], corrections: readonly Correction[]): Naming {
  const byName = nameSpeakers(known, corrections);
  const byId = new Map([...known, ...byName.values()].map((speaker) => [speaker.id, speaker]));
  return {
    idOf: ({ name }) => byName.get(keyOf(name))!.id,
    speakersOf: (ids) => [...new Set(ids)].map((id) => byId.get(id)!),
  };
}
