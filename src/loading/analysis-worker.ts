/** The program of the worker: each question is answered when it is its turn. */
import type { Question } from './analysis.ts';
import { createAnswers } from './answer-questions.ts';

const answerTo = createAnswers();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = answerTo(data);
  if (answer) self.postMessage(answer);
});
