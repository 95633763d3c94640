/** Words as a table of French words knows them: lower case, no accent, one kind of apostrophe and of space. « Après‑MIDI » is « apres-midi ». */
export const plain = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');

/** The same table, by plain words: what a hurried or an unaccented text writes is found in it. */
export const byPlain = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([words, value]) => [plain(words), value]));
