/**
 * Every published type, from a span of text to a bundle of stories.
 *
 * One coordinate system: every `start` and `end` counts UTF-16 code units of `Article.text`, half-open,
 * so that `text.slice(start, end)` is always the words. The names on disk are the names here.
 */

export type Span = { readonly start: number; readonly end: number };

/** Slug of the file's name: `^[a-z0-9][a-z0-9-]{0,119}$`; also the address of the story. */
export type ArticleId = string & { readonly brand: 'ArticleId' };
/** Slug of the speaker's name, unique within one story. */
export type SpeakerId = string & { readonly brand: 'SpeakerId' };
/** Slug of the name of somebody quoted in the edition; also the address of the voice. */
export type VoiceId = string & { readonly brand: 'VoiceId' };
/** `fait-` and a short hash of when and what: the anchor of an event in a page of the chronology, and its name in a calendar. */
export type EventId = string & { readonly brand: 'EventId' };
/** A stretch of time that has a file of its own: `2026-03`, `2026`, `202X` a decade, `19XX` a century. */
export type Period = string & { readonly brand: 'Period' };
/** `citation-` and a short hash of the words said: the anchor of a link that must survive. */
export type QuotationId = string & { readonly brand: 'QuotationId' };
/** `2017-11-21`, or `2017-11-21T07:12` when the hour is known; always a day that exists, in the edition's time zone. */
export type CivilDate = string & { readonly brand: 'CivilDate' };
/** A TIMEX3 value (`2017-11`, `P2Y`, `XXXX-11-22`), or an EDTF one where TIMEX3 has no word (`2017-04-28/2017-05-03`). */
export type TimexValue = string & { readonly brand: 'TimexValue' };

// ——— Article: what the newsroom's file says ———

export type BlockKind =
  | 'slug'
  | 'priority'
  | 'section'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'blockquote'
  | 'caption'
  | 'credit'
  | 'related'
  | 'signoff';

/** A block's span holds the words shown: decoration such as `- … -`, `## ` or a bullet stays outside it. */
export type Block = Span & { readonly kind: BlockKind };

/** One « Lire aussi » title; a block may hold several, and a paragraph may hold one in its midst (`inline`). */
export type RelatedLine = {
  readonly title: Span;
  readonly inline: boolean;
  /** Of the file, from 1. */
  readonly line: number;
};

/** When the story came out, and how we know: a « Publié le » line, a dateline, or the text itself (« ce 21 novembre 2017 »). */
export type Publication = {
  readonly value: CivilDate;
  readonly basis: 'stated' | 'dateline' | 'inferred';
  /** The words that say it; null when the date came from outside the text. */
  readonly source: Span | null;
};

export type Article = {
  readonly text: string;
  /** In the order of the text, never overlapping. */
  readonly blocks: readonly Block[];
  /** As the file states it; null when it states none. */
  readonly publication: Publication | null;
  readonly updatedOn: CivilDate | null;
  /** The place (and date) at the head of the first body paragraph, dash left out; null when there is none. */
  readonly dateline: Span | null;
  readonly related: readonly RelatedLine[];
};

// ——— Who said what ———

/** A marked passage: the span includes the marks, `content` leaves them (and the spaces inside them) out. */
export type Segment = Span & { readonly content: Span };

export type Speaker = {
  readonly id: SpeakerId;
  /** The fullest name that the text gives: « Elise Carondel », « la présidence vélane ». */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'group';
};

/** How we know who speaks. `source` is the words that name who speaks; below the threshold nobody is named. */
export type Attribution =
  /** The sentence names the speaker. */
  | { readonly kind: 'stated'; readonly speaker: SpeakerId; readonly source: Span; readonly cue: Span | null }
  /** The sentence has a pronoun, a role or a surname; who that is comes from elsewhere in the text. */
  | { readonly kind: 'resolved'; readonly speaker: SpeakerId; readonly source: Span; readonly cue: Span | null }
  /** The sentence says nothing: the speaker of an earlier sentence goes on; `source` is the words there. */
  | { readonly kind: 'inherited'; readonly speaker: SpeakerId; readonly source: Span; readonly cue: null }
  /** A person said who; `source` and `cue` are what the analysis had found, null when it had found none. */
  | { readonly kind: 'corrected'; readonly speaker: SpeakerId; readonly source: Span | null; readonly cue: Span | null }
  | { readonly kind: 'unidentified'; readonly source: Span | null; readonly cue: Span | null };

