import { expect, test } from 'vitest';
import type { Target } from '../model.ts';
import { makeTarget, resolveTarget } from './targets.ts';

const targetOf = (text: string, words: string, nth = 0): Target => {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  return makeTarget(text, { start, end: start + words.length });
};

/** The text with ⟦ ⟧ around the words found again; « perdu » when they are not. */
function found(text: string, target: Target): string {
  const span = resolveTarget(text, target);
  return span ? `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}` : 'perdu';
}

const TEXT = 'Le pont rouvre lundi, a dit la maire. Le bac s’arrête lundi, dit le passeur.';

test('une cible garde les mots et trente-deux signes de chaque côté, sans couper un signe en deux', () => {
  expect(targetOf(TEXT, 'lundi')).toEqual({
    start: 15,
    end: 20,
    exact: 'lundi',
    prefix: 'Le pont rouvre ',
    suffix: ', a dit la maire. Le bac s’arrêt',
  });
  const target = targetOf(`🚲${'a'.repeat(31)}lundi${'b'.repeat(31)}🚲`, 'lundi');
  expect([target.prefix, target.suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)]);
});

test('dans le même texte, les mots sont à leur place, au tout début et à la toute fin aussi', () => {
  expect(found(TEXT, targetOf(TEXT, 'lundi', 1))).toContain('s’arrête ⟦lundi⟧');
  expect(found(TEXT, targetOf(TEXT, 'Le pont'))).toMatch(/^⟦Le pont⟧/);
  expect(found(TEXT, targetOf(TEXT, 'passeur.'))).toMatch(/⟦passeur\.⟧$/);
  expect(found('lundi', targetOf('lundi', 'lundi'))).toBe('⟦lundi⟧');
});

test('un paragraphe ajouté avant : les mots ont bougé, ce qui les entoure les désigne', () => {
  const longer = `Un mot d’abord. ${TEXT}`;
  expect(found(longer, targetOf(TEXT, 'lundi'))).toContain('rouvre ⟦lundi⟧, a dit');
  expect(found(longer, targetOf(TEXT, 'lundi', 1))).toContain('s’arrête ⟦lundi⟧, dit');
});

test('à l’ancienne place se trouvent les mêmes mots, mais d’une autre phrase : ils ne sont pas pris', () => {
  const before = 'Rendez-vous lundi, dit Anne à ses voisins.';
  const after = `Inutile de lundi tout attendre. ${before}`;
  expect(found(after, { ...targetOf(before, 'lundi'), start: 11, end: 16 })).toContain('Rendez-vous ⟦lundi⟧, dit Anne');
});

test('la phrase d’un côté suffit, quand l’autre est récrite', () => {
  expect(found('La passerelle ouvre lundi, a dit la maire. Rien d’autre.', targetOf(TEXT, 'lundi'))).toContain(
    '⟦lundi⟧, a dit',
  );
});

test('un mot court sans rien de sa phrase est perdu, même seul dans le texte', () => {
  expect(found('Il pleuvra lundi sur la côte.', targetOf(TEXT, 'lundi'))).toBe('perdu');
});

test('de longs mots, seuls dans le texte, se passent de leur phrase ; deux fois, non', () => {
  const target = targetOf(
    'Elle dit : les quais seront rendus aux piétons. Fin.',
    'les quais seront rendus aux piétons',
  );
  const alone = 'Ce jour-là les quais seront rendus aux piétons !';
  expect(found(alone, target)).toBe('Ce jour-là ⟦les quais seront rendus aux piétons⟧ !');
  expect(found(`${alone} ${alone}`, target)).toBe('perdu');
});

test('à égalité, le plus proche de l’ancienne place', () => {
  const verse = 'Le bac passe à midi et le bac passe à minuit, dit la chanson. ';
  const text = verse.repeat(5);
  const target = makeTarget(text, { start: verse.length * 2, end: verse.length * 2 + 6 });
  expect(resolveTarget(`${text}`, { ...target, start: target.start + 5, end: target.end + 5 })?.start).toBe(
    target.start,
  );
});

test('des mots qui se répètent et se chevauchent sont chacun regardés', () => {
  const text = 'Il crie : oui oui oui oui oui, puis il se tait.';
  const target = makeTarget(text, { start: text.indexOf(' oui,') - 3, end: text.indexOf(', puis') });
  expect(target.exact).toBe('oui oui');
  expect(found(`Et soudain ! ${text}`, target)).toContain('oui oui oui ⟦oui oui⟧, puis');
});

test('des mots changés d’une lettre, ou rien du tout, ne sont pas ces mots', () => {
  expect(found(TEXT.replaceAll('lundi', 'jeudi'), targetOf(TEXT, 'lundi'))).toBe('perdu');
  expect(found('', targetOf(TEXT, 'lundi'))).toBe('perdu');
  expect(resolveTarget(TEXT, { ...targetOf(TEXT, 'lundi'), exact: '' })).toBeNull();
});

test('un mégaoctet du même mot se lit un nombre fixe de fois, quels que soient les mots cherchés', () => {
  const text = 'lundi '.repeat(170_000);
  for (const exact of ['lundi', 'lundi '.repeat(20_000), `${'lundi '.repeat(20_000)}!`]) {
    let read = 0;
    const charCodeAt = (at: number) => {
      read++;
      return text.charCodeAt(at);
    };
    const counted = { length: text.length, charCodeAt };
    const target: Target = { start: 3, end: 3 + exact.length, exact, prefix: 'lundi '.repeat(5), suffix: 'lundi !' };
    resolveTarget(counted, target);
    expect(read).toBeLessThan(20 * text.length);
  }
});
