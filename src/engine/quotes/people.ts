import { BEFORE_ROLE, DETERMINERS, HEADS_OF } from '../french/people-words.ts';
import { DOCUMENTS } from '../french/report-words.ts';
import { RELATIVE } from '../french/speech-words.ts';
import type { Speaker } from '../model.ts';
import { slugOf } from '../text/slug.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Word } from './cut-words.ts';
import { afterBracket, type Gender, isRole, type Mention, namesInside, officeOf } from './find-mentions.ts';

/** Somebody or some body of the text, as known so far. */
export type Person = {
  /** Fullest name met. */
  name: string;
  kind: Speaker['kind'];
  gender: Gender;
  plural: boolean;
  /** Lower-case words of the proper name, without particles; empty for « le parquet ». */
  readonly names: Set<string>;
  readonly surname: string;
  /** Offices: « ministre », with the words that tell each from others. */
  readonly roles: Map<string, Set<string>>;
  /** Number of the last sentence that mentions them; -1 before any. */
  seen: number;
};

export type Known = {
  readonly person: Person /** The words alone say who: the very name, or the only one there is. */;
  readonly isStated: boolean;
  readonly sureness: number;
};

/** Lower case, without accents, apostrophes straight: how names are compared. */
export const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/gu, "'");

const newPerson = (person: Omit<Person, 'roles' | 'seen'>): Person => ({ ...person, roles: new Map(), seen: -1 });

/** So many bear one name or one office at most; the ones met last are kept. */
const NAMESAKES = 12;

const remember = (people: Map<string, readonly Person[]>, key: string, person: Person) =>
  people.set(key, [...(people.get(key) ?? []).slice(1 - NAMESAKES), person]);

/**
 * The people and bodies of one text, gathered from the text alone: full name, surname, offices, acronyms.
 * Two who share a surname stay apart; the surname alone is then the one met last.
 */
export class People {
  private readonly text: string;
  private readonly bySurname = new Map<string, readonly Person[]>();
  private readonly byRole = new Map<string, readonly Person[]>();
  private readonly byKey = new Map<string, Person>();
  private readonly met: Person[] = [];
  /** By the noun of the description: « une source proche du dossier ». */
  private readonly described = new Map<string, Person>();

  constructor(text: string, sentences: readonly Sentence[]) {
    this.text = text;
    for (const sentence of sentences) {
      for (const mention of sentence.mentions) {
        this.meetFullName(sentence, mention);
        for (const inside of namesInside(sentence.words, mention)) this.meetFullName(sentence, inside);
        this.meetAcronym(sentence, mention);
      }
    }
  }

  /** Who a mention names at this point of the text; never a guess on a pronoun. */
  know(sentence: Sentence, mention: Mention): Known {
    const { words } = sentence;
    if (mention.name && mention.type !== 'body') return this.knowNamed(words, mention);
    const again = this.knowAgain(words, mention);
    if (again) return again;
    if (mention.type === 'role' && !mention.indefinite) {
      const known = this.knowRole(mention);
      if (known) return known;
    }
    return { person: this.knowDescribed(sentence, mention), isStated: true, sureness: 1 };
  }

  /** All of them, in the order in which they came. */
  everybody(): readonly Person[] {
    return this.met;
  }

  /** Gives somebody the office by which the text calls them now. */
  tie(person: Person, { head, complement, gender }: Mention): void {
    this.giveRole(person, head!, complement);
    person.gender ??= gender;
  }

  private meetFullName(sentence: Sentence, mention: Mention): void {
    if (!mention.name || mention.type === 'body') return;
    const { words } = sentence;
    const isSomeone = isOneOfMany(sentence, mention);
    if (properWords(words, mention).length < 2 && mention.type !== 'role' && !isSomeone) return;
    const { person } = this.knowNamed(words, mention);
    if (isSomeone) person.kind = 'person';
    if (mention.head) this.giveRole(person, mention.head, mention.complement);
    const apposed = apposition(sentence, mention);
    if (apposed) {
      this.giveRole(person, apposed.head, apposed.complement);
      person.gender ??= apposed.gender;
    }
  }

  /** « l’Office des ports (ODP) »: the letters in brackets are another name. */
  private meetAcronym(sentence: Sentence, mention: Mention): void {
    const { words } = sentence;
    const acronym = words[mention.to + 1];
    if (mention.type !== 'body' || words[mention.to]?.form !== '(' || words[mention.to + 2]?.form !== ')') return;
    if (!acronym || !/^\p{Lu}[\p{Lu}\p{Ll}]{1,9}$/u.test(this.text.slice(acronym.start, acronym.end))) return;
    const person = this.knowDescribed(sentence, mention);
    if (!this.byKey.has(fold(acronym.form))) this.byKey.set(fold(acronym.form), person);
  }

