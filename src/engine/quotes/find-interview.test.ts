import { expect, test } from 'vitest';
import type { Article, Block, BlockKind } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

/** One block a line; `# ` begins a headline, `## ` a heading. */
function article(lines: readonly string[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    const mark = /^#{1,2} /u.exec(line)?.[0] ?? '';
    const kind: BlockKind = mark === '# ' ? 'headline' : mark === '## ' ? 'heading' : 'paragraph';
    blocks.push({ kind, start: start + mark.length, end: start + line.length });
    start += line.length + 1;
  }
  return { text: lines.join('\n'), blocks, publication: null, updatedOn: null, dateline: null, related: [] };
}

/** « name: words said » of each answer, its paragraphs parted by a bar; `?` when nobody is named. */
function answers(...lines: string[]): string[] {
  const read = article(lines);
  const { quotations, speakers } = findQuotations(read, { indirect: true });
  return quotations
    .filter(({ rule }) => rule === 'interview')
    .map(({ attribution, segments }) => {
      const speaker = attribution.kind !== 'unidentified' && speakers.find(({ id }) => id === attribution.speaker);
      const words = segments.map(({ content }) => read.text.slice(content.start, content.end));
      return `${speaker ? speaker.name : '?'}: ${words.join(' | ')}`;
    });
}

const LEAD = 'Entretien. La maire de Sarmont, Ana Delmas, défend la fermeture du quai.';

test('les étiquettes d’un entretien disent qui répond, nom entier puis initiales', () => {
  expect(
    answers(
      LEAD,
      'La Vigie : Pourquoi fermer le quai ?',
      'Ana Delmas : Parce qu’il menace ruine.',
      'Le bois a pourri.',
      'La Vigie : Et les pêcheurs ?',
      'A. D. : Ils iront à Istrel.',
      'La Vigie : Pour longtemps ?',
      'Delmas : Un an.',
    ),
  ).toEqual([
    'Ana Delmas: Parce qu’il menace ruine. | Le bois a pourri.',
    'Ana Delmas: Ils iront à Istrel.',
    'Ana Delmas: Un an.',
  ]);
});

test('« Q : » demande, « R : » répond, et c’est la personne que le texte présente', () => {
  expect(
    answers(LEAD, 'Q : Pourquoi ce quai ?', 'R : Il menace ruine.', 'Q : Depuis quand ?', 'R : Depuis dix ans.'),
  ).toEqual(['Ana Delmas: Il menace ruine.', 'Ana Delmas: Depuis dix ans.']);
});

test('deux personnes répondent à la même question, chacune sous son nom', () => {
  expect(
    answers(
      'Ana Delmas et Paul Roc se présentent à Sarmont.',
      'La Vigie : Faut-il un péage ?',
      'Ana Delmas : Non.',
      'Paul Roc : Oui, mais pour les autres.',
      'La Vigie : Et un bac ?',
      'Ana Delmas : Deux.',
    ),
  ).toEqual(['Ana Delmas: Non.', 'Paul Roc: Oui, mais pour les autres.', 'Ana Delmas: Deux.']);
});

test('sans étiquettes, les paragraphes qui suivent une question sont la réponse', () => {
  const spoken = ['Je n’ai pas le choix.', 'Il menace ruine.'];
  const asked = ['Pourquoi fermez-vous le quai ?', ...spoken, 'Quand rouvrira-t-il ?', 'Au printemps.'];
  const said = ['Ana Delmas: Je n’ai pas le choix. | Il menace ruine.', 'Ana Delmas: Au printemps.'];
  expect(answers(LEAD, ...asked)).toEqual(said);
  expect(answers(LEAD, ...asked.map((line) => line.replace(/^(.*\?)$/u, '## $1')))).toEqual(said);
  expect(answers(LEAD, ...asked.map((line) => `— ${line}`))).toEqual(said);
});

test('le journaliste reprend la plume : le paragraphe qui nomme l’invitée n’est plus sa réponse', () => {
  expect(
    answers(
      LEAD,
      'Pourquoi fermez-vous le quai ?',
      'Je n’ai pas le choix.',
      'Quand rouvrira-t-il ?',
      'Au printemps.',
      'Ana Delmas dirige Sarmont depuis six ans.',
      'Elle est née à Istrel.',
    ).at(-1),
  ).toBe('Ana Delmas: Au printemps.');
});

test('après la dernière question, ce que personne ne dit à la première personne n’est plus la réponse', () => {
  const asked = ['Pourquoi fermez-vous le quai ?', 'Je n’ai pas le choix.', 'Quand rouvrira-t-il ?', 'Au printemps.'];
  const practical = '« Le Quai », à Sarmont, le 24 mars à 20 heures.';
  expect(answers(LEAD, ...asked, 'Nous y travaillons.', practical).at(-1)).toBe(
    'Ana Delmas: Au printemps. | Nous y travaillons.',
  );
  expect(answers(LEAD, ...asked, 'Le bois sèche.', 'Et les pêcheurs ?', 'Ils partent.')[1]).toBe(
    'Ana Delmas: Au printemps. | Le bois sèche.',
  );
});

test('entre deux invités, une réponse sans étiquette n’est à personne', () => {
  const asked = ['Pourquoi fermez-vous le quai ?', 'Je n’ai pas le choix.', 'Quand rouvrira-t-il ?', 'Au printemps.'];
  const lead = 'Entretien. La maire, Ana Delmas, et son adjoint, Paul Roc, défendent la fermeture.';
  expect(answers(lead, ...asked)).toEqual(['?: Je n’ai pas le choix.', '?: Au printemps.']);
  expect(answers('# Ana Delmas : « Le port vivra »', lead, ...asked)[0]).toBe('Ana Delmas: Je n’ai pas le choix.');
});

test('ce que l’invitée cite est à elle, marques comprises', () => {
  const { quotations } = findQuotations(
    article([LEAD, 'Q : Et vous ?', 'R : Mon père disait : « Pars. »', 'Q : Ensuite ?', 'R : « Je suis partie. »']),
  );
  expect(quotations.map(({ rule }) => rule)).toEqual(['interview', 'interview']);
});

test('une liste, un score, un roman, une foire aux questions ne sont pas des entretiens', () => {
  expect(answers('Le conseil a voté.', '— Un quai neuf', '— Deux bacs', '— La fin du péage')).toEqual([]);
  expect(answers(LEAD, 'Istrel : 3', 'Sarmont : 1', 'Brévennes : 0')).toEqual([]);
  expect(
    answers(
      'Le roman d’Ana Delmas s’ouvre ainsi.',
      '— Pourquoi partez-vous ?',
      '— Je suis lasse.',
      '— Et vous ?',
      '— Moi ?',
    ),
  ).toEqual([]);
  expect(
    answers(
      'Ana Delmas répond à vos questions sur le vote.',
      'Où devez-vous voter ?',
      'À la mairie.',
      'Quelle pièce vous faut-il ?',
      'Une carte d’identité.',
    ),
  ).toEqual([]);
  expect(answers(LEAD, 'Pourquoi ferme-t-on le quai ?', 'Nous y reviendrons.', 'Et après ?', 'Mon œil.')).toEqual([]);
  expect(answers(LEAD, 'La Vigie : Un titre.', 'Ana Delmas : Un autre.', 'La Vigie : Un dernier.')).toEqual([]);
});
