import { expect, test } from 'vitest';
import { agendaOf, planEvents, planParts } from './event-places.ts';
import type { CivilDate, DatedEvent, EventId, Period, TimexValue } from './model.ts';

const at = (value: string, label = value): DatedEvent => ({
  id: `fait-${label}` as EventId,
  value: value as TimexValue,
  label,
  mentions: [],
  otherDates: [],
});

/** One line for each group: its heading, then its places with what happens there and the step after; `—` is the newest story. */
const drawn = (values: readonly DatedEvent[], asOf: string | null) =>
  planEvents(values, asOf as CivilDate | null).map(
    ({ heading, rows }) =>
      `${heading ?? ''}: ${rows.map(({ place, step }) => `${place ? place.events.map(({ label }) => label).join('+') : '—'} ${step}`).join(', ')}`,
  );

test('les faits d’un même jour ont une seule place, et le dernier article la sienne, avant ce qui vient', () => {
  expect(drawn([at('2026-03-26'), at('2026-03-20', 'a'), at('2026-03-20', 'b')], '2026-03-25')).toEqual([
    ': a+b 2, — 1, 2026-03-26 0',
  ]);
  expect(drawn([at('2026-03-20')], '2026-03-25')).toEqual([': 2026-03-20 2, — 0']);
});

test('sans date d’article, rien n’est à venir ; sans fait, rien n’est dessiné', () => {
  const [group] = planEvents([at('2026-03-20')], null);
  expect(group!.rows.map(({ place }) => place?.when)).toEqual([null]);
  expect(drawn([], '2026-03-25')).toEqual([]);
});

test('un agenda n’a que des jours : ni mois, ni saison, ni ce qui n’a pas de fin, ni ce qui est passé', () => {
  const values = [
    '2026-03-20',
    '2026-03-26',
    '2026-W15',
    '2026-04-02/2026-04-05',
    '2026-05',
    '2026-SU',
    '2026-06/2026-07',
    '2026-07-01/..',
  ];
  expect(
    agendaOf(
      values.map((value) => at(value)),
      '2026-03-25' as CivilDate,
    ).map(({ value }) => value),
  ).toEqual(['2026-03-26', '2026-04-02/2026-04-05', '2026-W15']);
  expect(agendaOf([at('2026-03-26')], null)).toEqual([]);
});

test('un dernier article loin des faits n’a pas de ligne parmi eux', () => {
  expect(drawn([at('1958-03-02'), at('1958-03-04')], '2026-03-25')).toEqual([': 1958-03-02 2, 1958-03-04 0']);
  expect(drawn([at('2027-08-02')], '2026-03-25')).toEqual([': 2027-08-02 0']);
});

test('un mois commence avant son premier jour, et une longue liste a ses intertitres', () => {
  expect(drawn([at('2026-03-01'), at('2026-03')], null)).toEqual([': 2026-03 0, 2026-03-01 0']);
  const days = ['2026-01-02', '2026-01-05', '2026-01-09', '2026-02-02', '2026-02-05', '2026-02-09'];
  expect(
    drawn(
      days.map((day) => at(day)),
      null,
    ).map((line) => line.slice(0, 7)),
  ).toEqual(['2026-01', '2026-02']);
});

test('un intertitre qui ne rassemble rien ne paraît pas', () => {
  const days = [
    '1958-03-01',
    '1971-05-14',
    ...[2, 5, 9, 11, 13, 17, 19].map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  ];
  expect(
    drawn(
      days.map((day) => at(day)),
      null,
    ).map((line) => line.split(':')[0]),
  ).toEqual(['', '2026-02']);
});

test('ce qui se passe le jour du dernier article n’est pas à venir', () => {
  const [group] = planEvents([at('2026-03-25'), at('2026-03-25/2026-03-28'), at('2026-04')], '2026-03-25' as CivilDate);
  expect(group!.rows.map(({ place }) => place?.when ?? '—')).toEqual(['past', 'day of publication', '—', 'to come']);
});

test('des mois qui se suivent se touchent, un mois sans fait laisse sa place, et ce qui vient est à venir', () => {
  const months = ['2026-02', '2026-03', '2026-06'].map((period) => ({ period: period as Period, events: 1, told: [] }));
  expect(planParts(months, '2026-03-25' as CivilDate).map(({ when, step }) => [when, step > 0])).toEqual([
    ['past', false],
    ['past', true],
    ['to come', false],
  ]);
});
