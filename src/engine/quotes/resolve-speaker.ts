import { suggestGender } from '../french/first-names.ts';
import { DOCUMENTS } from '../french/report-words.ts';
import { MEDIUM_NOUNS } from '../french/speech-words.ts';
import type { Span } from '../model.ts';
import type { Finding } from './attribute.ts';
import type { Sentence } from './cut-sentences.ts';
import { type Gender, type Mention, namesInside } from './find-mentions.ts';
import { mainSubject } from './find-source.ts';
import type { Known, People, Person } from './people.ts';

/** Who speaks, once the whole text has been asked. */
export type Resolved = {
  readonly kind: 'stated' | 'resolved' | 'inherited';
  readonly person: Person;
  /** The words that name who speaks; for an inherited voice, the words that named it before. */
  readonly source: Span;
  readonly sureness: number;
};

/** Who the text has been about lately. */
type Focus = {
  readonly person: Person;
  readonly source: Span;
  readonly sentence: number;
  readonly block: number;
  readonly spoke: boolean;
  /** Named in the sentence, but not its subject. */
  readonly isAside: boolean;
  /** Somebody met before, or named: one of whom the story may go on to speak without a word. */
  readonly isDefinite: boolean;
};
/** The last subject that is nobody, and that a pronoun may stand for: « une lettre… Elle demande ». */
type Thing = { readonly gender: Gender; readonly sentence: number; readonly mayTell: boolean };

/** How many sentences back a pronoun looks. */
const REACH = 14;
/** How many people are remembered. */
const MEMORY = 16;

/** Follows the story sentence by sentence: who was named last, who spoke last. */
export class Listener {
  private readonly people: People;
  private readonly spanOf: (sentence: Sentence, mention: Mention) => Span;
  private focus: Focus[] = [];
  private thing: Thing | null = null;
  /** Those whom the sentence before names, in its order. */
  private latter: Person[] = [];
  private number = 0;
  private block = -1;
  private blockBefore = -1;

  constructor(people: People, spanOf: (sentence: Sentence, mention: Mention) => Span) {
    this.people = people;
    this.spanOf = spanOf;
  }

  /** To call once for each sentence, before its quotations. */
  enter(sentence: Sentence): void {
    this.number++;
    if (sentence.block !== this.block) this.blockBefore = this.block;
    this.block = sentence.block;
  }

  /** To call once for each sentence, after its quotations: those it names are the ones met last. */
  leave(sentence: Sentence): void {
    const asides: Pick<Focus, 'person' | 'source'>[] = [];
    this.latter = [];
    const named = sentence.mentions.flatMap((mention) => [mention, ...namesInside(sentence.words, mention)]);
    for (const mention of named.filter(isSomebody)) {
      const { person } = this.know(sentence, mention);
      person.seen = this.number;
      this.latter.push(person);
      if (mention.name && mention.type !== 'body') asides.push({ person, source: this.spanOf(sentence, mention) });
    }
    const first = sentence.mentions.find(({ governed }) => !governed);
    if (first?.type === 'thing')
      this.thing = { gender: first.gender, sentence: this.number, mayTell: TELLS.test(first.head ?? '') };
    const subject = mainSubject(sentence, sentence.to) ?? sourceOfSelon(sentence);
    // A sentence that quotes somebody keeps them in mind, not those it names in passing.
    const isHeard = this.focus.some((focus) => focus.spoke && focus.sentence === this.number);
    if (isHeard) return;
    for (const aside of asides.slice(-2)) this.attend({ ...aside, spoke: false, isDefinite: true, isAside: true });
    if (!subject) return;
    const source = this.spanOf(sentence, subject);
    if (subject.type === 'pronoun') {
      const resolved = this.resolvePronoun(sentence, subject, source);
      if (resolved && resolved.sureness > 0.9)
        this.attend({ person: resolved.person, source, spoke: false, isDefinite: true, isAside: false });
    } else if (isSomebody(subject)) {
      const { person } = this.know(sentence, subject);
      this.attend({ person, source, spoke: false, isDefinite: !subject.indefinite, isAside: false });
    }
  }

