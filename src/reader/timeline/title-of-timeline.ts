import { anchorOf } from '../page-contract.ts';

/** Anchor of the timeline's title, which names it. */
export const titleOfTimeline = `${anchorOf.timeline}-titre`;
