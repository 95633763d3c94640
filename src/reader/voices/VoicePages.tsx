import { Route, Routes, useParams } from 'react-router-dom';
import { parseVoiceId } from '../../engine/bundles.ts';
import type { Manifest } from '../../engine/model.ts';
import { NotFound } from '../NotFound.tsx';
import { readNumber } from '../read-number.ts';
import { VoiceList } from './VoiceList.tsx';
import { VoicePage } from './VoicePage.tsx';

/** What stands under `/voix/`: the list, the voices, and the further pages of both. */
export function VoicePages({ manifest }: { manifest: Manifest }) {
  const list = <List manifest={manifest} />;
  const voice = <Voice edition={manifest.title} />;
  return (
    <Routes>
      <Route path="/" element={list} />
      <Route path="/page/:number/" element={list} />
      <Route path="/:id/" element={voice} />
      <Route path="/:id/page/:number/" element={voice} />
      <Route path="*" element={<NotFound what="page" edition={manifest.title} />} />
    </Routes>
  );
}

function List({ manifest }: { manifest: Manifest }) {
  const number = readNumber(useParams().number);
  const exists = number !== null && number <= (manifest.voiceShards ?? 0);
  if (!exists) return <NotFound what="page" edition={manifest.title} />;
  return <VoiceList manifest={manifest} number={number} />;
}

function Voice({ edition }: { edition: string }) {
  const { id: address, number: page } = useParams();
  const [id, number] = [parseVoiceId(address), readNumber(page)];
  if (id === null || number === null) return <NotFound what="page" edition={edition} />;
  return <VoicePage key={id} id={id} number={number} edition={edition} />;
}
