/** The number in the address of a page: the first page has none. @returns null for what is no number of a page. */
export function readNumber(number: string | undefined): number | null {
  if (number === undefined) return 1;
  return /^(?:[2-9]|[1-9]\d{1,5})$/.test(number) ? Number(number) : null;
}
