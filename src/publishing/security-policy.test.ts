import { expect, test } from 'vitest';
import { readHeadersFile } from './headers-file.ts';
import { headersFile, securityHeaders, securityPolicy } from './security-policy.ts';

const policy = securityPolicy({ scripts: ['start()'], styles: ['p{color:red}', 'p{color:blue}'] });

test('seul le script que la page contient peut s’exécuter : son empreinte, à la lettre', () => {
  // printf 'start()' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='");
  expect(securityPolicy({ scripts: ['start();'], styles: [] })).not.toContain(
    'DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=',
  );
});

test('rien ne vient d’ailleurs, et aucun texte ne devient du code', () => {
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('un programme n’a que les règles de confiance que sa page nomme', () => {
  expect(policy).toContain("trusted-types 'none'");
  expect(securityPolicy({ scripts: [], styles: [], trustedTypes: ['ouvrier'] })).toContain('trusted-types ouvrier');
});

test('l’en-tête ajoute ce qu’une balise ne peut pas dire : qui encadre la page', () => {
  expect(policy).not.toContain('frame-ancestors');
  expect(securityHeaders(policy)['Content-Security-Policy']).toMatch(/; frame-ancestors 'self'$/);
});

test('sous un sous-dossier, les règles ne valent que pour lui', () => {
  const lines = headersFile({ 'X-Content-Type-Options': 'nosniff' }, '/journal/').split('\n');
  expect(lines[0]).toBe('/journal/*');
  expect(lines).toContain('/journal/assets/*');
});

test('une page et le bundle se redemandent, un fichier à empreinte se garde : une seule durée par adresse', () => {
  const headersOf = readHeadersFile(headersFile({ 'X-Content-Type-Options': 'nosniff' }, '/journal/'));
  const kept = (path: string) =>
    headersOf(`/journal/${path}`).flatMap(([name, value]) => (name === 'Cache-Control' ? [value] : []));
  for (const path of ['', 'page/2/', 'article/marche/', 'atelier/', 'bundle/bundle.json', 'bundle/stories/marche.json'])
    expect(kept(path)).toEqual(['no-cache']);
  expect(kept('assets/main-abc.js')).toEqual(['public, max-age=31536000, immutable']);
  expect(kept('favicon.svg')).toEqual([]);
});
