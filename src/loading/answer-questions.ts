import { alignTexts } from '../engine/alignment.ts';
import { readTypedDate } from '../engine/annotate.ts';
import { relatedProblems, storyWriter, type WriteStory } from '../engine/bundles.ts';
import { readCorrected } from '../engine/corrections.ts';
import type { AnalysisAnswer, AnalysisRequest, Answer, Question } from './analysis.ts';

/** What the worker does, apart from being one: remembers the references, and answers the rest. @returns null where no answer is due. */
export function createAnswers(): (question: Question) => Answer | null {
  let writeStory = storyWriter([]);
  return (question) => {
    switch (question.kind) {
      case 'references':
        writeStory = storyWriter(question.references);
        return null;
      case 'analysis':
        return { number: question.number, answer: analyse(question.request, writeStory) };
      case 'date':
        return { number: question.number, answer: readTypedDate(question.words, question.publication) };
    }
  };
}

function analyse(request: Omit<AnalysisRequest, 'references'>, writeStory: WriteStory): AnalysisAnswer {
  const { characters, id, edition } = request;
  const read = readCorrected(characters, request.corrections, request.before);
  if (!read.ok) return read;
  const { article, ...decided } = read.value;
  const story = writeStory(edition, { id, article });
  const problems = [...read.warnings, ...relatedProblems(article, story)].sort((a, b) => a.line - b.line);
  return { ok: true, value: { story, problems, ...decided, alignment: alignTexts(characters, story.text) } };
}
