import { expect, test } from 'vitest';
import type { Speaker } from '../model.ts';
import { formOf, initialedFormsOf, readFullName, readInitialedName } from './read-name.ts';

const slugs = (kind: Speaker['kind'], ...names: readonly string[]) =>
  names.map((name) => readFullName({ name, kind })?.slug ?? '-');

test('un prénom et un nom disent qui, accents, capitales, traits d’union et apostrophes mis à part', () => {
  expect(slugs('person', 'Élise Morvanel', 'Elise MORVANEL', 'M. Élise Morvanel')).toEqual([
    'elise-morvanel',
    'elise-morvanel',
    'elise-morvanel',
  ]);
  expect(slugs('person', 'Jean-Loup d’Arsac', "Jean Loup d'Arsac")).toEqual(['jean-loup-d-arsac', 'jean-loup-d-arsac']);
  expect(slugs('person', 'Rosa von der Aue', 'Anne Le Brec')).toEqual(['rosa-von-der-aue', 'anne-le-brec']);
});

test('un nom seul, une fonction, une description ne disent qui que dans leur article', () => {
  const names = ['Morvanel', 'Le Brec', 'de Montbrand', 'le maire', 'Maire Morvanel', 'un conseiller d’Élise Morvanel'];
  expect(slugs('person', ...names, 'Mme Morvanel', 'É. Morvanel', 'É. R. Morvanel', 'Mme', '')).toEqual(
    Array(11).fill('-'),
  );
});

test('un organisme dit qui par un sigle ou un nom propre, non par un nom commun', () => {
  expect(slugs('body', 'ODP', 'l’ODP', 'la Vélanie', 'l’Office d’Aval', 'Union Velane')).toEqual([
    'odp',
    'odp',
    'velanie',
    'office-d-aval',
    'union-velane',
  ]);
  const common = ['la présidence vélane', 'le Conseil', 'la mairie de Sarmont', 'une ONG', 'Morvanel', 'MORVANEL'];
  expect(slugs('body', ...common)).toEqual(Array(6).fill('-'));
});

test('un groupe n’est pas une voix', () => {
  expect(slugs('group', 'Anne et Paul Morvanel', 'les Vélans')).toEqual(['-', '-']);
});

test('un nom sans lettre latine a une adresse à lui', () => {
  const [anna, again, other] = slugs('person', 'Анна Морава', 'АННА МОРАВА', 'Анна Белая');
  expect(anna).toMatch(/^voix-[0-9a-z]{7}$/);
  expect([again, other === anna]).toEqual([anna, false]);
});

const short = (name: string) => {
  const read = readInitialedName({ name, kind: 'person' });
  return read && formOf(read);
};

test('des initiales vont au nom qui commence par elles, particule comprise', () => {
  expect([short('É. Morvanel'), short('J.-L. d’Arsac'), short('J. L. d’Arsac')]).toEqual([
    'e|morvanel',
    'jl|d-arsac',
    'jl|d-arsac',
  ]);
  expect(initialedFormsOf('Jean-Loup d’Arsac')).toEqual(['j|d-arsac', 'jl|d-arsac']);
  expect(initialedFormsOf('Anne de Brec')).toEqual(['a|de-brec']);
  expect(initialedFormsOf('Anne Rose Brec')).toEqual(['a|rose-brec', 'a|brec', 'ar|brec']);
});

test('un nom entier, un sigle ou des initiales seules ne sont pas un nom à initiales', () => {
  expect([short('Élise Morvanel'), short('J.-L.'), short('Morvanel'), short('M. Morvanel')]).toEqual(
    Array(4).fill(null),
  );
  expect(readInitialedName({ name: 'É. Morvanel', kind: 'body' })).toBeNull();
});
