import type { DatedEvent } from '../model.ts';

/** Of one file: a page of them is long, not endless. */
const MOST_MENTIONS = 100;

/**
 * Cuts a list of events into files, none of which has more than a hundred mentions; an event of more goes on in the next ones.
 *
 * @returns At least one piece, which may be empty; the order stays.
 */
export function cutEvents(events: readonly DatedEvent[]): (readonly DatedEvent[])[] {
  const pieces: DatedEvent[][] = [[]];
  let room = MOST_MENTIONS;
  const add = (event: DatedEvent) => {
    if (event.mentions.length > room && room < MOST_MENTIONS) {
      pieces.push([]);
      room = MOST_MENTIONS;
    }
    pieces.at(-1)!.push(event);
    room -= event.mentions.length;
  };
  for (const event of events) {
    for (let start = 0; start < event.mentions.length; start += MOST_MENTIONS) {
      const mentions = event.mentions.slice(start, start + MOST_MENTIONS);
      add(mentions.length === event.mentions.length ? event : { ...event, mentions });
    }
  }
  return pieces;
}
