import type { Alignment } from '../engine/alignment.ts';
import type { CorrectedArticle } from '../engine/corrections.ts';
import type {
  ArticleId,
  Correction,
  Edition,
  Problem,
  Publication,
  Story,
  StoryReference,
  TimexValue,
} from '../engine/model.ts';

/** All that the analysis of one draft depends on. */
export type AnalysisRequest = {
  /** Of the editor, line ends as `\n`. */
  readonly characters: string;
  readonly corrections: readonly Correction[];
  /** `Article.text` on which the corrections hold; null before the first answer. */
  readonly before: string | null;
  readonly id: ArticleId;
  readonly edition: Edition;
  /** The stories that « Lire aussi » may lead to; sent to the worker once, as long as they are the same array. */
  readonly references: readonly StoryReference[];
};

export type Analysis = Pick<CorrectedArticle, 'corrections' | 'applied' | 'lost' | 'people'> & {
  readonly story: Story;
  /** Warnings, by line of the characters. */
  readonly problems: readonly Problem[];
  /** From the characters to the story's text and back. */
  readonly alignment: Alignment;
};

/** A text without a word is refused. */
export type AnalysisAnswer =
  | { readonly ok: true; readonly value: Analysis }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What the worker is asked, each question with a number of its own; references need no answer. */
export type Question =
  | { readonly kind: 'references'; readonly references: readonly StoryReference[] }
  | { readonly kind: 'analysis'; readonly number: number; readonly request: Omit<AnalysisRequest, 'references'> }
  | {
      readonly kind: 'date';
      readonly number: number;
      readonly words: string;
      readonly publication: Publication | null;
    };
export type Answer = { readonly number: number; readonly answer: AnalysisAnswer | TimexValue | null };

/** The analysis, away from the page that is typed in. All of it rejects with an Error once the worker has died. */
export type Analyst = {
  /** One at a time: while one is made, the newest request waits. @returns null for a request that a newer one has overtaken. */
  readonly analyse: (request: AnalysisRequest) => Promise<AnalysisAnswer | null>;
  /** The value of a date as a person types it; null when it is none, or not a day that exists. */
  readonly readDate: (words: string, publication: Publication | null) => Promise<TimexValue | null>;
  /** What waits is answered with null. */
  readonly stop: () => void;
};

type Waiting = { readonly settle: (answer: Answer['answer']) => void; readonly fail: (error: Error) => void };
type Job = Waiting & { readonly request: AnalysisRequest };

/** @param worker runs `analysis-worker.ts`, and nobody else speaks to it. */
export function createAnalyst(worker: Worker): Analyst {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let running: number | null = null;
  let next: Job | null = null;
  let references: readonly StoryReference[] | null = null;
  let death: Error | null = null;

  const post = (question: Question) => worker.postMessage(question);
  const start = ({ request: { references: wanted, ...request }, ...job }: Job) => {
    if (wanted !== references) post({ kind: 'references', references: wanted });
    references = wanted;
    running = ++count;
    waiting.set(running, job);
    post({ kind: 'analysis', number: running, request });
  };
  const startNext = () => {
    running = null;
    const job = next;
    next = null;
    if (job) start(job);
  };
  /** Everybody who waits hears the same, and nothing more comes. */
  const end = (tell: (one: Waiting) => void) => {
    worker.terminate();
    for (const one of [...waiting.values(), ...(next ? [next] : [])]) tell(one);
    waiting.clear();
    next = null;
  };
  const die = (message: string) => {
    const error = new Error(`analysis worker: ${message}`);
    death = error;
    end(({ fail }) => fail(error));
  };
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<Answer>) => {
    waiting.get(number)?.settle(answer);
    waiting.delete(number);
    if (number === running) startNext();
  });
  worker.addEventListener('error', ({ message }) => die(message || 'not loaded'));
  worker.addEventListener('messageerror', () => die('an answer that cannot be read'));

  const ask = <T extends Answer['answer']>(send: (settle: Waiting) => void): Promise<T> =>
    death
      ? Promise.reject(death)
      : new Promise((resolve, reject) => send({ settle: resolve as Waiting['settle'], fail: reject }));
  return {
    analyse: (request) =>
      ask<AnalysisAnswer | null>((settling) => {
        next?.settle(null);
        next = { ...settling, request };
        if (running === null) startNext();
      }),
    readDate: (words, publication) =>
      ask<TimexValue | null>((settling) => {
        const number = ++count;
        waiting.set(number, settling);
        post({ kind: 'date', number, words, publication });
      }),
    stop: () => end(({ settle }) => settle(null)),
  };
}
