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
      <Route path="/article/:id/" element={<Story edition={manifest.title} />} />
      <Route path="*" element={<Lists>{({ ListPages }) => <ListPages manifest={manifest} />}</Lists>} />
    </Routes>
  );
}

function Story({ edition }: { edition: string }) {
  const id = parseArticleId(useParams().id);
  const missing = <Lists>{({ NotFound }) => <NotFound what="story" edition={edition} />}</Lists>;
  return id === null ? missing : <StoryPage key={id} id={id} edition={edition} missing={missing} />;
}
