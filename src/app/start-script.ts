/** The themes that a reader can choose; `auto` follows the device and leaves no mark. */
export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;

/** Fired on `window` when the reader has chosen a theme. */
export const THEME_CHANGED = 'liseuse:theme';

const THEME_KEY = 'liseuse-theme';

/**
 * The one script that stands inside every page, before anything is painted. It sets the theme that the reader chose (so that no page
 * flashes), answers the theme's buttons until the program comes and after, and starts the program once the page has been painted.
 *
 * @param program addresses of the program's modules, loaded side by side; null where something else starts it.
 */
export function startScript(program: readonly string[] | null): string {
  const theme = [
    `const r=document.documentElement,k='${THEME_KEY}',s=t=>{t&&t!='auto'?r.dataset.theme=t:delete r.dataset.theme};`,
    `try{s(localStorage.getItem(k))}catch{}`,
    `addEventListener('click',e=>{const b=e.target.closest?.('[data-choose-theme]');if(!b)return;`,
    `const t=b.dataset.chooseTheme;s(t);try{localStorage.setItem(k,t)}catch{}dispatchEvent(new Event('${THEME_CHANGED}'))});`,
  ].join('');
  if (program === null) return `{${theme}}`;
  // A base is typed by a person: an apostrophe in it ends no string, a tag in it ends no script.
  const imports = program.map((address) => `import(${JSON.stringify(address).replaceAll('<', '\\u003c')})`).join();
  // Once the text and its faces are there and painted: the program takes nothing from them, neither line nor processor.
  const start = `addEventListener('load',()=>requestAnimationFrame(()=>setTimeout(()=>{${imports}})));`;
  return `{${theme}${start}}`;
}
