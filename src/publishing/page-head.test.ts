import { expect, test } from 'vitest';
import { embedJson, writeHead } from './page-head.ts';

const head = { title: 'Titre', description: 'Résumé', type: 'article', data: null } as const;

test('un texte qui contient du code reste du texte', () => {
  const html = writeHead({ ...head, title: '</title><script>x()</script>', description: '"><b>' }, 'Édition', null);
  expect(html).not.toMatch(/<script>|<b>|<\/title><s/);
  expect(html).toContain('content="&quot;&gt;&lt;b&gt;"');
});

test('des données dans une balise de script ne peuvent pas la fermer, et se relisent à l’identique', () => {
  const words = '</script><script>alert(1)</script>';
  const element = embedJson('type="application/json"', { text: words });
  const [, json] = /^<script type="application\/json">([^<]*)<\/script>$/.exec(element)!;
  expect(JSON.parse(json!)).toEqual({ text: words });
});

test('sans adresse connue, pas d’adresse canonique ; avec elle, la même partout', () => {
  expect(writeHead(head, 'Édition', null)).not.toMatch(/canonical|og:url/);
  const html = writeHead(head, 'Édition', 'https://exemple.fr/article/a/');
  expect(html).toContain('<link rel="canonical" href="https://exemple.fr/article/a/">');
  expect(html).toContain('<meta property="og:url" content="https://exemple.fr/article/a/">');
});
