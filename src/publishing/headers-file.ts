type Header = readonly [name: string, value: string];

/**
 * Reads a `_headers` file: an address, `*` for whatever follows, then its headers, each on an indented line.
 *
 * @returns The headers of an address: those of every rule that fits it, a later rule's after an earlier one's.
 */
export function readHeadersFile(text: string): (path: string) => Header[] {
  const rules: { readonly fits: (path: string) => boolean; readonly headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      const [address, isPrefix] = [line.replace(/\*$/, ''), line.endsWith('*')];
      rules.push({ fits: (path) => (isPrefix ? path.startsWith(address) : path === address), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) => rules.filter(({ fits }) => fits(path)).flatMap(({ headers }) => headers);
}
