import { expect, test } from 'vitest';
import type { DatedEvent, OtherDate } from '../../engine/model.ts';
import { planDisputes } from './plan-disputes.ts';

/** One line an event: those beside it, then those before it. @param pairs « a: b c », an event and its other dates. */
const planned = (...pairs: readonly string[]) => {
  const events = pairs.map((pair) => {
    const [id, others] = pair.split(':') as [string, string];
    const otherDates = others.split(' ').flatMap((event) => (event === '' ? [] : [{ event } as OtherDate]));
    return { id, otherDates } as unknown as DatedEvent;
  });
  const names = (others: readonly OtherDate[]) => others.map(({ event }) => event).join(' ');
  return [...planDisputes(events)].map(([id, { beside, earlier }]) => `${id}: ${names(beside)} | ${names(earlier)}`);
};

test('deux dates se lisent côte à côte à la première, et la seconde y renvoie', () => {
  expect(planned('a: b', 'x:', 'b: a')).toEqual(['a: b | ', 'x:  | ', 'b:  | a']);
});

test('trois dates ne se lisent côte à côte qu’une fois', () => {
  expect(planned('a: b c', 'b: a c', 'c: b a')).toEqual(['a: b c | ', 'b:  | a', 'c:  | a b']);
});

test('une date que la première ne montre pas est montrée à la suivante', () => {
  expect(planned('a: b', 'b: a c', 'c: b')).toEqual(['a: b | ', 'b: c | a', 'c:  | b']);
});

test('celle d’une autre page est montrée ici', () => {
  expect(planned('b: a')).toEqual(['b: a | ']);
});
