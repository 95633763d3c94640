import { Route, Routes, useParams } from 'react-router-dom';
import type { Manifest } from '../engine/model.ts';
import { ChronologyPages } from './chronology/ChronologyPages.tsx';
import { DossierPages } from './chronology/DossierPages.tsx';
import { FrontPage } from './front/FrontPage.tsx';
import { ListingPage } from './front/ListingPage.tsx';
import { NotFound } from './NotFound.tsx';
import { VoicePages } from './voices/VoicePages.tsx';

/** Every page but those of the stories. */
export function ListPages({ manifest }: { manifest: Manifest }) {
  return (
    <Routes>
      <Route path="/" element={<FrontPage manifest={manifest} />} />
      <Route path="/page/:number/" element={<NumberedPage manifest={manifest} />} />
      <Route path="/voix/*" element={<VoicePages manifest={manifest} />} />
      <Route path="/chronologie/*" element={<ChronologyPages manifest={manifest} />} />
      <Route path="/dossier/*" element={<DossierPages edition={manifest.title} />} />
      <Route path="*" element={<NotFound what="page" edition={manifest.title} />} />
    </Routes>
  );
}

function NumberedPage({ manifest }: { manifest: Manifest }) {
  const number = Number(useParams().number);
  const exists = Number.isInteger(number) && number >= 2 && number <= manifest.listingShards;
  if (!exists) return <NotFound what="page" edition={manifest.title} />;
  return <ListingPage manifest={manifest} number={number} />;
}