  /** Who a finding points at; null when the words do not tell. */
  resolve(sentence: Sentence, { mention, rule, cue }: Finding): Resolved | null {
    if (!mention) return this.goOn();
    const source = this.spanOf(sentence, mention);
    if (mention.type === 'pronoun') {
      const found = this.resolvePronoun(sentence, mention, source);
      // « lui répétait-il »: he who is spoken to is not he who speaks.
      const isToOther = cue !== null && sentence.words[cue[0]]!.form === 'lui' && !this.hasOthers(found?.person);
      const resolved = found && isToOther ? { ...found, sureness: found.sureness * 0.6 } : found;
      // A thing does not speak in an incise, but « elle demande que » may be a letter.
      const isDoubtful = rule !== 'incise' && this.mayBeThing(mention);
      if (!resolved || !isDoubtful) return resolved;
      return { ...resolved, sureness: resolved.sureness * (this.thing?.mayTell ? 0.6 : 0.85) };
    }
    // « la machine écrit » is no speech; « dit le chauffeur du jour » is.
    const isSpeaking = rule === 'according' || (rule === 'incise' && !ABSTRACT.test(mention.head ?? ''));
    if (!isSomebody(mention) && !(mention.type === 'thing' && isSpeaking)) return null;
    const isGoingOn = cue !== null && GOING_ON.test(sentence.words[cue[1] - 1]!.form);
    const { person, isStated, sureness } = this.know(sentence, mention, isGoingOn);
    return { kind: isStated ? 'stated' : 'resolved', person, source, sureness };
  }

  /**
   * Who a mention names; « le juriste » without a name is the one voice heard around, when only one can be meant.
   * « le préfet » may be somebody new: an office has one holder, whom nobody needs to introduce.
   */
  private know(sentence: Sentence, mention: Mention, isGoingOn = false): Known {
    const known = this.people.know(sentence, mention);
    const isSingle = mention.type === 'role' && !mention.indefinite && !mention.plural;
    if (!isSingle || known.person.names.size > 0 || known.person.seen >= 0) return known;
    const isBare = mention.complement.length === 0;
    if (!(isBare ? isGoingOn || ONE_OF_MANY.test(mention.head ?? '') : /^élue?$/u.test(mention.head ?? '')))
      return known;
    const fitting = this.focus.filter(({ person }) => person.kind === 'person' && !contradicts(person, mention));
    const here = fitting.filter(({ block }) => block === this.block);
    const around = here.length > 0 ? here : fitting.filter(({ block }) => block === this.blockBefore);
    const voice = around.find(({ isAside, person }) => !isAside && person.names.size > 0)?.person;
    if (!voice || around.some(({ person }) => person !== voice)) return known;
    this.people.tie(voice, mention);
    return { person: voice, isStated: false, sureness: 0.85 };
  }

  /** The voice that spoke in the sentence before, or the one that the sentence before is about; null when neither is near. */
  goOn(): Resolved | null {
    const spoke = this.focus.findLast((focus) => focus.spoke && this.number - focus.sentence <= 2);
    const latest = this.focus.findLast(({ isAside }) => !isAside);
    if (spoke && (!latest || latest.sentence <= spoke.sentence || latest.person === spoke.person))
      return {
        kind: 'inherited',
        person: spoke.person,
        source: spoke.source,
        sureness: spoke.block === this.block ? 0.78 : 0.62,
      };
    if (!latest?.isDefinite || latest.person.kind !== 'person') return null;
    if (this.number - latest.sentence > 1 || latest.block !== this.block) return null;
    // « Ana a lu la lettre de Paul. « Je pars. » »: either may speak.
    if (this.focus.some(({ person, sentence }) => sentence === latest.sentence && person !== latest.person))
      return null;
    return { kind: 'inherited', person: latest.person, source: latest.source, sureness: 0.66 };
  }

  /** « Elle a vu le préfet « avec d’autres élus » »: the voice of the sentence before, when this one names nobody else. */
  goOnInside(sentence: Sentence): Resolved | null {
    const spoke = this.focus.findLast((focus) => focus.spoke && this.number - focus.sentence === 1);
    if (!spoke || spoke.block !== this.block || this.focus.at(-1)?.person !== spoke.person) return null;
    const isOther = (mention: Mention) =>
      mention.type === 'pronoun'
        ? !suits(spoke.person, mention)
        : this.people.know(sentence, mention).person !== spoke.person;
    if (sentence.mentions.some((mention) => (isSomebody(mention) || mention.type === 'pronoun') && isOther(mention)))
      return null;
    return { kind: 'inherited', person: spoke.person, source: spoke.source, sureness: 0.62 };
  }

