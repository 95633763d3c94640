import { expect, test } from 'vitest';
import { readBareText } from '../engine/articles.ts';
import type { AnnotatedArticle, QuotationId, SpeakerId, TimexValue } from '../engine/model.ts';
import { linesOf, readCivilDate, readRequest, writeAnswer } from './ndjson.ts';

async function lines(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const encoder = new TextEncoder();
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
  }
  const read: string[] = [];
  for await (const line of linesOf(stream())) read.push(line);
  return read;
}

test('une ligne finit au retour à la ligne, où que le flux soit coupé', async () => {
  expect(await lines('{"a":1}\n{"b', '":2}\n', '{"c":3}')).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  expect(await lines('un\n\ntrois\n')).toEqual(['un', '', 'trois']);
  expect(await lines()).toEqual([]);
});

test('une lettre accentuée coupée en deux se recolle, et rien d’autre ne coupe une ligne', async () => {
  const [first, second] = new TextEncoder().encode('é');
  expect(await lines(new Uint8Array([first!]), new Uint8Array([second!]))).toEqual(['é']);
  expect(await lines('"un\u2028deux"\n')).toEqual(['"un\u2028deux"']);
});

test('une demande a un texte ; la date et la préférence peuvent manquer', () => {
  expect(readRequest('{"id":7,"text":"Hier."}')).toEqual({ id: 7, text: 'Hier.', publishedOn: null, prefer: null });
  expect(readRequest('{"text":"","publishedOn":"2026-03-24T07:30:00+01:00","prefer":"past"}\r')).toEqual({
    id: undefined,
    text: '',
    publishedOn: '2026-03-24T07:30',
    prefer: 'past',
  });
});

test.each([
  ['{"id":1,"text":"Hier."', 'not-json'],
  ['null', 'not-object'],
  ['"Hier."', 'not-object'],
  ['{"id":1}', 'no-text'],
  ['{"text":12}', 'no-text'],
  ['{"text":"Hier.","publishedOn":"24 mars 2026"}', 'published-on'],
  ['{"text":"Hier.","publishedOn":"2026-02-30"}', 'published-on'],
  ['{"text":"Hier.","prefer":"passé"}', 'prefer'],
])('une ligne mauvaise dit pourquoi : %s', (line, reason) => {
  expect(readRequest(line)).toBe(reason);
});

test('une date se lit avec ou sans heure, jamais à moitié', () => {
  expect(readCivilDate('2026-03-24')).toBe('2026-03-24');
  expect(readCivilDate('2026-03-24T07:30')).toBe('2026-03-24T07:30');
  expect(readCivilDate('2026-03-24T23:59:59.5Z')).toBe('2026-03-24T23:59');
  for (const wrong of [
    '2026',
    '2026-03',
    '2026-03-24T',
    '2026-03-24T24:30',
    '2026-03-24Z',
    '2026-03-24:30',
    ' 2026-03-24',
    20260324,
  ])
    expect(readCivilDate(wrong)).toBeUndefined();
});

test('la réponse nomme qui parle et compte dans le texte donné', () => {
  const text = 'Hier, « oui », a dit Ana Mirel, « et non ». Il y a deux ans, « peut-être ».';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const segment = (words: string) => ({ ...at(`« ${words} »`), content: at(words) });
  const known = { medium: null, rule: 'incise', evidence: [], confidence: 0.9 } as const;
  const time = { approximate: false, rule: 'x', confidence: 1, basis: { kind: 'stated' } } as const;
  const article: AnnotatedArticle = {
    ...readBareText(text, null),
    speakers: [{ id: 'ana-mirel' as SpeakerId, name: 'Ana Mirel', kind: 'person' }],
    quotations: [
      {
        ...known,
        id: 'citation-1' as QuotationId,
        kind: 'direct',
        segments: [segment('oui'), segment('et non')],
        attribution: { kind: 'stated', speaker: 'ana-mirel' as SpeakerId, source: at('Ana Mirel'), cue: at('a dit') },
      },
      {
        ...known,
        id: 'citation-2' as QuotationId,
        kind: 'mixed',
        segments: [segment('peut-être')],
        attribution: { kind: 'unidentified', source: null, cue: null },
      },
    ],
    times: [
      { ...time, ...at('Hier'), id: 'date-1', type: 'DATE', value: '2026-03-23' as TimexValue, event: at('a dit') },
      {
        ...time,
        ...at('deux ans'),
        id: 'date-2',
        type: 'DURATION',
        value: 'P2Y' as TimexValue,
        event: null,
        modifier: 'END',
      },
    ],
  };
  const answer = JSON.parse(writeAnswer('un', article));
  expect(answer.id).toBe('un');
  expect(answer.quotes).toEqual([
    {
      start: text.indexOf('« oui'),
      end: text.indexOf('. Il y a'),
      segments: [at('« oui »'), at('« et non »')],
      kind: 'direct',
      speaker: 'Ana Mirel',
      source: at('Ana Mirel'),
      cue: at('a dit'),
    },
    { ...at('« peut-être »'), segments: [at('« peut-être »')], kind: 'mixed', speaker: null, source: null, cue: null },
  ]);
  expect(answer.times).toEqual([
    { ...at('Hier'), type: 'DATE', value: '2026-03-23', onTimeline: true },
    { ...at('deux ans'), type: 'DURATION', value: 'P2Y', modifier: 'END', onTimeline: false },
  ]);
});
