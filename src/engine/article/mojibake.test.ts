import { expect, test } from 'vitest';
import { findMojibake, repairMojibake } from './mojibake.ts';

test('deux traces d’un double codage se voient, une seule peut être citée exprès', () => {
  expect(findMojibake('Un Ã©tÃ© Ã  la mer')).toBe(3);
  expect(findMojibake('Le sigle « Ã© » trahit un mauvais codage.')).toBe(-1);
  expect(findMojibake('Un été à la mer, « São Paulo » et « ÂGE ».')).toBe(-1);
});

test('la réparation rend accents, guillemets, apostrophes, tirets et espaces', () => {
  expect(repairMojibake('dÃ©jÃ  payÃ©')).toBe('déjà payé');
  expect(repairMojibake('Â«\u00A0lâ€™Ã©tÃ©\u00A0Â» â€“ un cÅ“ur')).toBe('«\u00A0l’été\u00A0» – un cœur');
  expect(repairMojibake('lâ\u0080\u0099Ã©tÃ©')).toBe('l’été');
});

test('la réparation laisse ce qui était juste', () => {
  const right = 'Un été « à la mer » – l’œuvre de São, 20 °C, 30 €…';
  expect(repairMojibake(right)).toBe(right);
  expect(repairMojibake(`${right} Ã©tÃ©`)).toBe(`${right} été`);
});