/** One statement, in one or more passages (an incise cuts it; « et », « ainsi que » join it; a paragraph break continues it). */
export type Quotation = {
  readonly id: QuotationId;
  /** `direct`: the words stand alone; `mixed`: a marked fragment in the journalist's sentence; `indirect`: reported without marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** At least one, in the order of the text, never crossing a block. */
  readonly segments: readonly Segment[];
  readonly attribution: Attribution;
  /** Where it was said: « dans un communiqué », « sur Twitter », « au micro de … ». */
  readonly medium: Span | null;
  /** The name of the rule that attributed it (its explanation in French is in `words/`). */
  readonly rule: QuotationRule;
  /** The words on which the rule fired, outside the quotation: the cue and the source with what stands between them. */
  readonly evidence: readonly Span[];
  /** Of the attribution, from 0 to 1. */
  readonly confidence: number;
};

export type QuotationRule =
  /** « … », a déclaré X. */
  | 'incise'
  /** X a déclaré : « … » */
  | 'colon'
  /** X a déclaré que « … », X dit vouloir « … » */
  | 'clause'
  /** Selon X, « … » */
  | 'according'
  /** …, a-t-il dit, estimant que « … » */
  | 'participle'
  /** Speaker tag of an interview, or the answer to a question. */
  | 'interview'
  /** No cue in its sentence: the last speaker goes on. */
  | 'continuation'
  /** Marked words with nobody found. */
  | 'none'
  /** A person decided. */
  | 'correction';

// ——— When it happened ———

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a relative or incomplete expression was counted from. */
export type TimeAnchor =
  | { readonly kind: 'publication'; readonly value: CivilDate }
  | { readonly kind: 'expression'; readonly span: Span; readonly value: TimexValue };

export type TimePart = 'year' | 'month' | 'day';

/** How we know the value. */
export type TimeBasis =
  /** Everything is in the words: « le 21 novembre 2017 ». */
  | { readonly kind: 'stated' }
  /** Counted: « la veille », « il y a deux ans », « jeudi ». */
  | { readonly kind: 'counted'; readonly from: TimeAnchor }
  /** Completed: « le 22 novembre », the year taken from the anchor. */
  | { readonly kind: 'completed'; readonly missing: readonly TimePart[]; readonly from: TimeAnchor }
  /** Nothing to count from: the value is left open (`XXXX-11-22`). */
  | { readonly kind: 'open' }
  /** A person said when. */
  | { readonly kind: 'corrected' };

export type TimeModifier = 'START' | 'MID' | 'END';

export type TimeExpression = Span & {
  /** `date-1`, `date-2`… in the order of the text. */
  readonly id: string;
  readonly type: TimexType;
  readonly value: TimexValue;
  /** « environ », « vers », « près de ». */
  readonly approximate: boolean;
  /** Of the value, only this part: « début mars », « mi-2016 », « fin septembre » (MOD of TIMEX3). Not there where the words mean all of it. */
  readonly modifier?: TimeModifier;
  readonly basis: TimeBasis;
  /** Name of the rule of `engine/timeline` that found it. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What happened, in the sentence's own words; null keeps the expression off the axis (durations, laws, bare years of a statistic…). */
  readonly event: Span | null;
  /**
   * The id of the time that tells the same event first; not there where none does before it, in an article outside a bundle, nor in a
   * bundle before 1.4.
   */
  readonly retells?: string;
};

export type AnnotatedArticle = Article & {
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** In the order of their first quotation; only those who speak. */
  readonly speakers: readonly Speaker[];
  /** In the order of the text, never overlapping. */
  readonly times: readonly TimeExpression[];
};

// ——— Corrections: what a person decided, kept apart from the text ———

/**
 * Words of the text, found again after it was edited: by their place, else by what they are and what stands around them
 * (W3C TextPositionSelector and TextQuoteSelector in one).
 */
