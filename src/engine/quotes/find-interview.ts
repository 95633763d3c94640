import { ANNOUNCES_INTERVIEW, FIRST_PERSON, SECOND_PERSON } from '../french/speech-words.ts';
import type { Article, Block, Span } from '../model.ts';
import { trimSpan } from '../text/spans.ts';
import type { Finding } from './attribute.ts';
import type { Sentence } from './cut-sentences.ts';
import { SPOKEN } from './find-marks.ts';
import { blankMention, type Mention, namesInside } from './find-mentions.ts';
import type { Statement } from './find-statements.ts';
import { fold, type People, type Person } from './people.ts';

/** One paragraph of an interview, or a title that asks. */
type Turn = {
  readonly block: number;
  /** « Ana Delmas », « A. D. », « Q »; empty without one. */
  readonly tag: string;
  /** Without the tag and the dash. */
  readonly words: Span;
  readonly asks: boolean;
};

/** The paragraphs of one answer, the first one with its tag if it has one. */
type Answer = readonly [first: Turn, ...others: Turn[]];

/** Who answers, the words that say so in their sentence, and how sure it is, from 0 to 1. */
type Voice = {
  readonly person: Person;
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly kind: 'stated' | 'resolved' | 'inherited';
  readonly sureness: number;
};

const NAME = "\\p{Lu}[\\p{L}\\d.'’-]*";
const TAG = new RegExp(`^(?:[—–-]\\s*)?(?:(${NAME}(?:\\s(?:d[eu]s?\\s)?${NAME}){0,4})\\s?:\\s+(?=\\S))?`, 'u');
/** A longer paragraph that ends with a question is a speech. */
const LONGEST_QUESTION = 600;
const LONGEST_TAG = 60;
const QUESTIONS = /^(?:Q|Question|QUESTION)$/u;
const ANSWERS = /^(?:R|Réponse|RÉPONSE)$/u;

/**
 * Finds the answers of an interview, which have no marks: each is a quotation, its paragraphs the segments.
 *
 *     La Vigie : Pourquoi fermer le quai ?          Pourquoi partez-vous ?
 *     Ana Delmas : Parce qu’il menace ruine.        Je suis fatiguée. Le fleuve aussi.
 *                  └───────────────────────┘        └────────────────────────────────┘
 *
 * Tags suffice when one of them asks twice. Without tags, the text must announce an interview, speak to « vous » and answer in the first
 * person: questions between paragraphs are also the titles of an explanation, and dashes those of a list or of a novel.
 *
 * @returns Statements, one list for each answer, in the order of the text; empty when the article is no interview.
 */
export function findAnswers(article: Article, sentences: readonly Sentence[], people: People): Statement[][] {
  const turns = readTurns(article);
  if (turns.filter(({ asks }) => asks).length < 2) return [];
  const askers = askingTags(turns);
  const isAsking = ({ tag, asks }: Turn) => (askers.size > 0 ? askers.has(tag) : asks && !tag);
  const firstOf = new Map<number, Sentence>();
  for (const sentence of sentences) if (!firstOf.has(sentence.block)) firstOf.set(sentence.block, sentence);
  const first = turns.find(isAsking);
  if (!first) return [];
  const guest = guestOf(article, sentences, people, first.block);
  const answers = endLast(article.text, cutAnswers(article.text, turns, isAsking, guest, firstOf));
  if (answers.length < 2 || (askers.size === 0 && !isAnnounced(article, turns.filter(isAsking), answers))) return [];
  const known = peopleByTag(people);
  return answers.map((answer) => {
    const opening = firstOf.get(answer[0].block)!;
    const voice = answer[0].tag ? taggedBy(answer[0], opening, known, guest) : guest;
    return stateAnswer(article.text, answer, opening, voice);
  });
}

function readTurns({ text, blocks }: Article): Turn[] {
  return blocks.flatMap((block, index) => {
    if (!SPOKEN.has(block.kind) && block.kind !== 'heading') return [];
    const [whole, tag = ''] = TAG.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_TAG)))!;
    const words = trimSpan(text, { start: block.start + whole.length, end: block.end });
    if (words.start >= words.end) return [];
    const asks =
      text[words.end - 1] === '?' && words.end - words.start <= LONGEST_QUESTION && text[words.start] !== '«';
    return [{ block: index, tag, words, asks }];
  });
}

/** Tags that ask: « Q », or whatever ends twice with a question mark and mostly so. */
function askingTags(turns: readonly Turn[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const { tag, asks } of turns) if (tag) asked.set(tag, (asked.get(tag) ?? 0) + (asks ? 1 : -1));
  return new Set(
    [...asked].filter(([tag, times]) => times >= 2 || (QUESTIONS.test(tag) && times > 0)).map(([tag]) => tag),
  );
}

/** What follows each question, as far as the next one, a title, or a paragraph that names the guest: the journalist’s again. */
function cutAnswers(
  text: string,
  turns: readonly Turn[],
  isAsking: (turn: Turn) => boolean,
  guest: Voice | null,
  firstOf: ReadonlyMap<number, Sentence>,
): Answer[] {
  const answers: [Turn, ...Turn[]][] = [];
  let isOpen = false;
  let isTagged = false;
  let last = -1;
  for (const turn of turns) {
    const follows = turn.block === last + 1;
    last = turn.block;
    if (isAsking(turn)) {
      isOpen = true;
      isTagged = turn.tag !== '';
      continue;
    }
    const opens = isOpen && follows && (turn.tag !== '' || !isTagged);
    const isPlain = firstOf.has(turn.block) && !text.startsWith('Propos recueillis', turn.words.start);
    const names = turn.tag === '' && guest !== null && namesGuest(firstOf.get(turn.block), guest);
    const answer = answers.at(-1);
    if (isPlain && !names && opens) answers.push([turn]);
    else if (isPlain && !names && answer && follows && answer.at(-1)!.block === turn.block - 1) {
      // A second voice answers too.
      if (turn.tag) answers.push([turn]);
      else answer.push(turn);
    }
    isOpen = false;
  }
  return answers;
}

