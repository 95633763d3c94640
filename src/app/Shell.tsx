import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { Manifest } from '../engine/model.ts';
import { addressOf } from '../reader/page-contract.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { page as words } from '../words/fr.ts';
import { usePrefetchFront } from './lists.tsx';
import styles from './Shell.module.css';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useNavigation } from './use-navigation.ts';

/** What stands around every page: the way past it, the name, the sections, the theme, the notice. */
export function Shell({ manifest, children }: { manifest: Manifest | undefined; children: ReactNode }) {
  useNavigation();
  const prefetchFront = usePrefetchFront();
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {words.skip}
      </a>
      <header className={styles.bar}>
        <PageLink to={addressOf.front} className={styles.name} onNear={prefetchFront}>
          Liseuse
        </PageLink>
        <button type="button" className={styles.menu} popoverTarget="rubriques">
          {words.menu}
        </button>
        <nav id="rubriques" popover="auto" className={styles.nav} aria-label={words.sections}>
          <button type="button" className={styles.close} popoverTarget="rubriques" popoverTargetAction="hide">
            {words.close}
          </button>
          <Sections manifest={manifest} onNear={prefetchFront} />
        </nav>
        <ThemeChoice />
      </header>
      <main id="contenu" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        {manifest?.notice && <p>{manifest.notice}</p>}
        <p>{words.madeWith}</p>
      </footer>
    </>
  );
}

function Sections({ manifest, onNear }: { manifest: Manifest | undefined; onNear: () => void }) {
  const { pathname } = useLocation();
  return (
    <ul>
      <li>
        <PageLink to={addressOf.front} current={pathname === '/'} onNear={onNear}>
          {words.home}
        </PageLink>
      </li>
      {manifest?.sections.map(({ id, label }) => (
        <li key={id}>
          <PageLink to={addressOf.section(id)} onNear={onNear}>
            {label}
          </PageLink>
        </li>
      ))}
      {!!manifest?.counts.events && (
        <li>
          <PageLink to={addressOf.times()} current={pathname.startsWith(addressOf.times())}>
            {words.times}
          </PageLink>
        </li>
      )}
      {!!manifest?.counts.voices && (
        <li>
          <PageLink to={addressOf.voices()} current={pathname.startsWith(addressOf.voices())}>
            {words.voices}
          </PageLink>
        </li>
      )}
    </ul>
  );
}