export type Target = Span & { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** A speaker as a person names one: of the text, by the name that it has there, or a new one. */
export type NamedSpeaker = Pick<Speaker, 'name' | 'kind'>;

/** One decision against the analysis, or beside it. */
export type Correction =
  /** The block that holds these words is of another kind. */
  | { readonly kind: 'block'; readonly target: Target; readonly as: BlockKind }
  /** The quotation whose first passage is these words was said by somebody else; null: its source is not identified. */
  | { readonly kind: 'speaker'; readonly target: Target; readonly speaker: NamedSpeaker | null }
  /** The quotation whose first passage is these words was said by nobody. */
  | { readonly kind: 'notQuotation'; readonly target: Target }
  /** These words are a quotation: a passage for each block that they touch. */
  | { readonly kind: 'quotation'; readonly target: Target; readonly speaker: NamedSpeaker | null }
  /** These words are a date of this value. */
  | { readonly kind: 'time'; readonly target: Target; readonly value: TimexValue }
  /** This date is no event of the timeline. */
  | { readonly kind: 'offAxis'; readonly target: Target };

/** `<name>.corrections.json`, beside the article's file. */
export type Corrections = {
  readonly format: 'liseuse-corrections';
  readonly version: string;
  /** Of the article's file, where a person chose it; null leaves the choice to the reader of the file. */
  readonly encoding: Encoding | null;
  /** In the order in which they were made: of two on the same words, the later wins. */
  readonly corrections: readonly Correction[];
};

// ——— Problems: what a person can get wrong ———

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';

/** `E-` refuses the file, `W-` warns, `I-` informs. The sentences are in `words/`. */
export type ProblemCode =
  | 'E-TOO-BIG'
  | 'E-EMPTY'
  | 'E-BINARY'
  | 'W-BIG'
  | 'W-ENCODING'
  | 'W-ENCODING-MIXED'
  | 'W-MOJIBAKE'
  | 'W-INVISIBLE'
  | 'W-LOOKS-LIKE-HTML'
  | 'W-LINEBREAK'
  | 'W-NO-SECTION'
  | 'W-NO-BODY'
  | 'W-NO-DECK'
  | 'W-DECK-AMBIGUOUS'
  | 'W-TITLE-STOP'
  | 'W-HEADING-AMBIGUOUS'
  | 'W-DATELINE-AMBIGUOUS'
  | 'W-DATE-INVALID'
  | 'W-STRAIGHT-QUOTES'
  | 'W-QUOTE-UNCLOSED'
  | 'W-FURNITURE'
  | 'W-RELATED-INLINE'
  | 'W-NO-REFERENCE-DATE'
  | 'W-LONG-PARAGRAPH'
  | 'W-NOT-FRENCH'
  | 'W-RELATED-FUZZY'
  | 'W-RELATED-UNRESOLVED'
  | 'E-UNREADABLE'
  | 'E-ID-EMPTY'
  | 'E-ID-TWICE'
  | 'E-EDITION'
  | 'E-DOSSIER-ARTICLE'
  | 'E-CORRECTIONS'
  | 'W-CORRECTION-LOST'
  | 'W-CORRECTIONS-ALONE'
  | 'I-BOM'
  | 'I-CRLF'
  | 'I-CR'
  | 'I-NFC'
  | 'I-SPACES'
  | 'I-SINGLE-NEWLINES'
  | 'I-HARD-WRAP'
  | 'I-ALL-CAPS'
  | 'I-NOT-READ-YET';

/** The other reading of what a problem is about, that a person may choose. */
export type Alternative =
  | { readonly kind: 'block'; readonly start: number; readonly as: BlockKind }
  | { readonly kind: 'encoding'; readonly encodings: readonly Encoding[] }
  | { readonly kind: 'repair' }
  | { readonly kind: 'import'; readonly format: 'html' | 'docx' };

export type Problem = {
  readonly code: ProblemCode;
  /** From 1, in the file as an editor shows it. */
  readonly line: number;
  /** What the sentence needs to be precise: an encoding, a count, a byte position, a file type. */
  readonly detail?: string;
  readonly alternative?: Alternative;
};

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

// ——— Bundle: what is on disk, named as in code ———

/** What an edition says of itself in `edition.json`. */
export type Edition = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** IANA name: civil dates are told in it. */
  readonly timeZone: string;
  /** A sentence shown on every page, such as « textes de démonstration »; null when there is none. */
  readonly notice: string | null;
  /** Section labels in the order of the navigation; a section that is not named comes after, by label. */
  readonly sections: readonly string[];
  readonly dossiers: readonly EditionDossier[];
};

export type EditionDossier = {
  readonly id: string;
  readonly title: string;
  readonly deck: string | null;
  readonly articles: readonly ArticleId[];
};

/** The words of a story that stand out best, for the front page. */
export type PullQuote = { readonly quotation: QuotationId; readonly words: string; readonly speaker: string };

/** One story in a list. */
export type ListingEntry = {
  readonly id: ArticleId;
  readonly headline: string;
  readonly deck: string | null;
  readonly section: string | null;
  readonly publication: Publication | null;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  /** Count of the quotations. */
  readonly quotations: number;
  readonly pullQuote: PullQuote | null;
  /** Of the story's file: tells whether a copy at hand is still the story. */
  readonly hash: string;
};

/** `listing/0000.json`…: stories newest first, undated ones last. */
export type Listing = {
  readonly format: 'liseuse-listing';
  readonly version: string;
  readonly stories: readonly ListingEntry[];
};

