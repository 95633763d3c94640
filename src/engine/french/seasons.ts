/** TIMEX3 codes, and the month in which the season begins (which decides whether « cet hiver » is behind or ahead). */
export const SEASONS: Readonly<Record<string, { readonly code: string; readonly month: number }>> = {
  printemps: { code: 'SP', month: 3 },
  été: { code: 'SU', month: 6 },
  automne: { code: 'FA', month: 9 },
  hiver: { code: 'WI', month: 12 },
};