/** No question tells where the last answer ends: after its first paragraph, it goes on as long as somebody says « je » or « nous ». */
function endLast(text: string, answers: readonly Answer[]): readonly Answer[] {
  const last = answers.at(-1);
  if (!last) return answers;
  const [first, ...others] = last;
  const end = others.findIndex(({ words }) => !FIRST_PERSON.test(text.slice(words.start, words.end)));
  return end < 0 ? answers : [...answers.slice(0, -1), [first, ...others.slice(0, end)]];
}

const namesGuest = (sentence: Sentence | undefined, { person }: Voice) =>
  sentence?.words.some(({ kind, form }) => kind === 'name' && fold(form) === person.surname) === true;

function isAnnounced({ text, blocks }: Article, questions: readonly Turn[], answers: readonly Answer[]): boolean {
  const wordsOf = ({ words }: Turn) => text.slice(words.start, words.end);
  const answered = new Set(answers.flat().map(({ block }) => block));
  const isSaid = ({ kind, start, end }: Block, index: number) =>
    kind !== 'related' &&
    !answered.has(index) &&
    ANNOUNCES_INTERVIEW.test(text.slice(start, Math.min(end, start + 600)));
  return (
    questions.length >= 2 &&
    questions.some((turn) => SECOND_PERSON.test(wordsOf(turn))) &&
    answers.filter((answer) => answer.some((turn) => FIRST_PERSON.test(wordsOf(turn)))).length * 3 >= answers.length &&
    blocks.some(isSaid)
  );
}

/** The one person whom the text names before the first question; of several, the one whom the headline names too. */
function guestOf(
  { text, blocks }: Article,
  sentences: readonly Sentence[],
  people: People,
  until: number,
): Voice | null {
  const met = new Map<Person, Voice>();
  for (const sentence of sentences) {
    if (sentence.block >= until) break;
    for (const mention of sentence.mentions.flatMap((outer) => [outer, ...namesInside(sentence.words, outer)])) {
      if (!mention.name || mention.type === 'body' || sentence.words[mention.from - 2]?.form === 'recueillis') continue;
      const { person } = people.know(sentence, mention);
      if (person.kind === 'person' && person.names.size > 1 && !met.has(person))
        met.set(person, { person, sentence, mention, kind: 'inherited', sureness: 0.8 });
    }
  }
  const headlines = blocks.filter(({ kind }) => kind === 'headline').map(({ start, end }) => text.slice(start, end));
  const all = [...met.values()];
  const titled = all.filter(({ person }) => headlines.some((headline) => headline.includes(person.name)));
  const likely = titled.length > 0 ? titled : all;
  return likely.length === 1 ? likely[0]! : null;
}

/** Who may be meant by a tag: a whole name, a surname or initials; null when several may. */
function peopleByTag(people: People): ReadonlyMap<string, Person | null> {
  const found = new Map<string, Person | null>();
  for (const person of people.everybody()) {
    const { name, surname, kind } = person;
    // « A. D. » alone names nobody yet.
    if (kind !== 'person' || !/\p{Ll}/u.test(name)) continue;
    for (const tag of new Set([fold(name), surname, initialsOf(name)])) found.set(tag, found.has(tag) ? null : person);
  }
  return found;
}

const initialsOf = (name: string) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();

/** « Ana Delmas : », « A. D. : », « R : » */
function taggedBy(
  { tag, words }: Turn,
  sentence: Sentence,
  known: ReadonlyMap<string, Person | null>,
  guest: Voice | null,
): Voice | null {
  let from = sentence.from;
  while (sentence.words[from]!.kind === 'sign') from++;
  let to = from + 1;
  while (sentence.words[to]!.form !== ':' && sentence.words[to]!.start < words.start) to++;
  const mention: Mention = { ...blankMention(from, to), type: 'name' };
  if (ANSWERS.test(tag)) return guest && { ...guest, sentence, mention, kind: 'resolved' };
  const person = known.get(fold(tag)) ?? (/\p{Ll}/u.test(tag) ? null : known.get(initialsOf(tag)));
  return person
    ? { person, sentence, mention, kind: person.name === tag ? 'stated' : 'resolved', sureness: 0.93 }
    : null;
}

/** Of an answer whose voice is not told. */
const UNKNOWN = 0.3;

function stateAnswer(text: string, answer: Answer, sentence: Sentence, voice: Voice | null): Statement[] {
  const source = voice && {
    start: voice.sentence.words[voice.mention.from]!.start,
    end: voice.sentence.words[voice.mention.to - 1]!.end,
  };
  const finding: Finding | null = voice && {
    rule: 'interview',
    cue: null,
    mention: voice.mention,
    confidence: voice.sureness,
  };
  const base = {
    sentence,
    at: sentence.from,
    finding,
    told: voice?.sentence ?? sentence,
    resolved: voice && { kind: voice.kind, person: voice.person, source: source!, sureness: voice.sureness },
    rule: 'interview',
    confidence: voice?.sureness ?? UNKNOWN,
    kind: 'direct',
  } as const;
  return answer.map(({ words }, index) => {
    // The answer of some papers stands in marks.
    const isMarked = /^«[^«»]+»$/u.test(text.slice(words.start, words.end));
    const content = isMarked ? trimSpan(text, { start: words.start + 1, end: words.end - 1 }) : words;
    return { ...base, part: { ...words, content, passage: -1 }, joins: index > 0 };
  });
}
