import { useQuery } from '@tanstack/react-query';
import { Route, Routes, useParams } from 'react-router-dom';
import { BUNDLE_PATHS, parseArticleId } from '../../engine/bundles.ts';
import { agendaOf } from '../../engine/event-places.ts';
import type { Dossier, EventFile } from '../../engine/model.ts';
import { dossierQuery, LoadError } from '../../loading/bundle-files.ts';
import { dossierEventsQuery } from '../../loading/day-files.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { chronology as words } from '../../words/chronology.ts';
import { page } from '../../words/fr.ts';
import { keepNumbers } from '../../words/timeline.ts';
import { StoryCell } from '../front/StoryCell.tsx';
import { Kept } from '../Kept.tsx';
import { NotFound } from '../NotFound.tsx';
import { PlainList } from '../PlainList.tsx';
import { addressOf } from '../page-contract.ts';
import { readNumber } from '../read-number.ts';
import styles from './ChronologyPage.module.css';
import { EventAxis } from './EventAxis.tsx';
import { FurtherPages } from './Neighbours.tsx';
import { ScaleStrip } from './ScaleStrip.tsx';
import { TakeAway } from './TakeAway.tsx';

/** What stands under `/dossier/`. */
export function DossierPages({ edition }: { edition: string }) {
  const dossier = <OneDossier edition={edition} />;
  return (
    <Routes>
      <Route path="/:id/" element={dossier} />
      <Route path="/:id/page/:number/" element={dossier} />
      <Route path="*" element={<NotFound what="page" edition={edition} />} />
    </Routes>
  );
}

function OneDossier({ edition }: { edition: string }) {
  const { id: address, number: page } = useParams();
  // The id of a dossier is as that of a story.
  const [id, number] = [parseArticleId(address), readNumber(page)];
  if (id === null || number === null) return <NotFound what="page" edition={edition} />;
  return <DossierPage key={id} id={id} number={number} edition={edition} />;
}

type Props = { readonly id: string; readonly number: number; readonly edition: string };

/** Several stories on one axis. @param number of the page, from 1. */
function DossierPage({ id, number, edition }: Props) {
  const dossier = useQuery(dossierQuery(id));
  const events = useQuery(dossierEventsQuery(id, number - 1));
  const failed = [dossier, events].find((query) => query.error);
  if (dossier.data && events.data) {
    return <DossierView dossier={dossier.data} file={events.data} edition={edition} />;
  }
  if (failed?.error instanceof LoadError && failed.error.failure === 'missing') {
    return <NotFound what="page" edition={edition} />;
  }
  if (failed?.error) return <LoadFailed title={words.failed} error={failed.error} retry={failed.refetch} />;
  return <Loading />;
}

type ViewProps = { readonly dossier: Dossier; readonly file: EventFile; readonly edition: string };

function DossierView({ dossier, file, edition }: ViewProps) {
  const { events, asOf, shard, shards } = file;
  const title = words.pageTitle(dossier.title, shard + 1, shards);
  useArrival(page.title(title, edition));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>{words.dossier}</p>
        <h1 tabIndex={-1}>{title}</h1>
        {dossier.deck !== null && (
          <p className={styles.deck}>
            <Kept>{keepNumbers(dossier.deck)}</Kept>
          </p>
        )}
      </header>
      {shard === 0 && <Stories dossier={dossier} />}
      {events.length > 0 && (
        <section aria-labelledby="chronologie">
          <h2 className={styles.label} id="chronologie">
            {words.title}
          </h2>
          <ScaleStrip events={events} asOf={asOf} />
          <EventAxis events={events} asOf={asOf} />
        </section>
      )}
      <FurtherPages number={shard + 1} pages={shards} addressOf={(number) => addressOf.dossier(dossier.id, number)} />
      {events.length > 0 && (
        <TakeAway
          page={addressOf.dossier(dossier.id, shard + 1)}
          data={BUNDLE_PATHS.dossierEvents(dossier.id, shard)}
          hasCalendar={agendaOf(events, asOf).length > 0}
        />
      )}
    </div>
  );
}

/** In the reading order of the dossier. */
function Stories({ dossier }: { dossier: Dossier }) {
  return (
    <section aria-labelledby="articles">
      <h2 className={styles.label} id="articles">
        {words.stories}
      </h2>
      <PlainList as="ol" className={styles.stories}>
        {dossier.stories.map((entry) => (
          <li key={entry.id}>
            <StoryCell entry={entry} rank="brief" />
          </li>
        ))}
      </PlainList>
    </section>
  );
}
