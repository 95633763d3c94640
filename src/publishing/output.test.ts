import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openOutput } from './output.ts';

/** A reader that takes some lines, then fails. */
function reader(lines: number, code: string) {
  const taken: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      if (taken.length === lines) return done(Object.assign(new Error(code), { code }));
      taken.push(String(chunk));
      done();
    },
  });
  return { taken, stream };
}

test('celui qui lit peut partir avant la fin', async () => {
  const { taken, stream } = reader(1, 'EPIPE');
  const write = openOutput(stream);
  expect([await write('un'), await write('deux'), await write('trois')]).toEqual([true, false, false]);
  expect(taken).toEqual(['un\n']);
});

test('un disque plein est une panne', async () => {
  await expect(openOutput(reader(0, 'ENOSPC').stream)('un')).rejects.toThrow('ENOSPC');
});
