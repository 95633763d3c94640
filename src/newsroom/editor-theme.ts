import { EditorView } from '@codemirror/view';

const hues = Object.fromEntries(
  [0, 1, 2, 3, 4].map((hue) => [
    `[data-hue="${hue}"]`,
    { '--hue': `var(--voice-${hue})`, '--wash': `var(--voice-${hue}-wash)` },
  ]),
);

/** Of the shadow tree of the editor; colours and faces are those of the page, through its custom properties. */
export const EDITOR_THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', overflow: 'auto', scrollbarWidth: 'thin' },
  '.cm-content': {
    padding: '1.5rem 0 40vh',
    maxWidth: '38rem',
    fontFamily: 'var(--text)',
    fontSize: '1.125rem',
    lineHeight: '1.7rem',
    caretColor: 'var(--ink)',
  },
  '.cm-line': { padding: '0 1.5rem 0 0.75rem' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in oklch, var(--ink) 13%, var(--paper))',
  },
  '.cm-placeholder': { color: 'var(--ink-soft)', whiteSpace: 'pre-wrap' },
  '.cm-gutters': { background: 'none', border: '0', color: 'var(--ink-soft)' },
  '.lineLabels': { width: '5.5rem', whiteSpace: 'nowrap' },
  '.lineLabels .cm-gutterElement': {
    padding: '0.35rem 0.5rem 0 0',
    textAlign: 'end',
    font: '500 0.75rem / 1 var(--interface)',
    overflow: 'hidden',
  },
  '.lineLabels .warned': {
    color: 'var(--accent)',
    fontWeight: '600',
    borderInlineEnd: '3px solid var(--accent)',
    cursor: 'pointer',
    paddingInlineEnd: '0.3rem',
  },
  ...hues,
  '[data-hue="-1"]': { '--hue': 'var(--voice-0)', '--wash': 'var(--voice-0-wash)' },
  '.quotation': {
    background: 'linear-gradient(transparent 55%, var(--wash) 55%)',
    textDecoration: 'underline 1.5px var(--hue)',
    textUnderlineOffset: '0.22em',
  },
  '.quotation[data-hue="-1"]': { textDecorationStyle: 'dotted' },
  '.pointed': { outline: '2px solid var(--ink)', outlineOffset: '1px' },
  '.time': { borderBlockEnd: '1.5px dotted var(--ink-soft)' },
  '.cm-panels': {
    background: 'var(--paper)',
    color: 'var(--ink)',
    borderBlockEnd: '1px solid var(--rule)',
    font: 'var(--use)',
  },
  '.cm-panel.cm-search': { padding: '0.5rem 2rem 0.5rem 0.75rem' },
  '.cm-panel.cm-search label, .cm-textfield, .cm-button': { font: 'var(--small)' },
  '.cm-textfield': {
    background: 'var(--paper)',
    color: 'inherit',
    border: '1px solid var(--axis)',
    padding: '0.3rem 0.4rem',
  },
  '.cm-button': { background: 'none', border: '1px solid var(--rule)', color: 'inherit', padding: '0.3rem 0.5rem' },
  '.cm-searchMatch': { background: 'var(--voice-2-wash)', outline: '1px solid var(--voice-2)' },
  '.cm-searchMatch-selected': { outlineWidth: '2px' },
});
