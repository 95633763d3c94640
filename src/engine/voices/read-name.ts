import { BODIES, NAME_PARTICLES, ROLES, TITLES } from '../french/people-words.ts';
import type { Speaker, VoiceEntry } from '../model.ts';
import { shortHash } from '../text/hash.ts';
import { slugOf } from '../text/slug.ts';

/** A name that is enough, in the whole edition, to say who: two stories that have it speak of the same one. */
export type FullName = {
  readonly kind: VoiceEntry['kind'];
  /** Letters without accents, capitals, hyphens or apostrophes; an address too. */
  readonly slug: string;
};

/** « V. Maurois », « J.-F. Tournemire »: who that is depends on who else there is. */
export type InitialedName = {
  /** Lower case, at least one: « jf ». */
  readonly initials: string;
  /** Slug of what follows. */
  readonly rest: string;
};

const SPACE = /[\s\u00A0\u202F]+/u;
const CAPITAL = /^(?:[dlDL]['’])?\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+$|^\p{Lu}$/u;
/** Up to five letters: a longer word in capitals may be a surname as agencies write it. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u;
const ARTICLE = /^(?:les? |la |l['’] ?)/iu;

const plain = (word: string) => word.toLowerCase().replace(/’/gu, "'");
const isParticle = (word: string) => NAME_PARTICLES.has(plain(word));
const slugFor = (name: string) => slugOf(name) ?? `voix-${shortHash(name.toLowerCase())}`;

/**
 * Whether a speaker's name stands by itself beyond its story.
 *
 * A person's has a first name and another in full: « Anne Delorme »; neither « Delorme », « le maire » nor « A. Delorme ».
 * A body's is an acronym, or begins with a capital and is more than a common noun: « la Vélanie », « le Conseil d’Aval »; neither
 * « la présidence » nor « le Conseil », which are others in another town.
 *
 * @returns null for a name that says who within its story only, and for a group.
 */
export function readFullName({ name, kind }: Pick<Speaker, 'name' | 'kind'>): FullName | null {
  if (kind === 'person') return isPerson(wordsOfPerson(name)) ? { kind, slug: slugFor(bareOf(name)) } : null;
  if (kind === 'body') return isBody(name) ? { kind, slug: slugFor(name.replace(ARTICLE, '')) } : null;
  return null;
}

/** @returns null when the name of a person is not initials followed by at least one word. */
export function readInitialedName({ name, kind }: Pick<Speaker, 'name' | 'kind'>): InitialedName | null {
  if (kind !== 'person') return null;
  const words = wordsOfPerson(name);
  const from = words.findIndex((word) => !INITIALS.test(word));
  if (from < 1 || !words.every((word) => CAPITAL.test(word) || isParticle(word))) return null;
  const rest = slugOf(words.slice(from).join(' '));
  const initials = words
    .slice(0, from)
    .join('')
    .match(/\p{Lu}/gu)!;
  return rest === null ? null : { initials: slugFor(initials.join('')), rest };
}

/** At most so many first names are told apart by their initials. */
const MOST_INITIALS = 3;

/**
 * The names with initials that may stand for a full one, as `initials|rest`.
 *
 *     Jean-François de Tournemire   j|de-tournemire  jf|de-tournemire
 *
 * A particle goes with what follows it: « J. Tournemire » is somebody else.
 */
export function initialedFormsOf(name: string): string[] {
  const words = wordsOfPerson(name);
  return words.slice(1).flatMap((_, index) => {
    const rest = slugOf(words.slice(index + 1).join(' '));
    if (rest === null || isParticle(words[index]!)) return [];
    const initials = words.slice(0, index + 1).flatMap((word) => word.split(/[-‑]/u).map((part) => part.charAt(0)));
    return initials.slice(0, MOST_INITIALS).flatMap((_, last) => {
      const slug = slugOf(initials.slice(0, last + 1).join(''));
      return slug === null ? [] : [formOf({ initials: slug, rest })];
    });
  });
}

export const formOf = ({ initials, rest }: InitialedName) => `${initials}|${rest}`;

const bareOf = (name: string) => wordsOfPerson(name).join(' ');

/** Titles in front left out. */
function wordsOfPerson(name: string): string[] {
  const words = name.trim().split(SPACE);
  const from = words.findIndex((word) => !TITLES.has(plain(word)));
  return from < 0 ? [] : words.slice(from);
}

/** « Le Pen » is a surname, « Marine Le Pen » a name: a particle in capitals, or a role, counts for nothing. */
function isPerson(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || !/^\p{Lu}/u.test(first) || INITIALS.test(first)) return false;
  if (!words.every((word) => CAPITAL.test(word) || isParticle(word))) return false;
  const names = words.filter((word) => !isParticle(word) && !INITIALS.test(word) && !ROLES.has(plain(word)));
  return names.length >= 2 && names[0] === first;
}

function isBody(name: string): boolean {
  const words = name.trim().replace(ARTICLE, '').split(SPACE);
  const [head, ...others] = words;
  if (words.length === 1 && ACRONYM.test(head!)) return true;
  if (!/^\p{Lu}/u.test(head!)) return false;
  if (others.some((word) => CAPITAL.test(word))) return true;
  return ARTICLE.test(name) && !BODIES.has(plain(head!)) && !ROLES.has(plain(head!));
}