  private knowNamed(words: readonly Word[], mention: Mention): Known {
    const proper = properWords(words, mention);
    const surname = proper.at(-1)!;
    const known = (this.bySurname.get(surname) ?? []).filter((person) => fits(person, proper, mention.gender));
    const found = known.sort((a, b) => b.seen - a.seen)[0];
    const name = this.nameOf(words, mention);
    if (found) {
      const isStated = proper.length >= found.names.size || fold(found.name) === fold(name);
      if (proper.length > found.names.size) {
        found.name = name;
        for (const word of proper) found.names.add(word);
      }
      found.gender ??= mention.gender;
      return { person: found, isStated, sureness: known.length > 1 && proper.length === 1 ? 0.7 : 1 };
    }
    const person = newPerson({
      name,
      kind: mention.type === 'name' && proper.length === 1 ? 'body' : 'person',
      gender: mention.gender,
      plural: false,
      names: new Set(proper),
      surname,
    });
    remember(this.bySurname, surname, person);
    this.met.push(person);
    return { person, isStated: true, sureness: 1 };
  }

  /** « le ministre »: the one who has that office in this text, met last. */
  private knowRole({ head, complement, gender }: Mention): Known | null {
    const led = head === 'chef' ? complement.find((word) => HEADS_OF.has(word)) : undefined;
    const office = led === undefined ? head! : HEADS_OF.get(led)!;
    const holders = (this.byRole.get(office) ?? []).filter(
      (person) => person.gender === null || gender === null || person.gender === gender,
    );
    const others = complement.filter((word) => word !== led);
    const fitting = holders.filter(({ roles }) =>
      led === undefined ? agreesWith(roles.get(office)!, others) : leads(roles.get(office)!, others),
    );
    const found = [...fitting].sort((a, b) => b.seen - a.seen)[0];
    if (!found) return null;
    found.gender ??= gender;
    return { person: found, isStated: false, sureness: fitting.length > 1 ? 0.85 : 0.97 };
  }

  /** « cette source », « le cadre »: whoever was described with the same noun last. */
  private knowAgain(words: readonly Word[], mention: Mention): Known | null {
    const { head, indefinite, complement, from, plural } = mention;
    const isPointing = /^(?:ce|cet|cette|ces)$/u.test(words[from]!.form);
    if (!head || indefinite || (!isPointing && complement.length > 0)) return null;
    const person = this.described.get(head);
    if (!person || person.plural !== plural || (person.roles.size > 0 && !isPointing)) return null;
    if (!isPointing) person.name = this.nameOf(words, mention);
    return { person, isStated: !isPointing, sureness: isPointing ? 0.95 : 0.9 };
  }

  private knowDescribed({ words, block }: Sentence, mention: Mention): Person {
    const name = this.nameOf(words, mention);
    // « un homme », and two paragraphs later « un homme »: another one.
    const key = mention.indefinite && mention.type !== 'body' ? `${block} ${name}` : keyOf(name);
    const known = this.byKey.get(key);
    if (known) return known;
    const isBody = mention.type === 'body' || DOCUMENTS.test(mention.head ?? '');
    const kind = mention.type === 'group' || mention.plural ? 'group' : isBody ? 'body' : 'person';
    const person = newPerson({
      name,
      kind,
      gender: mention.gender,
      plural: mention.plural,
      names: new Set(),
      surname: '',
    });
    this.byKey.set(key, person);
    this.met.push(person);
    if (mention.head && mention.type !== 'body') this.described.set(mention.head, person);
    if (mention.type === 'role' && mention.head && !mention.indefinite)
      this.giveRole(person, mention.head, mention.complement);
    return person;
  }

  private giveRole(person: Person, head: string, complement: readonly string[]): void {
    const known = person.roles.get(head);
    if (!known) remember(this.byRole, head, person);
    person.roles.set(head, new Set([...(known ?? []), ...complement]));
  }

  /** The proper name; or the whole description, its determiner in lower case: « la présidence vélane ». */
  private nameOf(words: readonly Word[], { name, from, to, type }: Mention): string {
    const named = name && type !== 'body' && type !== 'title' ? name : ([from, to] as const);
    const said = this.text.slice(words[named[0]]!.start, words[named[1] - 1]!.end).replace(/\s+/gu, ' ');
    if (!DETERMINERS.has(words[named[0]]!.form)) return said;
    // « de l’avis du maire »: « le maire ».
    const plain = said.replace(/^[DdAa]u(?=x? )/u, 'le').replace(/^lex/u, 'les');
    return plain.charAt(0).toLowerCase() + plain.slice(1);
  }
}

