import { expect, test } from 'vitest';
import { startScript } from './start-script.ts';

test('le script de départ est du JavaScript, et nomme chaque fichier du programme une seule fois', () => {
  const script = startScript(['/assets/main-abc.js', '/assets/shared-def.js']);
  expect(() => new Function(`return async () => ${script}`)).not.toThrow();
  expect(script.match(/main-abc\.js/g)).toHaveLength(1);
  expect(script).toContain('import("/assets/main-abc.js"),import("/assets/shared-def.js")');
});

test('rien dans le script ne ferme la balise qui le contient', () => {
  expect(startScript(['/</script>/a.js'])).not.toContain('</');
});

test('une apostrophe dans l’adresse du site n’arrête pas le script', () => {
  const script = startScript(["/l'hebdo/assets/main.js"]);
  expect(() => new Function(`return async () => ${script}`)).not.toThrow();
  expect(script).toContain(`import("/l'hebdo/assets/main.js")`);
});
