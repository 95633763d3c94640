import { expect, test } from 'vitest';
import { keepAnswers } from './keep-answers.ts';

test('un mot n’est examiné qu’une fois, et une mémoire pleine ne change pas les réponses', () => {
  const asked: string[] = [];
  const lengthOf = keepAnswers((word) => {
    asked.push(word);
    return word.length;
  });
  expect([lengthOf('maire'), lengthOf('maire'), lengthOf('')]).toEqual([5, 5, 0]);
  expect(asked).toEqual(['maire', '']);
  for (let count = 0; count < 5000; count++) lengthOf(`mot ${count}`);
  expect(lengthOf('maire')).toBe(5);
});
