/** Writes one line; false once nobody reads any more. */
export type Output = (line: string) => Promise<boolean>;

/**
 * Lines to a stream whose reader may leave before the end, as `| head` does: that is no failure. A slow reader is waited for.
 *
 * @throws when the stream fails for another reason, such as a full disk.
 */
export function openOutput(stream: NodeJS.WritableStream): Output {
  let open = true;
  // Without a listener the error would end the program; what it is comes with the callback of the write.
  stream.on('error', () => {});
  return (line) =>
    new Promise((resolve, reject) => {
      if (!open) return resolve(false);
      stream.write(`${line}\n`, (error) => {
        if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') return reject(error);
        open = !error;
        resolve(open);
      });
    });
}
