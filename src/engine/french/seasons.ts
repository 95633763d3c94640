/** TIMEX3 codes, the month in which the season begins (which decides whether « cet hiver » is behind or ahead), its first and last day. */
export const SEASONS: Readonly<
  Record<string, { readonly code: string; readonly month: number; readonly first: string; readonly last: string }>
> = {
  printemps: { code: 'SP', month: 3, first: '03-20', last: '06-21' },
  été: { code: 'SU', month: 6, first: '06-21', last: '09-23' },
  automne: { code: 'FA', month: 9, first: '09-23', last: '12-21' },
  hiver: { code: 'WI', month: 12, first: '12-21', last: '03-20' },
};