const PARTICLE = /^(?:de|du|d'|des|la|le|les|von|van|der|den|el|al|ben|ibn|y)$/u;

/** Lower-case words of the proper name, particles and initials' stops left out. */
function properWords(words: readonly Word[], { name }: Mention): string[] {
  const [from, to] = name!;
  const proper = words.slice(from, to).filter(({ form }) => !PARTICLE.test(form));
  return (proper.length > 0 ? proper : words.slice(from, to)).map(({ form }) => fold(form).replace(/^el-|\.$/gu, ''));
}

/** « Dupont » fits « Jean Dupont »; « Marie Dupont » does not. */
function fits(person: Person, proper: readonly string[], gender: Gender): boolean {
  if (gender !== null && person.gender !== null && gender !== person.gender) return false;
  if (proper.length === 1 || person.names.size === 1) return true;
  const [first] = proper;
  const initial = first!.length === 1 || first!.includes('.');
  return [...person.names].some((name) => name === first || (initial && name.startsWith(first![0]!)));
}

/** « le chef de l’État vélan » is the Velanian president; a president of something else is not « le chef de l’État ». */
const leads = (known: ReadonlySet<string>, others: readonly string[]) =>
  known.has('république') || others.some((word) => known.has(word));

const agreesWith = (known: ReadonlySet<string>, complement: readonly string[]) =>
  complement.length === 0 || known.size === 0 || complement.some((word) => known.has(word));

const keyOf = (name: string) => fold(name).replace(/^(?:la|le|les|l'|un|une)\s?/u, '');

/** « Marc, 54 ans, », « Marc, un voisin », « Marc, l’un des passagers »: no body, though one word names it. */
function isOneOfMany({ words, mentions }: Sentence, { to, governed }: Mention): boolean {
  if (words[to]?.form !== ',') return false;
  const next = mentions.find(({ from }) => from === to + 1);
  // « Hier, Sarmont, un voisin raconte »: the subject, no apposition.
  const isOne = next?.type === 'role' && next.indefinite && /^[,.]$/u.test(words[next.to]?.form ?? '.');
  return words[to + 2]?.form === 'ans' || (!governed && (isOne || words[to + 2]?.form === 'un'));
}

/** « Jean Dupont, maire de Sarmont, », « Jean Dupont est maire de Sarmont »: the office after the name. */
function apposition(
  { words, mentions, to }: Sentence,
  mention: Mention,
): { head: string; complement: string[]; gender: Gender } | null {
  const after = words[mention.to]?.form === '(' ? afterBracket(words, mention.to, to) : mention.to;
  const isOpen = words[after]?.form === ',' || /^(?:est|était|fut|sera|devient|reste)$/u.test(words[after]?.form ?? '');
  if (!isOpen || after + 1 >= to) return null;
  const described = mentions.find(({ from }) => from === after + 1);
  if (described) {
    // « Devant Jean Dupont, la ministre a… »: the subject, no apposition.
    const next = words[described.to];
    if (next && described.to < to && next.kind !== 'sign' && !RELATIVE.test(next.form)) return null;
    const isOffice = described.type === 'role' && !described.name && described.head !== null;
    return isOffice ? { head: described.head!, complement: [...described.complement], gender: described.gender } : null;
  }
  let at = after + 1;
  if (BEFORE_ROLE.has(words[at]!.form)) at++;
  if (!isRole(words[at]?.form ?? '')) return null;
  const head = officeOf(words, after + 1, at);
  const complement: string[] = [];
  for (let next = at + 1; next < Math.min(to, at + 10); next++) {
    const word = words[next]!;
    if (word.kind === 'sign' || word.kind === 'said') break;
    if (word.form.length > 3) complement.push(word.form);
  }
  return { head, complement, gender: null };
}

/** Slugs of the names, each its own: « jean-dupont », « jean-dupont-2 ». */
export function idsOf(people: readonly Person[]): Map<Person, Speaker['id']> {
  const used = new Map<string, number>();
  return new Map(
    people.map((person) => {
      const slug = slugOf(person.name) ?? 'voix';
      const count = (used.get(slug) ?? 0) + 1;
      used.set(slug, count);
      return [person, (count === 1 ? slug : `${slug}-${count}`) as Speaker['id']];
    }),
  );
}
