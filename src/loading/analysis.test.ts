import { expect, test } from 'vitest';
import { DEFAULT_EDITION } from '../engine/bundles.ts';
import { makeTarget } from '../engine/corrections.ts';
import type { ArticleId, StoryReference } from '../engine/model.ts';
import { type AnalysisRequest, type Analyst, createAnalyst, type Question } from './analysis.ts';
import { createAnswers } from './answer-questions.ts';

/** A worker in the same thread that answers when it is told to; what is said to it and by it is copied, as between threads. */
class SlowWorker extends EventTarget {
  readonly questions: Question[] = [];
  isTerminated = false;
  readonly #answerTo = createAnswers();

  postMessage(question: Question): void {
    this.questions.push(structuredClone(question));
  }

  answer(): void {
    const answer = this.#answerTo(this.questions.shift()!);
    if (answer) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }

  answerAll(): void {
    while (this.questions.length > 0) this.answer();
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function start(): { readonly worker: SlowWorker; readonly analyst: Analyst } {
  const worker = new SlowWorker();
  return { worker, analyst: createAnalyst(worker as unknown as Worker) };
}

const TEXT = `Société

Le bac de Lauvière reprend lundi

Publié le 12 avril 2021

« Nous rouvrons la ligne », a déclaré Ana Delmas, maire de Sarmont.

Lire aussi : Le pont est fermé
`;
const NO_STORY: readonly StoryReference[] = [];

const request = (characters: string, more: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  characters,
  corrections: [],
  before: null,
  id: 'bac' as ArticleId,
  edition: DEFAULT_EDITION,
  references: NO_STORY,
  ...more,
});

test('un texte revient en article lu, avec la place de ses mots', async () => {
  const { worker, analyst } = start();
  const answer = analyst.analyse(request(TEXT));
  worker.answerAll();
  const read = await answer;
  if (!read?.ok) throw new Error('refused');
  const { story, people, alignment, problems } = read.value;
  expect(story).toMatchObject({ id: 'bac', format: 'liseuse-story', publication: { value: '2021-04-12' } });
  expect(story.quotations[0]).toMatchObject({ attribution: { kind: 'stated' } });
  expect(people[0]!.name).toBe('Ana Delmas');
  expect(alignment.text.at(-1)).toBe(story.text.length);
  expect(problems).toContainEqual({ code: 'W-RELATED-UNRESOLVED', line: 9, detail: 'Le pont est fermé' });
});

test('une correction est rejouée, une correction perdue est dite', async () => {
  const { worker, analyst } = start();
  const speaker = { name: 'Hugo Marsan', kind: 'person' } as const;
  const from = TEXT.indexOf('« Nous');
  const target = makeTarget(TEXT, { start: from, end: TEXT.indexOf('», a') + 1 });
  const lost = { ...target, exact: '« Nous fermons la ligne demain, et pour toujours »' };
  const corrections = [
    { kind: 'speaker', target, speaker },
    { kind: 'notQuotation', target: lost },
  ] as const;
  const answer = analyst.analyse(request(TEXT, { corrections }));
  worker.answerAll();
  const read = await answer;
  if (!read?.ok) throw new Error('refused');
  expect(read.value.story.speakers.map(({ name }) => name)).toEqual(['Hugo Marsan']);
  expect(read.value.applied).toHaveLength(1);
  expect(read.value.lost).toEqual([corrections[1]]);
  expect(read.value.problems.map(({ code }) => code)).toContain('W-CORRECTION-LOST');
});

test('une décision suit le texte que l’on écrit, et ses mots changent avec lui', async () => {
  const { worker, analyst } = start();
  const from = TEXT.indexOf('« Nous');
  const target = makeTarget(TEXT, { start: from, end: TEXT.indexOf('», a') + 1 });
  const corrections = [{ kind: 'notQuotation', target }] as const;
  const words = TEXT.slice(target.start, target.end);
  const edited = TEXT.replace(words, words.replace('« Nous', '« Oui, nous'));
  const answer = analyst.analyse(request(edited, { corrections, before: TEXT }));
  worker.answerAll();
  const read = await answer;
  if (!read?.ok) throw new Error('refused');
  expect(read.value.lost).toEqual([]);
  expect(read.value.story.quotations).toEqual([]);
  expect(read.value.corrections[0]!.target.exact).toContain('« Oui, nous');
});

test('« Lire aussi » mène aux articles de l’édition, qui ne sont dits qu’une fois', async () => {
  const { worker, analyst } = start();
  const references = [{ id: 'pont' as ArticleId, headline: 'Le pont est fermé', section: null, publication: null }];
  const first = analyst.analyse(request(TEXT, { references }));
  worker.answerAll();
  const second = analyst.analyse(request(TEXT, { references }));
  expect(worker.questions.map(({ kind }) => kind)).toEqual(['analysis']);
  worker.answerAll();
  for (const read of [await first, await second])
    expect(read?.ok && read.value.story.related[0]!.target?.id).toBe('pont');
});

test('pendant une analyse, seul le texte le plus récent attend', async () => {
  const { worker, analyst } = start();
  const answers = ['un', 'deux', 'trois'].map((words) => analyst.analyse(request(`Titre\n\nLe mot ${words}.`)));
  expect(worker.questions.filter(({ kind }) => kind === 'analysis')).toHaveLength(1);
  worker.answerAll();
  const texts = (await Promise.all(answers)).map((answer) => (answer?.ok ? answer.value.story.text : answer));
  expect(texts).toEqual(['Titre\n\nLe mot un.', null, 'Titre\n\nLe mot trois.']);
});

test('un texte sans un mot est refusé, le suivant est lu', async () => {
  const { worker, analyst } = start();
  const empty = analyst.analyse(request(' \n'));
  const next = analyst.analyse(request(TEXT));
  worker.answerAll();
  expect(await empty).toEqual({ ok: false, problems: [{ code: 'E-EMPTY', line: 1 }] });
  expect(await next).toMatchObject({ ok: true });
});

test('une date se demande pendant une analyse', async () => {
  const { worker, analyst } = start();
  const answer = analyst.analyse(request(TEXT));
  const date = analyst.readDate('21 novembre 2017', null);
  const none = analyst.readDate('30 février 2017', null);
  worker.answerAll();
  expect(await date).toBe('2017-11-21');
  expect(await none).toBeNull();
  expect(await answer).toMatchObject({ ok: true });
});

test('un ouvrier qui meurt le dit à tous ceux qui attendent, et à qui vient après', async () => {
  const { worker, analyst } = start();
  const waiting = [analyst.analyse(request(TEXT)), analyst.analyse(request(TEXT)), analyst.readDate('2017', null)];
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  for (const one of [...waiting, analyst.analyse(request(TEXT))]) await expect(one).rejects.toThrow('out of memory');
  expect(worker.isTerminated).toBe(true);
});

test('un ouvrier que l’on arrête répond « rien » à qui attend', async () => {
  const { worker, analyst } = start();
  const waiting = [analyst.analyse(request(TEXT)), analyst.readDate('2017', null)];
  analyst.stop();
  expect(await Promise.all(waiting)).toEqual([null, null]);
  expect(worker.isTerminated).toBe(true);
});
