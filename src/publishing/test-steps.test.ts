import { expect, test } from 'vitest';
import { chooseSteps, countTests, type Step } from './test-steps.ts';

const step = (name: string, needs?: string): Step => ({
  name,
  ...(needs === undefined ? {} : { needs }),
  run: async () => ({ passed: 1, failed: 0, output: '' }),
});
const STEPS = [step('browser'), step('types'), step('journeys', 'browser')];
const names = (only: readonly string[]) => chooseSteps(STEPS, only).map(({ name }) => name);

test('sans choix, toutes les étapes ; une étape vient avec celle qu’il lui faut', () => {
  expect(names([])).toEqual(['browser', 'types', 'journeys']);
  expect(names(['types'])).toEqual(['types']);
  expect(names(['journeys'])).toEqual(['browser', 'journeys']);
});

test('les tests se comptent dans le rapport de chaque outil', () => {
  const ended = { code: 0, output: '' };
  expect(countTests({ numPassedTests: 12, numFailedTests: 0 }, ended)).toMatchObject({ passed: 12, failed: 0 });
  expect(countTests({ stats: { expected: 7, unexpected: 2, flaky: 1 } }, { code: 1, output: 'x' })).toEqual({
    passed: 7,
    failed: 3,
    output: 'x',
  });
});

test('une panne compte pour un échec, même sans un test', () => {
  expect(countTests(null, { code: 1, output: '' })).toMatchObject({ passed: 0, failed: 1 });
  expect(countTests({ numPassedTests: 3, numFailedTests: 0 }, { code: 1, output: '' })).toMatchObject({ failed: 1 });
});

test('n’avoir rien vérifié n’est pas une réussite', () => {
  expect(countTests({ numPassedTests: 0, numFailedTests: 0 }, { code: 0, output: '' })).toMatchObject({ failed: 1 });
});
