import type {
  ArticleId,
  CivilDate,
  Quotation,
  Speaker,
  Story,
  StoryReference,
  StoryVoice,
  VoiceEntry,
  VoiceId,
  VoiceQuotation,
  VoiceSpelling,
} from '../model.ts';
import { countWordsSaid, wordsSaid } from '../text/words-said.ts';
import { surroundingsFinder } from './find-surroundings.ts';
import { type FullName, formOf, initialedFormsOf, readFullName, readInitialedName } from './read-name.ts';

export type ToldStory = { readonly story: Story; readonly reference: StoryReference };

/** One voice of the edition, whole. */
export type GatheredVoice = {
  readonly entry: VoiceEntry;
  readonly spellings: readonly VoiceSpelling[];
  /** From the newest story on, undated ones last; within a story, in the order of the text. */
  readonly said: readonly VoiceQuotation[];
};

/** Somebody heard in one story, with what they say there in marks. */
type Heard = ToldStory & { readonly speaker: Speaker; readonly quotations: readonly Quotation[] };
type Group = { readonly full: FullName; readonly heard: Heard[]; readonly byInitials: Heard[] };

/**
 * Who is quoted in an edition: speakers of several stories who are one, put together.
 *
 * One full name is one voice, whatever its accents, capitals, hyphens and apostrophes. A name with initials joins the only full name
 * that it fits, and only where the two stories know each other: one dossier, or one links to the other. When in doubt they stay apart:
 * a surname, a role, two people of one name in one story have no voice in the edition.
 *
 * @returns Voices, the most quoted first, then by id; and for each story the voices of its speakers. Words told without marks are in none.
 */
