import { expect, test } from 'vitest';
import { pickChromium } from './ensure-browser.ts';

const OWN = '/cache/playwright/chrome';
const pick = (env: Record<string, string>, ...present: string[]) =>
  pickChromium(env, (path) => present.includes(path), OWN);

test('le navigateur demandé passe avant tous les autres, même absent', () => {
  expect(pick({ LISEUSE_CHROMIUM: '/opt/chrome' }, OWN, '/usr/bin/chromium')).toEqual({ path: '/opt/chrome' });
});

test('une variable vide ne demande rien', () => {
  expect(pick({ LISEUSE_CHROMIUM: '' }, OWN)).toBe('own');
});

test('celui de Playwright passe avant celui du système', () => {
  expect(pick({}, '/usr/bin/chromium', OWN)).toBe('own');
  expect(pick({}, '/usr/bin/google-chrome-stable', '/usr/bin/chromium')).toEqual({ path: '/usr/bin/chromium' });
  expect(pick({}, '/usr/bin/google-chrome-stable')).toEqual({ path: '/usr/bin/google-chrome-stable' });
});

test('sans navigateur, il n’y en a pas', () => {
  expect(pick({}, '/usr/bin/firefox')).toBeNull();
});
