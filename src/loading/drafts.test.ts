import { expect, test, vi } from 'vitest';
import { copyOf, summaryOf } from './draft-rules.ts';
import { type Draft, DraftFailure, holdDraft, memoryDrafts, openDrafts } from './drafts.ts';

const draft = (more: Partial<Draft> = {}): Draft => ({
  id: 'a1',
  name: 'pont.txt',
  original: null,
  encoding: 'utf-8',
  text: 'Société\n\nLe pont de Sarmont rouvre\n\nL’attente a duré deux ans, dit-on.',
  corrections: { format: 'liseuse-corrections', version: '1.0', encoding: null, corrections: [] },
  updatedAt: 1,
  revision: 0,
  ...more,
});

test('un brouillon enregistré se relit, et ce que l’on enregistre ensuite le remplace', async () => {
  const drafts = memoryDrafts();
  const first = await drafts.save(draft());
  const second = await drafts.save({ ...first, text: 'Un autre texte' });
  expect([first.revision, second.revision]).toEqual([1, 2]);
  expect(await drafts.read('a1')).toEqual(second);
  expect(await drafts.list()).toHaveLength(1);
});

test('le texte d’un autre onglet n’est jamais écrasé : le nôtre devient une copie', async () => {
  const drafts = memoryDrafts();
  const begun = await drafts.save(draft());
  const theirs = await drafts.save({ ...begun, text: 'Leur texte' });
  const ours = await drafts.save({ ...begun, text: 'Notre texte' });
  expect(ours).toMatchObject({ name: 'pont (copie).txt', text: 'Notre texte', revision: 1 });
  expect(ours.id).not.toBe('a1');
  expect(await drafts.read('a1')).toEqual(theirs);
  expect(await drafts.save({ ...ours, text: 'La suite' })).toMatchObject({ id: ours.id, revision: 2 });
});

test('les mêmes mots, enregistrés deux fois, ne font ni copie ni révision', async () => {
  const drafts = memoryDrafts();
  const begun = await drafts.save(draft());
  const again = await drafts.save({ ...begun, revision: 0, updatedAt: 9 });
  expect(again).toEqual(begun);
  expect(await drafts.list()).toHaveLength(1);
});

test('un brouillon supprimé ailleurs pendant que l’on écrit est gardé de nouveau', async () => {
  const drafts = memoryDrafts();
  const begun = await drafts.save(draft());
  await drafts.remove('a1');
  expect(await drafts.list()).toEqual([]);
  expect(await drafts.save(begun)).toMatchObject({ id: 'a1', name: 'pont.txt', revision: 2 });
});

test('une copie ne prend ni le nom ni la place d’un autre brouillon', () => {
  const names = (name: string, ...others: string[]) =>
    copyOf(
      draft({ name }),
      others.map((other, index) => ({ id: `a1-${index + 1}`, name: other })),
    );
  expect(names('pont.txt')).toMatchObject({ id: 'a1-1', name: 'pont (copie).txt' });
  expect(names('pont.txt', 'pont (copie).txt')).toMatchObject({ id: 'a1-2', name: 'pont (copie 2).txt' });
  expect(names('pont (copie).txt', 'pont (copie).txt').name).toBe('pont (copie 2).txt');
  expect(names('le pont v1.2.txt').name).toBe('le pont v1.2 (copie).txt');
  expect(names('pont').name).toBe('pont (copie)');
  expect(names('une copie.txt').name).toBe('une copie (copie).txt');
});

test('la liste dit le titre et le nombre de mots, du dernier touché au premier', async () => {
  expect(summaryOf(draft())).toEqual({
    id: 'a1',
    name: 'pont.txt',
    headline: 'Le pont de Sarmont rouvre',
    words: 12,
    updatedAt: 1,
    revision: 0,
  });
  expect(summaryOf(draft({ text: ' \n' }))).toMatchObject({ headline: null, words: 0 });
  const drafts = memoryDrafts();
  for (const [id, updatedAt] of [['a', 2] as const, ['b', 3] as const, ['c', 1] as const])
    await drafts.save(draft({ id, updatedAt }));
  expect((await drafts.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('un échec dit sa cause : refus, manque de place, ou inconnue', () => {
  const reason = (name: string) => new DraftFailure(new DOMException('', name)).reason;
  expect(reason('QuotaExceededError')).toBe('full');
  expect(new DraftFailure(Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' })).reason).toBe('full');
  expect(reason('SecurityError')).toBe('refused');
  expect(reason('InvalidStateError')).toBe('refused');
  expect(reason('AbortError')).toBe('unknown');
  expect(new DraftFailure('QuotaExceededError').reason).toBe('unknown');
});

test('un appareil sans base de données refuse', async () => {
  await expect(openDrafts()).rejects.toMatchObject({ reason: 'refused' });
});

test('sans verrous, un brouillon est toujours à qui le demande', async () => {
  vi.stubGlobal('navigator', {});
  expect(await holdDraft('a1', () => expect.unreachable())).not.toBeNull();
  expect(await holdDraft('a1', () => expect.unreachable())).not.toBeNull();
  vi.unstubAllGlobals();
});
