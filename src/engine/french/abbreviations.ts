/**
 * Words after which a full stop does not end a sentence: titles, and what press copy shortens before a name or a number.
 * Single capitals (« V. … », « J.-C. ») are a rule of their own in `text/sentences.ts`.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'M MM Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prs St Ste Cie av boul bd art al cf ch chap éd env ex fig hab ibid janv févr avr juil sept oct nov déc n no nos p pp par ref tél vol vs'.split(
    ' ',
  ),
);
