/** One file that a person opened. */
export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Beyond that, nothing is read: no article is so long. */
const MOST_BYTES = 5_000_001;

/** The files of a drop, a paste or a dialog. One too big comes with its first bytes, enough to be refused for its size. */
export function readFiles(files: Iterable<File>): Promise<OpenedFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()),
    })),
  );
}

/** Gives a file to the person, where their browser keeps what it downloads. */
export function giveFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Loads every face that this document may need, before a letter asks for one: later, nothing is asked of the network. */
export async function loadFaces(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}

/** The style sheet of the reading page, which stands in this page too, with its faces inside it. Loaded once, before it is asked for. */
export async function loadPageSheet(): Promise<string> {
  const sheet = [...document.querySelectorAll('head style')].map(({ textContent }) => textContent).join('\n');
  const addresses = [...new Set([...sheet.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address]) => address!))];
  const faces = new Map(
    await Promise.all(addresses.map(async (address) => [address, await dataAddress(address)] as const)),
  );
  return sheet.replace(/url\("?([^")]+\.woff2)"?\)/g, (whole, address: string) =>
    faces.has(address) ? `url(${faces.get(address)})` : whole,
  );
}

async function dataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2'));
    reader.onerror = () => reject(new Error(`${address}: ${reader.error?.message}`));
    reader.readAsDataURL(blob);
  });
}
