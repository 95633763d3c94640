import { expect, test } from 'vitest';
import { conjugate, type Mood } from './conjugation.ts';

const forms = (infinitive: string, mood: Mood, plural = false) =>
  conjugate(infinitive)
    .filter((form) => form.mood === mood && form.plural === plural)
    .map(({ form }) => form)
    .sort()
    .join(' ');

test('le journal conjugue à la troisième personne', () => {
  expect(forms('rappeler', 'finite')).toBe('rappela rappelait rappelle rappellera rappellerait');
  expect(forms('rappeler', 'finite', true)).toBe('rappelaient rappellent rappelleraient rappelleront rappelèrent');
  expect(forms('prédire', 'finite')).toBe('prédira prédirait prédisait prédit');
  expect(forms('vouloir', 'finite', true)).toBe('veulent voudraient voudront voulaient voulurent');
});

test('le subjonctif se reconnaît à part', () => {
  expect(forms('admettre', 'subjunctive')).toBe('admette admettent');
  expect(forms('vouloir', 'subjunctive')).toBe('veuille veuillent');
});

test('le participe s’accorde, quand il s’accorde', () => {
  expect(forms('déclarer', 'participle')).toBe('déclaré déclarée déclarées déclarés');
  expect(forms('admettre', 'participle')).toBe('admis admise admises');
  expect(forms('sourire', 'participle')).toBe('souri');
});

test('le gérondif et l’infinitif ne changent pas', () => {
  expect(forms('juger', 'gerund')).toBe('jugeant');
  expect(forms('juger', 'infinitive')).toBe('juger');
});

test('un mot s’écrit de deux façons quand les dictionnaires en ont deux', () => {
  expect(forms('révéler', 'finite')).toContain('révélera révélerait');
  expect(forms('révéler', 'finite')).toContain('révèlera révèlerait');
  expect(forms('reconnaître', 'finite')).toContain('reconnait reconnaitra');
  expect(forms('balayer', 'finite')).toContain('balaie balaiera');
  expect(forms('balayer', 'finite', true)).not.toContain('balaièrent');
});