/** A story of the bundle as a link needs it. */
export type StoryReference = Pick<ListingEntry, 'id' | 'headline' | 'section' | 'publication'>;

export type RelatedLink = {
  readonly title: Span;
  /** `exact` and `close` say how the title was matched to the target's headline. */
  readonly match: 'exact' | 'close' | 'none';
  /** Null when no story of the bundle has this headline. */
  readonly target: StoryReference | null;
};

/** The dossier of a story, in its reading order, the story itself included. */
export type StoryDossier = {
  readonly id: string;
  readonly title: string;
  readonly stories: readonly StoryReference[];
};

/** `stories/<id>.json`: all that a page of the story needs. */
export type Story = Omit<AnnotatedArticle, 'related'> & {
  readonly format: 'liseuse-story';
  readonly version: string;
  readonly id: ArticleId;
  readonly readingMinutes: number;
  readonly related: readonly RelatedLink[];
  readonly dossiers: readonly StoryDossier[];
  /** Those of its speakers who have a voice in the edition; not there in a story outside a bundle, nor in a bundle before 1.2. */
  readonly voices?: readonly StoryVoice[];
};

/** What leads from a speaker of a story to all that is quoted of them in the edition. */
export type StoryVoice = {
  readonly speaker: SpeakerId;
  readonly voice: VoiceId;
  /** Count of the stories that quote the voice, this one included. */
  readonly stories: number;
};

/** One voice in a list: somebody quoted, under their own full name, in one story or in several. */
export type VoiceEntry = {
  readonly id: VoiceId;
  /** As most stories spell it. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Count of the quotations in marks. */
  readonly quotations: number;
  /** Words said in them. */
  readonly words: number;
  /** Count of the stories. */
  readonly stories: number;
  /** Days of the oldest and of the newest story that quotes them; null when none has a date. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** Months (`2017-11`) in which stories quote them, in order; undated stories are in none. */
  readonly months: readonly { readonly month: string; readonly quotations: number }[];
};

/** `voices/0000.json`…: the most quoted first. */
export type VoiceListing = {
  readonly format: 'liseuse-voices';
  readonly version: string;
  readonly voices: readonly VoiceEntry[];
};

/** Another way in which stories write the name, and why it is the same voice. */
export type VoiceSpelling = {
  readonly name: string;
  /** `spelling`: the same letters but for accents, capitals, hyphens or apostrophes; `initials`: the only full name that they fit. */
  readonly ground: 'spelling' | 'initials';
};

/** Sentences of one block around what is said. The spans of `said` count in `text`, here alone. */
export type Surroundings = { readonly text: string; readonly said: readonly Span[] };

/** One quotation, away from its story. */
export type VoiceQuotation = {
  readonly id: QuotationId;
  readonly story: StoryReference;
  readonly kind: 'direct' | 'mixed';
  /** The words said, without marks. */
  readonly words: string;
  /** One for each block that it stands in. */
  readonly sentences: readonly Surroundings[];
  /** How it is known who speaks, as in the story. */
  readonly attribution: Exclude<Attribution['kind'], 'unidentified'>;
  readonly confidence: number;
};

/** `voices/<id>.json`, then `voices/<id>/0001.json`…: the quotations, from the newest story on; undated ones last. */
export type VoiceFile = VoiceEntry & {
  readonly format: 'liseuse-voice';
  readonly version: string;
  readonly spellings: readonly VoiceSpelling[];
  /** Of this file alone. */
  readonly said: readonly VoiceQuotation[];
  /** Of this file, from 0. */
  readonly shard: number;
  /** How many files the voice has. */
  readonly shards: number;
};

/** How the date of a mention is known, away from its story: what it was counted from is told in words, no place in a text. */
export type MentionBasis =
  | Exclude<TimeBasis, { readonly from: TimeAnchor }>
  | { readonly kind: 'counted'; readonly from: AnchorValue }
  | { readonly kind: 'completed'; readonly missing: readonly TimePart[]; readonly from: AnchorValue };

export type AnchorValue = {
  readonly kind: TimeAnchor['kind'];
  readonly value: CivilDate | TimexValue;
  /** Of the other date, in the story; null for the publication. */
  readonly words: string | null;
};

/** One story's words on an event. */
export type EventMention = {
  readonly story: StoryReference;
  /** Id of the time expression: its anchor in the page of the story. */
  readonly time: string;
  /** Of the words, with the hour when they give it. */
  readonly value: TimexValue;
  /** The spans of the date and of what happened count in `text`, here alone; what happened may hold the date. */
  readonly sentence: { readonly text: string; readonly date: Span; readonly event: Span };
  readonly basis: MentionBasis;
  readonly approximate: boolean;
  readonly confidence: number;
};

