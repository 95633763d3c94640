import { expect, test } from 'vitest';
import { conjugate, type Mood } from './conjugation.ts';
import { readCueVerb } from './cue-verbs.ts';

const forms = (infinitive: string, mood: Mood) =>
  conjugate(infinitive)
    .filter((form) => form.mood === mood)
    .map(({ form }) => form)
    .join(' ');

test('le journal conjugue à la troisième personne', () => {
  expect(forms('rappeler', 'finite')).toBe(
    'rappelle rappelait rappela rappellera rappellerait rappellent rappelaient rappelèrent rappelleront rappelleraient',
  );
  expect(forms('annoncer', 'finite')).toContain('annonça');
  expect(forms('juger', 'gerund')).toBe('jugeant');
  expect(forms('répéter', 'finite')).toContain('répète répétait');
  expect(forms('rejeter', 'finite')).toContain('rejette');
  expect(forms('démentir', 'finite')).toContain('dément démentait');
  expect(forms('avertir', 'finite')).toContain('avertit avertissait');
  expect(forms('prédire', 'finite')).toContain('prédisent');
});

test('le participe s’accorde', () => {
  expect(forms('déclarer', 'participle')).toBe('déclaré déclarée déclarés déclarées');
  expect(forms('admettre', 'participle')).toBe('admis admise admis admises');
});

test('une forme mène à son verbe', () => {
  expect(readCueVerb('déclarèrent')).toMatchObject({ lemma: 'déclarer', strong: true, plural: true });
  expect(readCueVerb('regrettait')).toMatchObject({ lemma: 'regretter', strong: false, plural: false });
});

test('« maintenant » et « mange » n’annoncent aucune parole', () => {
  expect(readCueVerb('maintenant')).toBeUndefined();
  expect(readCueVerb('mange')).toBeUndefined();
});
