import type {
  Article,
  Block,
  BlockKind,
  Publication,
  Span,
  TimeExpression,
  TimeModifier,
  TimexValue,
} from '../model.ts';
import { readDay } from '../text/calendar.ts';
import { endingAt, endsAt } from '../text/ends-at.ts';
import { findSentences } from '../text/sentences.ts';
import { overlaps } from '../text/spans.ts';
import { belongsOnAxis, isNameOfThing } from './belongs-on-axis.ts';
import { isFalseDate } from './false-date.ts';
import { findEvent } from './find-event.ts';
import { findTense } from './find-tense.ts';
import { inferPublication } from './infer-publication.ts';
import { beside, type Found, inHours, joinTimes } from './join-times.ts';
import { cutToEdge } from './period-rules.ts';
import { isAsked, type Preference, type Rule, type Telling, type Tense, type Told } from './reading.ts';
import { countsNoTime, rulesStartingWith, wordAfterNumber } from './rules.ts';

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['deck', 'paragraph', 'heading', 'listItem', 'blockquote']);
/** For how many more blocks a date told still answers to « la veille ». */
const MEMORY = 2;

type Time = Omit<TimeExpression, 'id'>;

/**
 * Finds when things happened: every time expression of the body, with its value, how it is known, and what happened then.
 *
 *     Ana Delmas doit ouvrir le marché le 12 avril à Sarmont.
 *     └── event ───────────────────────────────────────────┘
 *                                      └─────────┘ DATE 2021-04-12, its year completed from the publication
 *
 * @param options.prefer Which side a weekday or a yearless date falls on; `news`, the default: the tense of its clause decides.
 * @returns The expressions in the order of the text, never overlapping, none that crosses a block; and the day on which the story
 * speaks, its file's or the one that the text itself gives. Without either, values stay open (`XXXX-11-22`).
 */
export function findTimes(
  article: Article,
  options: { readonly prefer?: Preference } = {},
): { readonly times: readonly TimeExpression[]; readonly publication: Publication | null } {
  const publication = inferPublication(article);
  const day = publication && readDay(publication.value);
  const story: Story = {
    article,
    prefer: options.prefer ?? 'news',
    publication: publication && day ? { value: publication.value, day } : null,
    hasTwins: TWINS.test(article.text),
    told: null,
    toldPast: null,
    toldIn: 0,
  };
  const times = article.blocks.flatMap((block, index) =>
    BODY.has(block.kind) ? findInBlock(story, block, index) : [],
  );
  return {
    times: withoutEchoes(times, article.blocks).map((time, i) => ({ id: `date-${i + 1}`, ...time })),
    publication,
  };
}

/** What the story has told so far: `told` moves on with each date. */
type Story = {
  readonly article: Article;
  readonly prefer: Preference;
  readonly publication: Telling['publication'];
  readonly hasTwins: boolean;
  told: Told | null;
  /** The last that is no later than the publication: what « deux ans plus tard, il mourut » counts from after a date to come. */
  toldPast: Told | null;
  /** Index of the block that told it. */
  toldIn: number;
};

/** Long s and the sign of kelvins: to a pattern without case the same as s and k, to a list of words not. */
const TWINS = /[ſ\u212A]/u;

// Letters of French and figures; a word of another script never begins a time, nor does « A320 ».
const WORD = /[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]+/gu;