  /** Remembers who speaks in this sentence. */
  hear({ person, source }: Resolved): void {
    const known = this.focus.findLast((focus) => focus.person === person);
    this.attend({ person, source, spoke: true, isDefinite: known?.isDefinite ?? !isDescribed(person), isAside: false });
  }

  private attend(focus: Omit<Focus, 'sentence' | 'block'>): void {
    focus.person.seen = this.number;
    this.focus = [...this.focus.slice(-MEMORY), { ...focus, sentence: this.number, block: this.block }];
  }

  /** Whether the last sentences speak of somebody else too. */
  private hasOthers(than: Person | undefined): boolean {
    return this.focus.some(({ person, sentence }) => person !== than && this.number - sentence <= 2);
  }

  private mayBeThing({ gender }: Mention): boolean {
    const { thing } = this;
    const latest = this.focus.findLast(({ isAside }) => !isAside);
    if (!thing || (latest && latest.sentence >= thing.sentence)) return false;
    return this.number - thing.sentence <= 2 && (thing.gender === null || gender === null || thing.gender === gender);
  }

  private resolvePronoun(sentence: Sentence, mention: Mention, source: Span): Resolved | null {
    const latter = this.resolveLatter(sentence, mention, source);
    if (latter) return latter;
    const named = this.namedInSentence(sentence, mention);
    if (named) return { kind: 'resolved', person: named, source, sureness: 0.85 };
    const fitting = this.focus.filter((focus) => this.isWithinReach(focus) && suits(focus.person, mention));
    const nearest = this.latestOf(fitting);
    if (!nearest) return null;
    const found = this.likeliest(fitting, mention) ?? nearest;
    const { person } = found;
    const near = fitting.filter(
      ({ sentence: number, isAside }) => found.sentence - number <= 1 && (!isAside || found.isAside),
    );
    const isAlone = near.every((focus) => focus.person === person || contradicts(focus.person, mention));
    const isKnown = mention.gender !== null && genderOf(person) === mention.gender;
    const doubts = [
      isAlone ? 0.97 : isKnown ? 0.85 : 0.72,
      this.number - found.sentence > 4 ? 0.88 : 1,
      found.isAside ? 0.85 : 1,
      contradicts(person, mention) ? 0.6 : 1,
      // Another one, whose gender is known, would do as well.
      !isKnown && near.some((focus) => focus.person !== person && isSurely(focus.person, mention)) ? 0.7 : 1,
      // Somebody nearer was passed over on the ending of a first name: no more than a guess.
      nearest.person === person ? 1 : this.number - nearest.sentence > 3 || isSurely(person, mention) ? 0.8 : 0.6,
    ];
    const sureness = doubts.reduce((product, doubt) => product * doubt, 1);
    if (sureness > 0.9 && !mention.plural) person.gender ??= mention.gender;
    return { kind: 'resolved', person, source, sureness };
  }

  /** « Cette dernière », « celui-ci »: of those named just before, the last one that agrees. */
  private resolveLatter(sentence: Sentence, mention: Mention, source: Span): Resolved | null {
    if (!LATTER.test(sentence.words[mention.from]!.form)) return null;
    const here = sentence.mentions.filter((other) => other.to <= mention.from && isSomebody(other));
    const named = [...this.latter, ...here.map((other) => this.people.know(sentence, other).person)];
    const fitting = named.filter((person) => agreesWith(person, mention) && !contradicts(person, mention));
    const person = fitting.at(-1);
    if (!person) return null;
    const isSure = genderOf(person) !== null || fitting.every((other) => other === person);
    return { kind: 'resolved', person, source, sureness: isSure ? 0.92 : 0.75 };
  }

