import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { Story } from '../../engine/model.ts';
import { anchorOf } from '../page-contract.ts';
import type * as Listening from './listening.ts';
import { loadListening } from './load-listening.ts';

/** Says that the link that the reader came by led to a quotation that is gone. */
export function LostQuotation({ story }: { readonly story: Story }) {
  const { hash } = useLocation();
  const [listening, setListening] = useState<typeof Listening | null>(null);
  const isLost = hash.startsWith(`#${anchorOf.quotations}`) && !story.quotations.some(({ id }) => `#${id}` === hash);
  // A page made in advance knows no anchor: it is looked at once the program is there.
  useEffect(() => {
    if (isLost) void loadListening().then(setListening);
    else setListening(null);
  }, [isLost]);
  return listening && <listening.GoneNote close={() => setListening(null)} />;
}
