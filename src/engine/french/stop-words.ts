/** The most frequent words of written French and English, without those that both have (« on », « a », « an », « as », « or », « me », « pour »). */
export const FRENCH_STOP_WORDS: ReadonlySet<string> = new Set(
  'le la les l de des du d un une et est qu que qui dans par pas plus sur avec au aux ce cette il elle en ne n se sa ses sont été était leur mais nous vous je j ou où aussi comme'.split(
    ' ',
  ),
);
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  'the of and to in is was that for with by at from it he she they be been have has had this which are not were said his her their who will would its but there'.split(
    ' ',
  ),
);
