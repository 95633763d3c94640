import { useSyncExternalStore } from 'react';
import { page as words } from '../words/fr.ts';
import styles from './Shell.module.css';
import { THEME_CHANGED, THEMES } from './start-script.ts';

const subscribe = (notify: () => void) => {
  addEventListener(THEME_CHANGED, notify);
  return () => removeEventListener(THEME_CHANGED, notify);
};

const chosen = () => document.documentElement.dataset.theme ?? 'auto';

/** Four buttons. The inline start script answers them, before and after the program is there; this says which one is pressed. */
export function ThemeChoice() {
  const current = useSyncExternalStore(subscribe, chosen, () => 'auto');
  return (
    <div className={styles.theme}>
      <button type="button" popoverTarget="apparence" aria-label={words.theme} className={styles.themeButton}>
        Aa
      </button>
      <fieldset id="apparence" popover="auto" className={styles.themes}>
        <legend>{words.theme}</legend>
        {THEMES.map((theme) => (
          <button key={theme} type="button" data-choose-theme={theme} aria-pressed={current === theme}>
            {words.themes[theme]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
