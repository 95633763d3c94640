import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Quotation, QuotationId, TimeExpression, TimexValue } from './model.ts';
import { cutAroundKept, runsOfBlocks } from './runs.ts';

/** Reads « ⟦ ⟧ » as a quotation with its marks and « ⟨ ⟩ » as a time, and returns what the runs are. */
function runsOf(notation: string): string {
  const { text, quotations, times } = readNotation(notation);
  const block: Block = { start: 0, end: text.length, kind: 'paragraph' };
  return runsOfBlocks({ text, blocks: [block], quotations, times })
    .flat()
    .map((run) => {
      const words = text.slice(run.start, run.end);
      const kind = run.kind === 'words' ? '' : `${run.kind}:`;
      const thin = run.thin ? `+${run.thin}` : '';
      return `${run.quotation ? 'Q' : ''}${run.time ? 'T' : ''}(${kind}${words}${thin})`;
    })
    .join('');
}

function readNotation(notation: string) {
  let text = '';
  const opened: number[] = [];
  const quotations: Quotation[] = [];
  const times: TimeExpression[] = [];
  for (const character of notation) {
    if (character === '⟦' || character === '⟨') opened.push(text.length);
    else if (character === '⟧') quotations.push(quotation(text, opened.pop()!));
    else if (character === '⟩') times.push(time(opened.pop()!, text.length));
    else text += character;
  }
  return { text, quotations, times };
}

function quotation(text: string, start: number): Quotation {
  const words = text.slice(start);
  const lead = /^[«"]\s?/u.exec(words)?.[0].length ?? 0;
  const tail = /\s?[»"]$/u.exec(words)?.[0].length ?? 0;
  const segment = { start, end: text.length, content: { start: start + lead, end: text.length - tail } };
  return {
    id: 'citation-1' as QuotationId,
    kind: 'direct',
    segments: [segment],
    attribution: { kind: 'unidentified', source: null, cue: null },
    medium: null,
    rule: 'none',
    evidence: [],
    confidence: 0,
  };
}

function time(start: number, end: number): TimeExpression {
  const value = '2026-03-24' as TimexValue;
  return {
    start,
    end,
    id: 'date-1',
    type: 'DATE',
    value,
    approximate: false,
    basis: { kind: 'stated' },
    rule: 'day',
    confidence: 1,
    event: null,
  };
}

test('une coupe dans une citation n’est pas un mot dit', () => {
  expect(runsOf('⟦«Oui [...] enfin»⟧, dit-il.')).toBe(
    'Q(mark:«+after)Q(words)Q(elision:[...])Q( enfin)Q(mark:»+before)(, dit-il.)'.replace('(words)', '(Oui )'),
  );
});

test('une coupe hors de toute citation est du texte', () => {
  expect(runsOf('Il parle […] encore.')).toBe('(Il parle […] encore.)');
});

test('l’espace devant un signe double reste avec lui, sans toucher au texte', () => {
  expect(runsOf('Qui ? Lui : « La Digue »')).toBe('(Qui)(kept: ?)( Lui)(kept: :)( )(kept:« )(La Digue)(kept: »)');
});

test('une espace insécable du texte n’a besoin de rien', () => {
  expect(runsOf('Qui\u00A0? Lui.')).toBe('(Qui\u00A0? Lui.)');
});

test('une date dans une citation porte les deux marques', () => {
  expect(runsOf('⟦« Je pars ⟨mardi⟩ »⟧.')).toBe('Q(mark:« )Q(Je pars )QT(mardi)Q(mark: »)(.)');
});

test('un guillemet collé qui ne cite personne demande une fine à l’affichage', () => {
  expect(runsOf('Le film «La Digue».')).toBe('(Le film )(guillemet:«+after)(La Digue)(guillemet:»+before)(.)');
});

test('un titre garde les mêmes espaces que le texte, et tous ses mots', () => {
  expect(cutAroundKept('À Sarmont : 30 % de « oui »')).toEqual(['À ', 'Sarmont :', ' ', '30 %', ' de ', '« oui »', '']);
  expect(cutAroundKept('Un bac à 3 € : « non merci » !')).toEqual([
    'Un bac à ',
    '3 € :',
    ' ',
    '« non',
    ' ',
    'merci » !',
    '',
  ]);
  expect(cutAroundKept('Le plan %b de Sarmont')).toEqual(['Le plan %b de Sarmont']);
  expect(cutAroundKept('Trois ponts: un bac; deux îles!')).toEqual(['Trois ponts: un bac; deux îles!']);
});

test('chaque bloc ne reçoit que ce qui le touche', () => {
  const { text, quotations, times } = readNotation('⟦« Un »⟧.\n\n⟨Mardi⟩, rien.');
  const cut = text.indexOf('\n');
  const blocks: Block[] = [
    { start: 0, end: cut, kind: 'paragraph' },
    { start: cut + 2, end: text.length, kind: 'paragraph' },
  ];
  const [first, second] = runsOfBlocks({ text, blocks, quotations, times });
  expect(first!.some((run) => run.quotation) && !first!.some((run) => run.time)).toBe(true);
  expect(second!.some((run) => run.time) && !second!.some((run) => run.quotation)).toBe(true);
});

test('les passages bout à bout redonnent le paragraphe, quel qu’il soit', () => {
  const piece = fc.constantFrom(
    '« ',
    ' »',
    '«',
    '»',
    '[...]',
    ' ?',
    ' : ',
    'mot ',
    '⟦« oui »⟧',
    '⟦«a»⟧',
    '⟨mardi⟩',
    '😀',
    '"',
    '\u00A0!',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { text, quotations, times } = readNotation(pieces.join(''));
      const block: Block = { start: 0, end: text.length, kind: 'paragraph' };
      const runs = runsOfBlocks({ text, blocks: [block], quotations, times }).flat();
      expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
      expect(runs.every((run) => run.start < run.end)).toBe(true);
    }),
  );
});
