import type { Span } from '../model.ts';
import type { Finding } from './attribute.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Mention } from './find-mentions.ts';
import { mainSubject } from './find-source.ts';
import type { People, Person } from './people.ts';

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
};

/** How many sentences back a pronoun looks. */
const REACH = 4;
/** Fewer voices are remembered than this. */
const MEMORY = 8;

/** Follows the story sentence by sentence: who was named last, who spoke last. */
export class Listener {
  private readonly people: People;
  private readonly spanOf: (sentence: Sentence, mention: Mention) => Span;
  private focus: Focus[] = [];
  private number = 0;
  private block = -1;

  constructor(people: People, spanOf: (sentence: Sentence, mention: Mention) => Span) {
    this.people = people;
    this.spanOf = spanOf;
  }

  /** To call once for each sentence, before its quotations. */
  enter(sentence: Sentence): void {
    this.number++;
    this.block = sentence.block;
  }

  /** To call once for each sentence, after its quotations: those it names are the ones met last. */
  leave(sentence: Sentence): void {
    for (const mention of sentence.mentions) {
      if (mention.type === 'pronoun' || mention.type === 'thing' || mention.type === 'document') continue;
      this.people.know(sentence, mention).person.seen = this.number;
    }
    const subject = mainSubject(sentence, sentence.to);
    if (!subject || subject.type === 'pronoun') return;
    const { person } = this.people.know(sentence, subject);
    this.attend(person, this.spanOf(sentence, subject), false);
  }

  /** Who a finding points at; null when the words do not tell. */
  resolve(sentence: Sentence, { mention }: Finding): Resolved | null {
    if (!mention) return this.goOn();
    if (mention.type === 'document') return null;
    const source = this.spanOf(sentence, mention);
    if (mention.type === 'pronoun') return this.resolvePronoun(sentence, mention, source);
    const { person, isStated, sureness } = this.people.know(sentence, mention);
    return { kind: isStated ? 'stated' : 'resolved', person, source, sureness };
  }

  /** The voice that spoke in the sentence before, or the one that the sentence before is about; null when neither is near. */
  goOn(): Resolved | null {
    const spoke = this.focus.findLast(({ spoke, sentence }) => spoke && this.number - sentence <= 2);
    const latest = this.focus.at(-1);
    if (spoke && (!latest || latest.sentence <= spoke.sentence || latest.person === spoke.person))
      return {
        kind: 'inherited',
        person: spoke.person,
        source: spoke.source,
        sureness: spoke.block === this.block ? 0.78 : 0.62,
      };
    if (!latest || this.number - latest.sentence > 1 || latest.block !== this.block || latest.person.kind === 'group')
      return null;
    return {
      kind: 'inherited',
      person: latest.person,
      source: latest.source,
      sureness: latest.person.kind === 'person' ? 0.66 : 0.5,
    };
  }

  /** Remembers who speaks in this sentence. */
  hear({ person, source }: Resolved): void {
    this.attend(person, source, true);
  }

  private attend(person: Person, source: Span, spoke: boolean): void {
    person.seen = this.number;
    this.focus = [...this.focus.slice(-MEMORY), { person, source, sentence: this.number, block: this.block, spoke }];
  }

  private resolvePronoun(sentence: Sentence, mention: Mention, source: Span): Resolved | null {
    const named = this.namedInSentence(sentence, mention);
    if (named) return { kind: 'resolved', person: named, source, sureness: 0.85 };
    const candidates = this.focus.filter(
      ({ person, sentence: number }) => this.number - number <= REACH && suits(person, mention),
    );
    const latest = candidates.at(-1);
    if (!latest) return null;
    const spoke = candidates.findLast((focus) => focus.spoke);
    const rivals = new Set(
      candidates.filter(({ sentence: number }) => latest.sentence - number <= 1).map(({ person }) => person),
    );
    const found = spoke && latest.sentence - spoke.sentence <= 0 ? spoke : latest;
    if (mention.gender !== null && !mention.plural) found.person.gender ??= mention.gender;
    const sureness =
      rivals.size === 1 ? 0.97 : found.person.gender === mention.gender && mention.gender !== null ? 0.85 : 0.72;
    return { kind: 'resolved', person: found.person, source, sureness };
  }

  /** « Le maire juge que … « … », dit-il »: the subject of the very sentence comes first. */
  private namedInSentence(sentence: Sentence, mention: Mention): Person | null {
    const subject = mainSubject(sentence, mention.from);
    if (!subject || subject.type === 'pronoun') return null;
    const { person } = this.people.know(sentence, subject);
    return suits(person, mention) ? person : null;
  }
}

function suits(person: Person, { gender, plural }: Mention): boolean {
  if (plural !== person.plural) return person.kind === 'body' && plural && person.gender === null;
  if (gender === null || person.gender === null) return person.kind !== 'body' || person.gender !== null;
  return gender === person.gender;
}
