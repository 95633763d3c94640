import { expect, test } from 'vitest';
import { overlaps } from '../text/spans.ts';
import { AXIS_TEXTS } from './axis-texts.ts';
import { times } from './notation.ts';

/** Of stories marked ⟦wanted⟧ and {not wanted}: how many dates are wanted, how many are put on the axis, and how many of these are right. */
function count(stories: readonly string[]): { wanted: number; shown: number; right: number } {
  const all = stories.map((story) => {
    const [day, marked] = story.split('\n');
    const text = marked!.replaceAll(/[⟦⟧{}]/gu, '');
    let gone = 0;
    const wanted = Array.from(marked!.matchAll(/⟦([^⟧]*)⟧|[{}]/gu), ({ 1: words, index }) => {
      const start = index - gone;
      gone += words === undefined ? 1 : 2;
      return { start, end: start + (words?.length ?? 0) };
    }).filter(({ start, end }) => end > start);
    const shown = times(text, day).filter(({ event }) => event);
    const right = wanted.filter((span) => shown.some((time) => overlaps(time, span)));
    return { wanted: wanted.length, shown: shown.length, right: right.length };
  });
  const sum = (key: 'wanted' | 'shown' | 'right') => all.reduce((total, story) => total + story[key], 0);
  return { wanted: sum('wanted'), shown: sum('shown'), right: sum('right') };
}

const STORIES = AXIS_TEXTS.trim().split('\n\n');

test.each([
  ['d’après lesquels les règles ont été écrites', 0],
  ['que les règles n’ont jamais vus', 1],
])('dans les vingt articles %s, la frise montre ce qu’un lecteur y veut', (_, half) => {
  const { wanted, shown, right } = count(STORIES.filter((_, index) => index % 2 === half));
  expect(wanted).toBeGreaterThan(90);
  expect((2 * right) / (wanted + shown)).toBeGreaterThan(0.85);
});
