import { Route, Routes, useParams } from 'react-router-dom';
import { parsePeriod } from '../../engine/bundles.ts';
import type { Manifest } from '../../engine/model.ts';
import { NotFound } from '../NotFound.tsx';
import { readNumber } from '../read-number.ts';
import { LatestPage } from './LatestPage.tsx';
import { PeriodPage } from './PeriodPage.tsx';

/** What stands under `/chronologie/`: the latest time, the periods, and the further pages of those. */
export function ChronologyPages({ manifest }: { manifest: Manifest }) {
  const period = <OnePeriod edition={manifest.title} />;
  return (
    <Routes>
      <Route path="/" element={<LatestPage manifest={manifest} />} />
      <Route path="/:period/" element={period} />
      <Route path="/:period/page/:number/" element={period} />
      <Route path="*" element={<NotFound what="page" edition={manifest.title} />} />
    </Routes>
  );
}

function OnePeriod({ edition }: { edition: string }) {
  const { period: address, number: page } = useParams();
  const [period, number] = [parsePeriod(address), readNumber(page)];
  if (period === null || number === null) return <NotFound what="page" edition={edition} />;
  return <PeriodPage key={period} period={period} number={number} edition={edition} />;
}
