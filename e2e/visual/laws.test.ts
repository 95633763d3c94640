import { expect, test } from 'vitest';
import type { Box, Measures, TextBlock } from './in-page.ts';
import { doubledText, LAYOUT_LAWS, moves } from './laws.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const PAGE: Measures = {
  width: 1280,
  scrollWidth: 1280,
  beyond: [],
  blocks: [],
  targets: [],
  text: box(100, 100, 600, 900),
  panel: box(800, 100, 200, 300),
  contrasts: [],
  clipped: [],
};
const faults = (measures: Partial<Measures>) => LAYOUT_LAWS.flatMap((law) => law.faults({ ...PAGE, ...measures }));

/** A paragraph of lines of 20 pixels under each other, from a place of the page. */
function paragraph(lines: readonly string[], { top = 100, within = [] as number[], isRunning = true } = {}): TextBlock {
  return {
    name: `p « ${lines[0]} »`,
    tag: 'p',
    isRunning,
    within,
    lines: lines.map((text, index) => ({ text, box: box(100, top + 20 * index, 500, 24) })),
  };
}

test('une page qui tient n’a rien à se reprocher', () => {
  expect(faults({ blocks: [paragraph(['Une ligne.']), paragraph(['Une autre.'], { top: 120 })] })).toEqual([]);
});

test('une page plus large que la fenêtre défile de côté', () => {
  expect(faults({ scrollWidth: 1300, beyond: ['table « … »'] })).toEqual([
    'à 1280 px, la page dépasse de 20 px : table « … »',
  ]);
});

test('deux textes se recouvrent, sauf si l’un est dans l’autre, ou si seuls leurs blancs se touchent', () => {
  const [under, over] = [paragraph(['Dessous.']), paragraph(['Dessus.'], { top: 108 })];
  expect(faults({ blocks: [under, over] })).toEqual(['p « Dessous. » et p « Dessus. » se recouvrent']);
  expect(faults({ blocks: [under, { ...over, within: [0] }] })).toEqual([]);
  expect(faults({ blocks: [under, paragraph(['Dessous encore.'], { top: 116 })] })).toEqual([]);
});

test('une ligne de 81 signes est trop longue, une de 80 tient', () => {
  expect(faults({ blocks: [paragraph(['x'.repeat(81)])] })).toHaveLength(1);
  expect(faults({ blocks: [paragraph(['x'.repeat(80)])] })).toEqual([]);
});

test('dès 768 px, les lignes d’un paragraphe ont 45 signes en moyenne ; la dernière ne compte pas, une note non plus', () => {
  const narrow = ['x'.repeat(40), 'x'.repeat(40), 'x'.repeat(40), 'fin.'];
  expect(faults({ blocks: [paragraph(narrow)] })).toHaveLength(1);
  expect(faults({ blocks: [paragraph(narrow, { isRunning: false })] })).toEqual([]);
  expect(faults({ blocks: [paragraph(['x'.repeat(42), ...Array(3).fill('x'.repeat(50)), 'fin.'])] })).toEqual([]);
  expect(faults({ blocks: [paragraph(narrow)], width: 360, scrollWidth: 360, panel: box(0, 1100, 300, 300) })).toEqual(
    [],
  );
});

test('une ligne ne commence pas par un signe double, sauf celle où le paragraphe commence', () => {
  expect(faults({ blocks: [paragraph(['Est-ce sûr', '? Non.'])] })).toEqual(['une ligne commence par ? : « ? Non. »']);
  expect(faults({ blocks: [paragraph(['» Et la suite', 'continue.'])] })).toEqual([]);
});

test('la chronologie : à côté en grand, après en petit, jamais dessus', () => {
  expect(faults({ panel: box(650, 100, 200, 300) })).toEqual(['la chronologie recouvre le texte']);
  expect(faults({ panel: box(100, 1100, 200, 300) })).toEqual(['à 1280 px, la chronologie n’est pas à côté du texte']);
  expect(faults({ width: 360, scrollWidth: 360 })).toEqual(['à 360 px, la chronologie n’est pas après le texte']);
  expect(faults({ panel: null })).toEqual([]);
});

test('une petite cible a de la place autour d’elle, ou c’est une faute ; un lien dans sa phrase en est dispensé', () => {
  const target = (left: number, isInSentence = false) => {
    const small = box(left, 0, 16, 16);
    return { name: 'a', box: small, whole: small, isInSentence };
  };
  expect(faults({ targets: [target(0), target(40)] })).toEqual([]);
  expect(faults({ targets: [target(0), target(20)] })).toEqual([
    'a n’a que 16 px sur 16 px',
    'a n’a que 16 px sur 16 px',
  ]);
  expect(faults({ targets: [target(0, true), target(20, true)] })).toEqual([]);
});

test('une cible que coupe le pied de ce qui défile a la taille qu’elle aura quand on y sera', () => {
  const target = (top: number, seen: number, height: number) => ({
    name: 'a',
    box: box(0, top, 202, seen),
    whole: box(0, top, 202, height),
    isInSentence: false,
  });
  expect(faults({ targets: [target(0, 40, 40), target(42, 8, 40)] })).toEqual([]);
  expect(faults({ targets: [target(0, 40, 40), target(42, 8, 20)] })).toEqual(['a n’a que 202 px sur 20 px']);
});

test('un texte sur un dégradé est lisible sur chacune de ses couleurs', () => {
  expect(faults({ contrasts: [{ name: 'span « Oui »', ratio: 4.497 }] })).toEqual([
    'contraste de 4,49, il en faut 4,5 : span « Oui »',
  ]);
  expect(faults({ contrasts: [{ name: 'span « Oui »', ratio: 4.5 }] })).toEqual([]);
});

test('à 200 %, ce qui est coupé est nommé', () => {
  expect(doubledText({ ...PAGE, clipped: ['p « Une ligne. »'] })).toEqual(['p « Une ligne. » est coupé']);
});

test('ce qui a bougé quand le programme est arrivé est nommé, et ce qui a bougé entre-temps', () => {
  const place = { name: 'p', left: 0, top: 100, width: 300, height: 20 };
  expect(moves([place], [place], [])).toEqual([]);
  expect(moves([place], [{ ...place, top: 130 }], [])).toEqual(['p a bougé de 0 px de côté et 30 px de haut en bas']);
  expect(moves([place], [place], [{ name: 'p', value: 0.02 }])).toEqual(['décalage de 0.0200 : p']);
  expect(moves([place], [], [])).toEqual(['la page avait 1 élément avant le programme, 0 après']);
});
