import { expect, test } from 'vitest';
import { startScript } from './start-script.ts';

test('le script de départ est du JavaScript, et nomme le programme une seule fois', () => {
  const script = startScript('/assets/main-abc.js');
  expect(() => new Function(`return async () => ${script}`)).not.toThrow();
  expect(script.match(/main-abc\.js/g)).toHaveLength(1);
});

test('rien dans le script ne ferme la balise qui le contient', () => {
  expect(startScript('/a.js')).not.toContain('</');
});
