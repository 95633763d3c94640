import { type MouseEvent, useState } from 'react';
import type { Quotation, Story } from '../../engine/model.ts';
import { page, quotes as words } from '../../words/fr.ts';
import { anchorOf } from '../page-contract.ts';
import { writeQuote } from './write-quote.ts';

type Props = {
  readonly story: Story;
  readonly quotation: Quotation;
  readonly speaker: string | null;
  /** The card was opened by the program, which can copy and share; without it the link is a plain one. */
  readonly isLive: boolean;
};

/** What a reader takes from a card: its words ready to be pasted, its link, and the way out. */
export function CardActions({ story, quotation, speaker, isLive }: Props) {
  const [done, setDone] = useState<'link' | 'words' | 'refused' | null>(null);
  const address = () => `${location.href.split('#')[0]}#${quotation.id}`;
  const copyWords = () =>
    navigator.clipboard.writeText(writeQuote(story, quotation, speaker, address())).then(
      () => setDone('words'),
      () => setDone('refused'),
    );
  const copyLink = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!navigator.clipboard || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(address()).then(
      () => setDone('link'),
      // Refused by the browser: the link is followed as it would be without the program.
      () => location.assign(address()),
    );
  };
  // A reader who thinks better of it is not an error.
  const share = () =>
    navigator.share({ text: writeQuote(story, quotation, speaker, address()) }).catch(() => undefined);
  const forget = () => setDone(null);
  return (
    <>
      <a href={`#${quotation.id}`} onClick={copyLink} onBlur={forget} aria-live="polite">
        {done === 'link' ? words.copied : words.link}
      </a>
      {isLive && 'clipboard' in navigator && (
        <button type="button" onClick={copyWords} onBlur={forget} aria-live="polite">
          {done === 'words' ? words.wordsCopied : done === 'refused' ? words.copyRefused : words.copyWords}
        </button>
      )}
      {isLive && 'share' in navigator && (
        <button type="button" onClick={share}>
          {words.shareIt}
        </button>
      )}
      <button type="button" popoverTarget={anchorOf.card(quotation.id)} popoverTargetAction="hide">
        {page.close}
      </button>
    </>
  );
}
