import type { Quotation, Story } from '../../engine/model.ts';
import { wordsSaid } from '../../engine/voices.ts';
import { writeMoment } from '../../words/dates.ts';
import { quotes as words } from '../../words/fr.ts';
import { storyHeadline, wordsOf } from '../story-parts.ts';

/**
 * A quotation ready to be pasted: the words, who said them, the headline and the date, the link.
 *
 *     « C’est une promesse tenue », Odile Ferrand
 *     Le conseil municipal vote la gratuité des bus, 12 mars 2026
 *     https://…#citation-…
 *
 * Fragments that the journalist's sentence joins are kept apart by `[…]`; what an incise cut in two is whole again. A date that was
 * inferred is left out: pasted elsewhere, nothing would say its doubt.
 *
 * @param speaker Null: the source is not identified.
 */
export function writeQuote(story: Story, quotation: Quotation, speaker: string | null, address: string): string {
  const said =
    quotation.kind === 'mixed'
      ? quotation.segments.map(({ content }) => wordsOf(story, content)).join(' […] ')
      : wordsSaid(story.text, quotation);
  const publication = story.publication?.basis === 'inferred' ? null : story.publication;
  const when = publication ? `, ${writeMoment(publication.value)}` : '';
  return [words.pasted(said, speaker, quotation.kind === 'indirect'), storyHeadline(story) + when, address].join('\n');
}
