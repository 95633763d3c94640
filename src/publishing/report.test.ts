import { expect, test } from 'vitest';
import { problemLines, reportLines } from './report.ts';

test('chaque fichier a son nom, puis une phrase par problème', () => {
  const reports = [
    { file: 'vide.txt', problems: [{ code: 'E-EMPTY', line: 1 }] },
    { file: 'ancien.txt', problems: [{ code: 'W-ENCODING', line: 12, detail: 'windows-1252' }] },
  ] as const;
  expect(reportLines(reports)).toEqual([
    'vide.txt',
    '  refusé     ligne 1  fichier vide : aucun mot à mettre en page',
    'ancien.txt',
    '  attention  ligne 12  le fichier n’est pas en UTF-8 : lu comme Windows-1252',
  ]);
});

test('le plus grave vient d’abord, puis l’ordre du fichier ; les phrases sont alignées', () => {
  const lines = problemLines([
    { code: 'I-CRLF', line: 1 },
    { code: 'W-NO-DECK', line: 120 },
    { code: 'W-TITLE-STOP', line: 3 },
    { code: 'E-BINARY', line: 9 },
  ]);
  expect(lines.map((line) => line.slice(0, 24))).toEqual([
    '  refusé     ligne 9    ',
    '  attention  ligne 3    ',
    '  attention  ligne 120  ',
    '  note       ligne 1    ',
  ]);
});

test('ce qui revient cent fois se dit trois fois, puis en une ligne ; ce qui revient quatre fois se dit quatre fois', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ code: 'W-QUOTE-UNCLOSED' as const, line: 2 * index + 5 }));
  const lines = problemLines(many(100));
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^ {2}attention {2}ligne 9 +guillemet/);
  expect(lines[3]).toMatch(/^ {2}attention {2}lignes 11 à 203 {2}guillemet .* \(encore 97 fois\)$/);
  expect(problemLines(many(4)).join()).not.toContain('encore');
});

test('un fichier sans problème ne dit rien', () => {
  expect(reportLines([])).toEqual([]);
  expect(problemLines([])).toEqual([]);
});
