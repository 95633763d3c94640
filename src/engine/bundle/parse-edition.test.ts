import { expect, test } from 'vitest';
import { DEFAULT_EDITION, parseEdition } from './parse-edition.ts';

const read = (edition: unknown) => parseEdition(JSON.stringify(edition));
const wrongField = (edition: unknown) => {
  const result = read(edition);
  return result.ok ? null : result.problems.map(({ code, detail }) => `${code} ${detail}`).join();
};
const dossier = { id: 'crue', title: 'La crue', articles: ['digue', 'vote'] };

test('un dossier d’articles sans edition.json fait une édition', () => {
  expect(parseEdition(null)).toEqual({ ok: true, value: DEFAULT_EDITION, warnings: [] });
});

test('chaque champ peut manquer, et ce qui est dit est gardé', () => {
  const result = read({ title: 'Le Phare', sections: ['Mer'], dossiers: [dossier], deck: 'inconnu' });
  expect(result).toMatchObject({
    ok: true,
    value: {
      id: 'edition',
      title: 'Le Phare',
      language: 'fr',
      notice: null,
      sections: ['Mer'],
      dossiers: [{ ...dossier, deck: null }],
    },
  });
  expect(result.ok && 'deck' in result.value).toBe(false);
});

test('la marque que laisse le Bloc-notes ne compte pas', () => {
  expect(parseEdition('\uFEFF{"title":"Le Phare"}').ok).toBe(true);
});

test('un article cité deux fois dans un dossier y est une fois', () => {
  expect(read({ dossiers: [{ ...dossier, articles: ['digue', 'vote', 'digue'] }] })).toMatchObject({
    value: { dossiers: [{ articles: ['digue', 'vote'] }] },
  });
});

test('ce qui n’est pas du JSON, ou pas un objet, est refusé', () => {
  expect(parseEdition('{ title: Le Phare }')).toEqual({
    ok: false,
    problems: [{ code: 'E-EDITION', line: 1, detail: '' }],
  });
  expect(wrongField(['Le Phare'])).toBe('E-EDITION ');
  expect(wrongField(null)).toBe('E-EDITION ');
});

test('le refus nomme le champ', () => {
  expect(wrongField({ title: 12 })).toBe('E-EDITION title');
  expect(wrongField({ language: ' ' })).toBe('E-EDITION language');
  expect(wrongField({ timeZone: 'Vélanie/Sarmont' })).toBe('E-EDITION timeZone');
  expect(wrongField({ sections: ['Mer', 3] })).toBe('E-EDITION sections');
  expect(wrongField({ dossiers: 'crue' })).toBe('E-EDITION dossiers');
  expect(wrongField({ dossiers: [dossier, { id: 'La Crue', title: 'La crue', articles: [] }] })).toBe(
    'E-EDITION dossiers[1]',
  );
});

test('deux dossiers ne peuvent pas avoir la même adresse', () => {
  expect(wrongField({ dossiers: [dossier, { ...dossier, title: 'La décrue' }] })).toBe('E-EDITION dossiers[1]');
});