/** What seems to be the same event, that other stories date otherwise. Both are shown: nothing here says who is right. */
export type OtherDate = {
  readonly event: EventId;
  readonly value: TimexValue;
  /** The surest one. */
  readonly mention: EventMention;
  /** The words that both have in common, as this event's stories write them. */
  readonly shared: readonly string[];
  /** That it is the same event, from 0 to 1. */
  readonly confidence: number;
};

/** Something that happened or will, as one story tells it or several do. */
export type DatedEvent = {
  readonly id: EventId;
  /** Hours aside: a day, or as finely as the stories tell. */
  readonly value: TimexValue;
  /** What happened, in the words of the surest mention. */
  readonly label: string;
  /** The oldest story first. */
  readonly mentions: readonly EventMention[];
  readonly otherDates: readonly OtherDate[];
};

/** The events of several stories, or of one, in the order of time. */
type EventList = {
  readonly version: string;
  /** Day of the newest story: what comes after is to come. Null when none has a date. */
  readonly asOf: CivilDate | null;
  /** Of this file alone; the mentions of one event may go on in the next. */
  readonly events: readonly DatedEvent[];
  /** Of this file, from 0. */
  readonly shard: number;
  /** How many files the list has. */
  readonly shards: number;
};

/** `days/2026-03.json`, then `days/2026-03/0001.json`…: the events of a period that none of its parts holds. */
export type DayFile = EventList & {
  readonly format: 'liseuse-days';
  readonly period: Period;
  /** Of a year, and of each of its months: those that have files of their own, in the order of time; so too of a decade that `index.json` does not open. */
  readonly parts: readonly PeriodEntry[];
  /** The nearest periods with events, null at the ends. */
  readonly before: Period | null;
  readonly after: Period | null;
  /** Of the first file of a period that is cut into `parts`, each with what most stories tell of it; not there before 1.4. */
  readonly previews?: readonly PartPreview[];
};

export type PartPreview = PeriodEntry & {
  /** At most three, in the order of time. */
  readonly told: readonly EventPreview[];
};

/** An event in few words, and the file that has it whole. */
export type EventPreview = Pick<DatedEvent, 'id' | 'value' | 'label'> & {
  /** How many tell it. */
  readonly stories: number;
  readonly period: Period;
  readonly shard: number;
};

export type PeriodEntry = {
  readonly period: Period;
  /** Its parts included. */
  readonly events: number;
};

/** `days/index.json`: centuries, decades and years that have events, a few kilobytes whatever the number of stories. */
export type DayIndex = {
  readonly format: 'liseuse-day-index';
  readonly version: string;
  readonly asOf: CivilDate | null;
  readonly events: number;
  /** Of them, those to come on a day that is told. */
  readonly toCome: number;
  /** In the order of time. Decades and centuries of few events stand for their years. */
  readonly periods: readonly PeriodEntry[];
  /** Those around the newest story, in the order of time: the first to show; each is one file. */
  readonly latest: readonly Period[];
};

/** `dossiers/<id>/0000.json`…: the events of its stories; and what a page gives to take away of its own. */
export type EventFile = EventList & {
  readonly format: 'liseuse-events';
  /** Of the dossier or of the story. */
  readonly id: string;
  readonly title: string;
};

/** `dossiers/<id>.json`. */
export type Dossier = {
  readonly format: 'liseuse-dossier';
  readonly version: string;
  readonly id: string;
  readonly title: string;
  readonly deck: string | null;
  readonly stories: readonly ListingEntry[];
};

/** `bundle.json`: the same few kilobytes whatever the number of stories. */
export type Manifest = {
  readonly format: 'liseuse-bundle';
  readonly version: string;
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
  readonly notice: string | null;
  readonly counts: {
    readonly stories: number;
    readonly quotations: number;
    readonly times: number;
    /** Not there in a bundle before 1.2, which has none. */
    readonly voices?: number;
    /** Events of the chronology; not there in a bundle before 1.3, which has none. */
    readonly events?: number;
  };
  /** The first ones in the edition's order, at most 24. */
  readonly sections: readonly { readonly id: string; readonly label: string; readonly stories: number }[];
  /** The first ones in the edition's order, at most 12. */
  readonly dossiers: readonly { readonly id: string; readonly title: string; readonly stories: number }[];
  readonly listingShards: number;
  /** How many files `voices/0000.json`… there are; not there in a bundle before 1.2. */
  readonly voiceShards?: number;
};
