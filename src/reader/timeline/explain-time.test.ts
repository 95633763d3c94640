import { expect, test } from 'vitest';
import type { CivilDate, TimeAnchor, TimeExpression, TimexValue } from '../../engine/model.ts';
import { explainTime } from './explain-time.ts';

/** How the first words are known from the second ones; from the publication where there are none. */
function explain(said: string, anchor: string | null, kind: 'counted' | 'completed' = 'counted'): string | null {
  const text = `${said}|${anchor ?? ''}`;
  const span = { start: said.length + 1, end: text.length };
  const from: TimeAnchor =
    anchor === null
      ? { kind: 'publication', value: '2017-11-21' as CivilDate }
      : { kind: 'expression', span, value: '2017-11-21' as TimexValue };
  const time: TimeExpression = {
    start: 0,
    end: said.length,
    id: 'date-1',
    type: 'DATE',
    value: '2017-11-20' as TimexValue,
    approximate: false,
    basis: kind === 'counted' ? { kind, from } : { kind, missing: ['year'], from },
    rule: 'day',
    confidence: 1,
    event: null,
  };
  return explainTime({ text }, time)?.replaceAll('\u00A0', ' ') ?? null;
}

test('une date comptée dit d’après quels mots', () => {
  expect(explain('la veille', 'ce 21 novembre 2017')).toBe('« la veille », d’après « ce 21 novembre 2017 »');
  expect(explain('la veille', 'le 1er mars')).toBe('« la veille », d’après « le 1er mars »');
  expect(explain('hier', null)).toBe('« hier », d’après la publication');
});

test('des mots qui ne disent pas quel jour c’était le reçoivent', () => {
  for (const anchor of ['mardi', 'le lendemain', '5 h 50', 'à 18 heures', '10 jours plus tard'])
    expect(explain('la veille', anchor)).toBe(`« la veille », d’après « ${anchor} » (21 novembre)`);
});

test('une date complétée dit ce qui manquait', () => {
  expect(explain('le 20 novembre', 'en 2017', 'completed')).toBe('l’année, d’après « en 2017 »');
  expect(explain('le 20 novembre', null, 'completed')).toBe('l’année, d’après la publication');
});