export function gatherVoices(stories: readonly ToldStory[]): {
  readonly voices: readonly GatheredVoice[];
  readonly ofStories: ReadonlyMap<ArticleId, readonly StoryVoice[]>;
} {
  const ranked = [...stories].sort((a, b) => newestFirst(a.reference, b.reference));
  const heard = ranked.flatMap(heardIn);
  const groups = groupByFullName(heard);
  joinInitialed(heard, groups);
  const ids = idsOf(groups);
  const ofStories = new Map<ArticleId, StoryVoice[]>(stories.map(({ story }) => [story.id, []]));
  for (const [group, voice] of ids) {
    const stories = countStories(membersOf(group));
    for (const { story, speaker } of membersOf(group))
      ofStories.get(story.id)!.push({ speaker: speaker.id, voice, stories });
  }
  const find = new Map(stories.map(({ story }) => [story.id, surroundingsFinder(story)]));
  const voices = [...ids].map(([group, id]) => voiceOf(group, id, find)).sort(mostQuotedFirst);
  return { voices, ofStories };
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Undated ones last, then by id. */
function newestFirst(a: StoryReference, b: StoryReference): number {
  return compare(b.publication?.value ?? '', a.publication?.value ?? '') || compare(a.id, b.id);
}

const mostQuotedFirst = ({ entry: a }: GatheredVoice, { entry: b }: GatheredVoice) =>
  b.quotations - a.quotations || compare(a.id, b.id);

function heardIn(told: ToldStory): Heard[] {
  const { quotations, speakers } = told.story;
  const said = new Map<string, Quotation[]>(speakers.map(({ id }) => [id, []]));
  for (const quotation of quotations) {
    const { attribution, kind } = quotation;
    if (attribution.kind !== 'unidentified' && kind !== 'indirect') said.get(attribution.speaker)?.push(quotation);
  }
  return speakers.map((speaker) => ({ ...told, speaker, quotations: said.get(speaker.id)! })).filter(speaks);
}

const speaks = ({ quotations }: Heard) => quotations.length > 0;

/** By kind and slug; a name that one story gives to two people is nobody's. */
function groupByFullName(heard: readonly Heard[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const shared = new Set<string>();
  const taken = new Set<string>();
  for (const one of heard) {
    const full = readFullName(one.speaker);
    if (full === null) continue;
    const key = `${full.kind} ${full.slug}`;
    const place = `${one.story.id} ${one.speaker.kind} ${one.speaker.name}`;
    if (taken.has(place)) shared.add(key);
    taken.add(place);
    const group = groups.get(key) ?? { full, heard: [], byInitials: [] };
    group.heard.push(one);
    groups.set(key, group);
  }
  for (const key of shared) groups.delete(key);
  return groups;
}

/** Adds to each group the names with initials that are its own. */
function joinInitialed(heard: readonly Heard[], groups: ReadonlyMap<string, Group>): void {
  const byForm = groupsByForm(groups);
  const tiesOf = new Map<Group, Ties>();
  for (const one of heard) {
    const short = readInitialedName(one.speaker);
    const group = short && byForm.get(formOf(short));
    if (!group) continue;
    const ties = tiesOf.get(group) ?? tiesBetween(group.heard);
    tiesOf.set(group, ties);
    if (isTied(one.story, ties)) group.byInitials.push(one);
  }
}

/** What each name with initials may stand for; null when that is more than one. */
function groupsByForm(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group | null> {
  const byForm = new Map<string, Group | null>();
  for (const group of groups.values()) {
    if (group.full.kind !== 'person') continue;
    const forms = new Set(group.heard.flatMap(({ speaker }) => initialedFormsOf(speaker.name)));
    for (const form of forms) byForm.set(form, byForm.has(form) ? null : group);
  }
  return byForm;
}

/** What the stories of a voice know of others. */
type Ties = {
  readonly stories: ReadonlySet<string>;
  readonly linked: ReadonlySet<string>;
  readonly dossiers: ReadonlySet<string>;
};

const linksOf = ({ related }: Story) => related.flatMap(({ target }) => target?.id ?? []);

const tiesBetween = (heard: readonly Heard[]): Ties => ({
  stories: new Set(heard.map(({ story }) => story.id)),
  linked: new Set(heard.flatMap(({ story }) => linksOf(story))),
  dossiers: new Set(heard.flatMap(({ story }) => story.dossiers.map(({ id }) => id))),
});

/** A story that has the full name too had reasons to tell them apart. */
const isTied = (story: Story, { stories, linked, dossiers }: Ties): boolean =>
  !stories.has(story.id) &&
  (linked.has(story.id) ||
    linksOf(story).some((id) => stories.has(id)) ||
    story.dossiers.some(({ id }) => dossiers.has(id)));

const membersOf = ({ heard, byInitials }: Group) => [...heard, ...byInitials];

/** A person and a body of one slug have an address each: the body's is numbered. */
function idsOf(groups: ReadonlyMap<string, Group>): Map<Group, VoiceId> {
  const used = new Set<string>();
  const personsFirst = [...groups].sort(([a], [b]) => compare(b, a));
  return new Map(
    personsFirst.map(([, group]) => {
      let id = group.full.slug;
      for (let count = 2; used.has(id); count++) id = `${group.full.slug}-${count}`;
      used.add(id);
      return [group, id as VoiceId];
    }),
  );
}

function voiceOf(
  group: Group,
  id: VoiceId,
  find: ReadonlyMap<ArticleId, ReturnType<typeof surroundingsFinder>>,
): GatheredVoice {
  const members = membersOf(group).sort((a, b) => newestFirst(a.reference, b.reference));
  const name = usualName(group.heard);
  const said = members.flatMap((one) =>
    one.quotations.map((quotation) => quote(one, quotation, find.get(one.story.id)!)),
  );
  const days = members.flatMap(({ reference }) => reference.publication?.value.slice(0, 10) ?? []) as CivilDate[];
  return {
    entry: {
      id,
      name,
      kind: group.full.kind,
      quotations: said.length,
      words: members.reduce((sum, one) => sum + wordsIn(one), 0),
      stories: countStories(members),
      first: days.at(-1) ?? null,
      last: days[0] ?? null,
      months: monthsOf(members),
    },
    spellings: [...spellingsOf(group.heard, name, 'spelling'), ...spellingsOf(group.byInitials, name, 'initials')],
    said,
  };
}

const countStories = (members: readonly Heard[]) => new Set(members.map(({ story }) => story.id)).size;

const wordsIn = ({ story, quotations }: Heard) =>
  quotations.reduce((sum, quotation) => sum + countWordsSaid(story.text, quotation), 0);

/** The spelling of most stories; at equal numbers the one with most accents and marks. */
function usualName(heard: readonly Heard[]): string {
  const counts = new Map<string, number>();
  for (const { speaker } of heard) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  const marks = (name: string) => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return [...counts].sort(([a, of], [b, ofB]) => ofB - of || marks(b) - marks(a) || compare(b, a))[0]![0];
}

const spellingsOf = (heard: readonly Heard[], name: string, ground: VoiceSpelling['ground']): VoiceSpelling[] =>
  [...new Set(heard.map(({ speaker }) => speaker.name))]
    .filter((other) => other !== name)
    .sort(compare)
    .map((other) => ({ name: other, ground }));

function monthsOf(members: readonly Heard[]): VoiceEntry['months'] {
  const counts = new Map<string, number>();
  for (const { reference, quotations } of members) {
    const month = reference.publication?.value.slice(0, 7);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + quotations.length);
  }
  return [...counts].sort(([a], [b]) => compare(a, b)).map(([month, quotations]) => ({ month, quotations }));
}

function quote(
  { story, reference }: Heard,
  quotation: Quotation,
  find: ReturnType<typeof surroundingsFinder>,
): VoiceQuotation {
  return {
    id: quotation.id,
    story: reference,
    kind: quotation.kind as VoiceQuotation['kind'],
    words: wordsSaid(story.text, quotation),
    sentences: find(quotation),
    attribution: quotation.attribution.kind as VoiceQuotation['attribution'],
    confidence: quotation.confidence,
  };
}
