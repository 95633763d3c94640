import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../model.ts';
import { carryCorrections } from './carry.ts';
import { makeTarget, resolveTarget } from './targets.ts';

const BEFORE = 'Le pont rouvre lundi, a dit la maire de Sarmont. Le bac s’arrête mardi, dit le passeur.';

const on = (words: string, text = BEFORE): Correction => {
  const start = text.indexOf(words);
  return { kind: 'notQuotation', target: makeTarget(text, { start, end: start + words.length }) };
};

/** The words of the correction in the text as it is after the edit. */
function carried(words: string, after: string): string {
  const [{ target }] = carryCorrections([on(words)], BEFORE, after) as [Correction];
  const span = resolveTarget(after, target);
  expect(span === null || after.slice(span.start, span.end) === target.exact).toBe(true);
  return span ? `${after.slice(0, span.start)}⟦${target.exact}⟧`.slice(-60) : `perdu : ${target.exact}`;
}

test('un mot ajouté avant pousse les mots corrigés, un mot ajouté après ne les touche pas', () => {
  const after = BEFORE.replace('Le pont', 'Le vieux pont');
  expect(carried('Le bac s’arrête', after)).toContain('Sarmont. ⟦Le bac s’arrête⟧');
  expect(carried('Le', after)).toBe('⟦Le⟧');
});

test('une retouche dans les mots corrigés les change avec elle', () => {
  expect(carried('Le pont rouvre lundi', BEFORE.replace('rouvre', 'ouvrira'))).toBe('⟦Le pont ouvrira lundi⟧');
  expect(carried('Le pont rouvre lundi', BEFORE.replace('lundi', 'ce soir'))).toBe('⟦Le pont rouvre ce soir⟧');
});

test('une retouche qui mord sur les mots leur laisse ce qui en reste', () => {
  expect(carried('rouvre lundi', BEFORE.replace('lundi, a dit', 'bientôt, dixit'))).toBe('Le pont ⟦rouvre⟧');
  expect(carried('lundi, a dit', BEFORE.replace('rouvre lundi', 'sera là'))).toContain('⟦, a dit⟧');
});

test('des mots tout entiers effacés ne sont pas jetés : la correction les garde, et dit qu’elle est perdue', () => {
  expect(carried('a dit la maire', BEFORE.replace('lundi, a dit la maire de Sarmont', 'hier'))).toBe(
    'perdu : a dit la maire',
  );
});

test('une lettre que les mots effacés partagent par hasard avec la suite n’est pas ce qui en reste', () => {
  expect(carried('a dit la maire', BEFORE.replace('a dit la maire de Sarmont', 'aussi'))).toBe(
    'perdu : a dit la maire',
  );
});

test('ce qui était déjà perdu le reste, sans changer', () => {
  const lost = on('une autre phrase', 'Voici une autre phrase.');
  expect(carryCorrections([lost], BEFORE, `${BEFORE} Fin.`)).toEqual([lost]);
});

test('un signe en deux moitiés n’est pas coupé par la retouche', () => {
  const before = 'Elle a dit 🚲 hier soir.';
  const after = 'Elle a dit 🚃 demain soir.';
  const [{ target }] = carryCorrections([on('a dit 🚲', before)], before, after) as [Correction];
  expect(target.exact).toBe('a dit');
});

test('quoi qu’on tape, une correction est là où ses mots sont, ou garde les siens', () => {
  const word = fc.constantFrom('lundi ', '« oui » ', 'Anne ', '🚲', 'é');
  const texts = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(10), fc.nat(40), fc.nat(10), texts, (before, at, long, cut, taken, typed) => {
      const start = at % before.length;
      const target = makeTarget(before, { start, end: Math.min(before.length, start + long + 1) });
      const from = cut % before.length;
      const after = before.slice(0, from) + typed + before.slice(from + taken);
      const [moved] = carryCorrections([{ kind: 'notQuotation', target }], before, after) as [Correction];
      const { start: s, end: e, exact } = moved.target;
      expect(moved.target === target || (after.slice(s, e) === exact && exact.trim() === exact)).toBe(true);
    }),
  );
});
