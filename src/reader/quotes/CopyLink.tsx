import { type MouseEvent, useState } from 'react';
import { quotes as words } from '../../words/fr.ts';

/** A plain link without the program; with it, a click copies the address. */
export function CopyLink({ anchor }: { anchor: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!navigator.clipboard || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    navigator.clipboard.writeText(href).then(
      () => setIsCopied(true),
      // Refused by the browser: the link is followed as it would be without the program.
      () => location.assign(href),
    );
  };
  return (
    <a href={`#${anchor}`} onClick={copy} onBlur={() => setIsCopied(false)} aria-live="polite">
      {isCopied ? words.copied : words.link}
    </a>
  );
}