function findInBlock(story: Story, block: Block, index: number): Time[] {
  const { text, related, dateline } = story.article;
  const sentenceAt = findSentencesLate(text, block);
  const found: Found[] = [];
  const asked = isAsked(story);
  let from = block.start;
  WORD.lastIndex = from;
  for (let word = WORD.exec(text); word && word.index < block.end; word = WORD.exec(text)) {
    const rules = rulesStartingWith(word[0], asked);
    if (!rules) continue;
    const next = story.prefer === 'news' ? wordAfterNumber(text, word.index) : null;
    if (countsNoTime(next)) continue;
    const time = readAt(story, rules, next, { start: word.index, end: block.end }, index, sentenceAt);
    if (!time) continue;
    WORD.lastIndex = time.span.end;
    const start = startWithArticle(text, time.span.start, from);
    const piece = beside(text, { ...time, span: { start, end: time.span.end } }, from);
    const { span } = piece;
    from = span.end;
    if (related.some(({ title }) => overlaps(title, span))) continue;
    const last = found.at(-1);
    const one = last && joinTimes(text, last, piece, story.prefer);
    if (one) found.pop();
    const told = one ?? piece;
    found.push(told);
    if (!isNameOfThing(text, told.span.start)) remember(story, told, index);
  }
  const tells = (span: Span) => block.kind !== 'heading' && !(dateline && overlaps(dateline, span));
  return found.map((time, i) => {
    const isTold = tells(time.span) && !isExplained(text, time, found[i + 1]);
    const shown = story.prefer === 'future' ? cutToEdge(text, inHours(text, time)) : time;
    return writeTime(text, sentenceAt(time.span.start), shown, isTold);
  });
}

/** « Une semaine après, le 27 février, … »: a date counted, then told in full: one event, of the second. */
function isExplained(text: string, { span, reading }: Found, next: Found | undefined): boolean {
  if (reading.basis.kind !== 'counted' || !next || next.reading.basis.kind === 'counted') return false;
  return next.reading.type === 'DATE' && /^,\s$/u.test(text.slice(span.end, next.span.start));
}

