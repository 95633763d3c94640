import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../model.ts';
import { checkQuoteMarks } from './quote-marks.ts';

/** Blocks parted by line ends, `# ` before a heading; « W-QUOTE-UNCLOSED@2 4 »: line, and offset in it. */
function check(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const block = {
      start,
      end: start + line.length,
      kind: (line.startsWith('# ') ? 'heading' : 'paragraph') as BlockKind,
    };
    start = block.end + 1;
    return block;
  });
  const lineOf = (offset: number) => blocks.findIndex(({ end }) => offset <= end) + 1;
  return checkQuoteMarks(text, blocks, lineOf).map(
    ({ code, line, detail }) => `${code}@${line}${detail ? ` ${detail}` : ''}`,
  );
}

test('des guillemets fermés ne font rien dire, imbriqués ou non', () => {
  expect(check('Il a dit « oui » puis “non”.')).toEqual([]);
  expect(check('« Il s’est dit « serein » hier », a-t-elle noté.')).toEqual([]);
  expect(check('« Il s’est dit « serein », a-t-elle noté, « et calme ».')).toEqual([]);
});

test('deux citations qui finissent ensemble se ferment d’un seul guillemet', () => {
  expect(check('« Il s’est dit « serein comme toujours »')).toEqual([]);
});

test('un guillemet jamais fermé est dit à sa ligne', () => {
  expect(check('Rien.', 'Il a dit « on verra bien.', 'Rien.')).toEqual(['W-QUOTE-UNCLOSED@2']);
  expect(check('Il a dit “on verra bien.')).toEqual(['W-QUOTE-UNCLOSED@1']);
});

test('une citation de plusieurs paragraphes rouvre le guillemet à chacun', () => {
  expect(check('« Nous partons.', '« Nous reviendrons », dit-il.')).toEqual([]);
  expect(check('« Nous partons.', '» Nous reviendrons », dit-il.')).toEqual([]);
  expect(check('« Nous partons.', '« Nous reviendrons.', 'Il se tut.')).toEqual(['W-QUOTE-UNCLOSED@2']);
});

test('un intertitre arrête la citation', () => {
  expect(check('« Nous partons.', '# Le départ', '« Nous reviendrons », dit-il.')).toEqual(['W-QUOTE-UNCLOSED@1']);
});

test('les guillemets droits sont comptés une fois pour tout le texte ; une apostrophe n’en est pas un', () => {
  expect(check('Il a dit "oui".', 'Puis "non".')).toEqual(['W-STRAIGHT-QUOTES@1 4']);
  expect(check("L'été, c'est l'usage.")).toEqual([]);
  expect(check('Il a dit "oui.', 'Rien.')).toEqual(['W-QUOTE-UNCLOSED@1', 'W-STRAIGHT-QUOTES@1 1']);
});
