import { useQuery } from '@tanstack/react-query';
import { Route, Routes, useParams } from 'react-router-dom';
import { parseArticleId } from '../engine/bundles.ts';
import type { Manifest } from '../engine/model.ts';
import { manifestQuery } from '../loading/bundle-files.ts';
import { StoryPage } from '../reader/StoryPage.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { errors } from '../words/fr.ts';
import { Lists } from './lists.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Shell } from './Shell.tsx';

/** The routes, inside the shell; a page that fails leaves the shell standing. */
export function App() {
  const { data: manifest, error, refetch } = useQuery(manifestQuery());
  return (
    <Shell manifest={manifest}>
      {manifest ? (
        <PageBoundary>
          <Pages manifest={manifest} />
        </PageBoundary>
      ) : error ? (
        <LoadFailed title={errors.listFailed} error={error} retry={refetch} />
      ) : (
        <Loading />
      )}
    </Shell>
  );
}

function Pages({ manifest }: { manifest: Manifest }) {
  return (
    <Routes>
      <Route path="/" element={<Lists>{({ FrontPage }) => <FrontPage manifest={manifest} />}</Lists>} />
      <Route path="/page/:number/" element={<NumberedPage manifest={manifest} />} />
      <Route path="/article/:id/" element={<Story edition={manifest.title} />} />
      <Route path="/voix/*" element={<Lists>{({ VoicePages }) => <VoicePages manifest={manifest} />}</Lists>} />
      <Route path="*" element={<Missing what="page" edition={manifest.title} />} />
    </Routes>
  );
}

function Missing({ what, edition }: { what: 'page' | 'story'; edition: string }) {
  return <Lists>{({ NotFound }) => <NotFound what={what} edition={edition} />}</Lists>;
}

function Story({ edition }: { edition: string }) {
  const id = parseArticleId(useParams().id);
  const missing = <Missing what="story" edition={edition} />;
  return id === null ? missing : <StoryPage key={id} id={id} edition={edition} missing={missing} />;
}

function NumberedPage({ manifest }: { manifest: Manifest }) {
  const number = Number(useParams().number);
  const exists = Number.isInteger(number) && number >= 2 && number <= manifest.listingShards;
  if (!exists) return <Missing what="page" edition={manifest.title} />;
  return <Lists>{({ ListingPage }) => <ListingPage manifest={manifest} number={number} />}</Lists>;
}
