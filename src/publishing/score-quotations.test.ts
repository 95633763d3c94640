import { expect, test } from 'vitest';
import { annotate } from '../engine/annotate.ts';
import { readBareText } from '../engine/articles.ts';
import { readLabels } from './read-labels.ts';
import { emptyTally, type LabelledQuotation, measuresOf, tallyQuotations } from './score-quotations.ts';

/** ⟦…⟧ around what is labelled, {…} around the words that name who speaks; the label before them has them as its source. */
function labelled(notation: string): { text: string; labels: LabelledQuotation[] } {
  let text = '';
  const labels: { start: number; end: number; sources: { start: number; end: number }[] }[] = [];
  for (const sign of notation) {
    if (sign === '⟦') labels.push({ start: text.length, end: text.length, sources: [] });
    else if (sign === '⟧') labels.at(-1)!.end = text.length;
    else if (sign === '{') labels.at(-1)!.sources.push({ start: text.length, end: text.length });
    else if (sign === '}') labels.at(-1)!.sources.at(-1)!.end = text.length;
    else text += sign;
  }
  return { text, labels };
}

function measured(notation: string, only: 'all' | 'marked' = 'all') {
  const { text, labels } = labelled(notation);
  const tally = emptyTally();
  tallyQuotations(tally, annotate(readBareText(text, null), { indirect: true }), labels, only);
  return measuresOf(tally);
}

test('tout trouvé, tout nommé juste : cent partout, aucun nom faux', () => {
  const measures = measured('«⟦ Le pont tiendra ⟧», a déclaré {Ana Delmas}.');
  expect(measures).toEqual({ exact: 1, close: 1, touched: 1, covered: 1, speaker: 1, wrong: 0, coverage: 1 });
});

test('les guillemets, les espaces et le point du bout ne comptent pas', () => {
  expect(measured('⟦« Le pont tiendra. »⟧, a déclaré {Ana Delmas}.').exact).toBe(1);
});

test('une citation étiquetée et non trouvée, une trouvée et non étiquetée : la moitié, pas cent', () => {
  const lost = measured('«⟦ Le pont tiendra ⟧», a déclaré {Ana Delmas}. ⟦Le préfet se tait⟧.');
  expect(lost.exact).toBeCloseTo(2 / 3);
  const more = measured('«⟦ Le pont tiendra ⟧», a déclaré {Ana Delmas}. « Il est vieux », a répondu Bo Ferrand.');
  expect(more.exact).toBeCloseTo(2 / 3);
});

test('un autre nom que celui de l’étiquette est un nom faux', () => {
  const { text, labels } = labelled('«⟦ Le pont tiendra ⟧», a déclaré Ana Delmas, et {Bo Ferrand} se tait.');
  const tally = emptyTally();
  tallyQuotations(tally, annotate(readBareText(text, null)), labels, 'all');
  expect(measuresOf(tally)).toMatchObject({ speaker: 0, wrong: 1, coverage: 1 });
});

test('entre guillemets seulement, les propos rapportés ne comptent pas', () => {
  const told = 'Ana Delmas a déclaré que ⟦le pont tiendrait⟧.';
  expect(measured(told).touched).toBe(1);
  expect(measured(told.replaceAll(/[⟦⟧]/g, ''), 'marked')).toMatchObject({ exact: 0, touched: 0 });
});

test('une ligne étiquetée est lue, ses intervalles vérifiés', () => {
  const line = (quotes: unknown) => JSON.stringify({ id: 1, text: 'Oui, dit-il.', quotes });
  expect(readLabels(line([{ start: 0, end: 3, marked: false, sources: [{ start: 9, end: 11 }] }]))).toMatchObject({
    quotes: [{ start: 0, end: 3, marked: false, sources: [{ start: 9, end: 11 }] }],
  });
  expect(readLabels(line([{ start: 0, end: 3 }]))).toMatchObject({ quotes: [{ sources: [] }] });
  for (const wrong of [undefined, [{ start: 0, end: 99 }], [{ start: -1, end: 2 }], [{ start: 3, end: 2 }], [null]])
    expect(readLabels(line(wrong))).toBe('no-labels');
  expect(readLabels('{')).toBe('not-json');
});