  /** The latest of those whose gender does not contradict; over a paragraph break, one whose gender is known first. */
  private likeliest(fitting: readonly Focus[], mention: Mention): Focus | undefined {
    const likely = fitting.filter(({ person }) => !contradicts(person, mention));
    const latest = this.latestOf(likely);
    if (latest?.block === this.block) return latest;
    const isSure = ({ person }: Focus) =>
      isSurely(person, mention) || (person.kind === 'person' && person.gender === mention.gender);
    return this.latestOf(likely.filter(isSure)) ?? latest;
  }

  private latestOf(candidates: readonly Focus[]): Focus | undefined {
    return candidates.findLast(({ isAside, sentence }) => !isAside && this.number - sentence <= 2) ?? candidates.at(-1);
  }

  /** « un diplomate » is forgotten with the paragraph; those who have a name are not. */
  private isWithinReach({ isDefinite, sentence, block }: Focus): boolean {
    return this.number - sentence <= REACH && (isDefinite || block === this.block);
  }

  /** « Le maire juge que « … », dit-il »: the subject of the very sentence comes first. */
  private namedInSentence(sentence: Sentence, mention: Mention): Person | null {
    const subject = mainSubject(sentence, mention.from) ?? sourceOfSelon(sentence);
    if (!subject || subject.from > mention.from || !isSomebody(subject)) return null;
    const { person } = this.people.know(sentence, subject);
    return suits(person, mention) ? person : null;
  }
}

/** Written things: « une lettre… Elle demande que ». */
const TELLS = new RegExp(
  `${DOCUMENTS.source}|^(?:${MEDIUM_NOUNS})s?$|^(?:loi|projet|proposition|plainte|pétition|réforme|mesure|décision)s?$`,
  'u',
);
const LATTER = /^(?:cet?(?:te)?|ces|celui-ci|celles?-ci|ceux-ci)$/u;
/** « L’existence du rapport » does not speak, even after « …, souligne ». */
const ABSTRACT = /(?:[ae]nce|[st]ion|té|ment|ure|isme|tude)s?$/u;
/** « …, poursuit le maire »: the voice that was speaking. */
const GOING_ON = /^(?:poursui|ajout|repren|repri|continu|complèt|complét|enchaîn)/u;
/** Offices and trades held by many: « le député » without a name is one met before. */
const ONE_OF_MANY =
  /^(?:élue?|députée?|sénat(?:eur|rice)|parlementaire|dirigeante?|chercheu(?:r|se)|expert|\p{L}+(?:iste|logue|orienn?e?|[gt]é?naire))$/u;

/** Known by no name: « un diplomate ». */
const isDescribed = (person: Person) => /^(?:une?|des) /u.test(person.name);

const isSomebody = ({ type }: Mention) => type !== 'pronoun' && type !== 'thing' && type !== 'nobody';

/** « Selon X, … »: X speaks, though no subject. */
const sourceOfSelon = ({ mentions, words }: Sentence) =>
  mentions.find(
    (mention) =>
      isSomebody(mention) &&
      /^(?:selon|après|pour)$/u.test(words[mention.from - 1]?.form ?? '') &&
      (words[mention.from - 1]!.form !== 'pour' || words[mention.from - 1]!.kind === 'name'),
  );

/** The gender that the text shows, or that the ending of the first name suggests. */
const genderOf = ({ gender, name, kind }: Person): Gender => gender ?? (kind === 'person' ? suggestGender(name) : null);

/** Somebody with a name, whose gender is the pronoun’s: a ministry is « il » too, but does not chat. */
const isSurely = (person: Person, { gender }: Mention) => person.names.size > 0 && genderOf(person) === gender;

const contradicts = (person: Person, { gender }: Mention) =>
  gender !== null && genderOf(person) !== null && genderOf(person) !== gender;

/** A body is « cette dernière » as a person is. */
const agreesWith = ({ gender, plural }: Person, mention: Mention) =>
  plural === mention.plural && (gender === null || mention.gender === null || gender === mention.gender);

function suits(person: Person, { gender, plural }: Mention): boolean {
  if (plural !== person.plural) return person.kind === 'body' && plural && person.gender === null;
  return gender === null || person.gender === null
    ? person.kind !== 'body' || person.gender !== null
    : gender === person.gender;
}
