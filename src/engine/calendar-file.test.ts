import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from './calendar-file.ts';
import type { CivilDate } from './model.ts';

const summit: CalendarEvent = {
  uid: 'fait-1@courrier',
  stampedOn: '2026-03-23T18:00' as CivilDate,
  first: { year: 2026, month: 3, day: 31 },
  last: { year: 2026, month: 3, day: 31 },
  summary: 'Sommet',
  description: '',
  url: null,
  isTentative: false,
};

const linesOf = (change: Partial<CalendarEvent>) =>
  writeCalendar('Le Courrier', [{ ...summit, ...change }]).split('\r\n');

test('un fait d’un jour finit le lendemain, et son cachet est la date de l’article', () => {
  const lines = linesOf({});
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('DTSTART;VALUE=DATE:20260331');
  expect(lines).toContain('DTEND;VALUE=DATE:20260401');
  expect(lines).toContain('DTSTAMP:20260323T000000Z');
  expect(lines).toContain('STATUS:CONFIRMED');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(linesOf({ isTentative: true })).toContain('STATUS:TENTATIVE');
});

test('virgules, points-virgules, barres et retours à la ligne ne finissent pas une valeur', () => {
  expect(linesOf({ summary: 'Oui, « non » ; a\\b\nfin\tici' })).toContain(
    'SUMMARY:Oui\\, « non » \\; a\\\\b\\nfin ici',
  );
  expect(linesOf({ description: '' }).some((line) => line.startsWith('DESCRIPTION'))).toBe(false);
});

test('une longue ligne se plie à 75 octets, jamais dans une lettre, et se déplie en elle-même', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const file = writeCalendar('é'.repeat(90), [{ ...summit, summary: words.replace(/\p{Cc}/gu, '') }]);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const unfolded = file.replaceAll('\r\n ', '');
      expect(unfolded).toContain(`NAME:${'é'.repeat(90)}\r\n`);
      expect(unfolded).not.toMatch(/\p{Cs}/u);
    }),
  );
});
