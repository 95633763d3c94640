import type { DatedEvent, EventId, OtherDate } from '../../engine/model.ts';

export type Dispute = {
  /** Shown beside the date of the event. */
  readonly beside: readonly OtherDate[];
  /** Of places before it in the page, in their order; the first one shows both. */
  readonly earlier: readonly OtherDate[];
};

/** Of each event of a page. */
export type Disputes = ReadonlyMap<EventId, Dispute>;

/** Where the dates that stories give to one event stand side by side: at the first of them, once; the others lead back to it. */
export function planDisputes(events: readonly DatedEvent[]): Disputes {
  const disputes = new Map<EventId, Dispute>();
  const places = new Map(events.map(({ id }, place) => [id, place]));
  for (const { id, otherDates } of events) {
    const earlier = otherDates
      .filter(({ event }) => disputes.has(event))
      .sort((a, b) => places.get(a.event)! - places.get(b.event)!);
    const shown = new Set(earlier.flatMap(({ event }) => disputes.get(event)!.beside.map((other) => other.event)));
    const beside = otherDates.filter(({ event }) => !disputes.has(event) && !shown.has(event));
    disputes.set(id, { beside, earlier });
  }
  return disputes;
}