/** Tries the rules in their order on the words at `within.start`; none may reach beyond `within.end`. @param next After a number, its word. */
function readAt(
  story: Story,
  rules: readonly Rule[],
  next: string | null,
  within: Span,
  index: number,
  sentenceAt: (at: number) => Span,
): Found | null {
  const { text } = story.article;
  const { start } = within;
  for (const { name, pattern, next: wanted, read } of rules) {
    if (next !== null && wanted && !wanted.has(next)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = pattern.lastIndex;
    if (!match || end > within.end || (story.hasTwins && TWINS.test(text.slice(start, end)))) continue;
    const reading = read(match.groups ?? {}, tellingAt(story, { start, end }, index, sentenceAt));
    if (reading && !isFalseDate(text, { start, end }, story.prefer))
      return { span: { start, end }, reading, rule: name };
  }
  return null;
}

function tellingAt(story: Story, { start, end }: Span, index: number, sentenceAt: (at: number) => Span): Telling {
  const { article, prefer, publication, told, toldPast, toldIn } = story;
  let tense: Tense | null | undefined;
  return {
    start,
    end,
    text: article.text,
    prefer,
    publication,
    told: index - toldIn <= MEMORY ? told : null,
    toldPast: index - toldIn <= MEMORY ? toldPast : null,
    toldHere: index === toldIn ? told : null,
    tense: () => {
      if (tense === undefined) tense = findTense(article.text, sentenceAt(start), { start, end });
      return tense;
    },
  };
}

const TOLD_VALUE = /^(\d{4})(?:-(\d\d)(?:-\d\d)?)?(?:T|\/|$)/u;

function remember(story: Story, { span, reading }: Found, index: number): void {
  const match = reading.type === 'DURATION' || reading.type === 'SET' ? null : TOLD_VALUE.exec(reading.value);
  if (!match) return;
  const { value } = reading;
  const month = match[2] === undefined ? null : Number(match[2]);
  story.told = { anchor: { kind: 'expression', span, value }, year: Number(match[1]), month, day: readDay(value) };
  if (!story.publication || value.slice(0, 10) <= story.publication.value.slice(0, value.length))
    story.toldPast = story.told;
  story.toldIn = index;
}

function writeTime(text: string, sentence: Span, { span, reading, rule }: Found, tells: boolean): Time {
  const { type, value, basis, confidence, approximate } = reading;
  const event = tells && belongsOnAxis(text, sentence, span, reading) ? findEvent(text, sentence, span) : null;
  return {
    start: span.start,
    end: span.end,
    type,
    value,
    approximate: approximate ?? isAbout(text, span),
    ...modifierOf(text.slice(span.start, span.end), value),
    basis,
    rule,
    confidence,
    event,
  };
}

const EDGE_WORDS =
  /^(?:l[ea]s?\s|ces\s)?(?:(?<START>début\s|premi(?:ers|ères)\s)|(?<MID>milieu\s|mi-)|(?<END>fin\s|derni(?:ers|ères)\s))/iu;

/** « début mars », « mi-2016 », « les derniers jours de mai »; nothing for a length, a noon, or a value that is already the part (an assistant's). */
function modifierOf(words: string, value: TimexValue): { readonly modifier?: TimeModifier } {
  const found = /^P|\/|T12:00$/u.test(value) ? null : EDGE_WORDS.exec(words);
  const modifier = (['START', 'MID', 'END'] as const).find((name) => found?.groups?.[name] !== undefined);
  return modifier ? { modifier } : {};
}

const ABOUT = endsAt(
  "(?:^|\\P{L})(?:environ|vers|près d[e’']|quelque|presque|à peu près|autour d[ue]|aux alentours d[ue])\\s?(?:les? |la |l['’])?",
);

const isAbout = (text: string, { start, end }: Span) => /^environ/iu.test(text.slice(start, end)) || ABOUT(text, start);

const ARTICLE = endingAt("(?<![\\p{L}\\p{N}])(?:(?:le|la|les|ces?|cet|cette|environ)\\s|l['’])");
const EDGE = endingAt(
  "(?<![\\p{L}\\p{N}])(?:(?:fin|début|milieu|courant)\\s(?:du\\s|des\\s|de\\s(?:la\\s|l['’]|cet(?:te)?\\s|ce\\s)?|d['’]|l['’])?(?:mois\\sd(?:e\\s|['’]))?(?:an(?:née)?\\s)?|mi-|(?:l['’])?an(?:née)?\\s)",
);

/** « le 22 novembre », « la veille », « fin septembre », « mi-2016 »: these words go with the date; never back over `from`. */
function startWithArticle(text: string, start: number, from: number): number {
  const back = (lead: typeof ARTICLE, at: number) => {
    const to = at - Math.max(0, lead(text, at));
    return to < from ? at : to;
  };
  return back(ARTICLE, back(EDGE, start));
}

/** The sentence that holds a place; the block is cut at the first question, and questions come in the order of the text. */
function findSentencesLate(text: string, block: Block): (at: number) => Span {
  let sentences: readonly Span[] | null = null;
  let last = 0;
  return (at) => {
    sentences ??= findSentences(text, block);
    if (sentences[last] && at < sentences[last]!.start) last = 0;
    while (last < sentences.length - 1 && at >= sentences[last]!.end) last++;
    return sentences[last] ?? block;
  };
}

// Hours aside, a day is one place on the axis.
const dayOf = ({ value }: Time) => value.replace(/T.*/u, '');

/** The deck tells in advance what the body tells: its event stays only if no other block has one of that date. The same words tell a date once. */
function withoutEchoes(times: readonly Time[], blocks: readonly Block[]): readonly Time[] {
  const decks = blocks.filter(({ kind }) => kind === 'deck');
  const inDeck = (time: Time) => decks.some((deck) => overlaps(deck, time));
  const told = new Set(times.filter((time) => time.event && !inDeck(time)).map(dayOf));
  const last = new Map<string, Span>();
  return times.map((time) => {
    const { event } = time;
    if (!event) return time;
    const before = last.get(dayOf(time));
    if ((before && overlaps(before, event)) || (inDeck(time) && told.has(dayOf(time)))) return { ...time, event: null };
    last.set(dayOf(time), event);
    return time;
  });
}
