import { expect, test } from 'vitest';
import { hang, styleOf, wrap } from './terminal-style.ts';

test('ni gras ni gris dans un fichier, un tube, ou quand on n’en veut pas', () => {
  for (const style of [
    styleOf({}, {}),
    styleOf({ isTTY: true }, { NO_COLOR: '1' }),
    styleOf({ isTTY: true }, { TERM: 'dumb' }),
  ])
    expect(style.bold('mot') + style.dim('mot')).toBe('motmot');
});

test('les lignes ne passent pas la largeur, sauf un mot plus long qu’elle', () => {
  expect(wrap('un deux trois', 7)).toEqual(['un deux', 'trois']);
  expect(wrap('anticonstitutionnellement vrai', 7)).toEqual(['anticonstitutionnellement', 'vrai']);
  expect(wrap('', 7)).toEqual(['']);
});

test('une espace insécable ne coupe pas la ligne', () => {
  expect(wrap('dit-il : « oui »', 9)).toEqual(['dit-il :', '« oui »']);
});

test('rien dans un texte ne commande le terminal', () => {
  expect(wrap('un\u001b[31m deux\u009b1m', 40)).toEqual(['un [31m deux 1m']);
});

test('le texte reste à droite de son étiquette', () => {
  const lines = hang('qui   ', 'la mairie de Sarmont, nommée', 26, (label) => label.toUpperCase());
  expect(lines).toEqual(['QUI   la mairie de', '      Sarmont, nommée']);
});
