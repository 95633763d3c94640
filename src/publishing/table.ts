/** Rows of words under a title, for a terminal or the README. */
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
};

const FIGURE = /^[<≤≥±×\-\s]*\d/u;

/**
 * A table as lines of equal columns; a column whose cells are all figures stands to the right.
 *
 *     Vitesse des analyses
 *       mesure       obtenu   à tenir
 *       citations    2,1 ms    ≤ 5 ms
 */
export function tableLines({ title, columns, rows }: Table): string[] {
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const isFigures = columns.map((_, i) => rows.every((row) => row[i] === '' || FIGURE.test(row[i]!)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (isFigures[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('   ')}`.trimEnd();
  return [title, line(columns), ...rows.map(line)];
}

/** The middle value, or the mean of the two in the middle. @throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new Error('median of nothing');
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
