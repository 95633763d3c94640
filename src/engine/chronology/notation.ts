import type { ArticleId, Block, CivilDate, Story, StoryReference, TimeExpression, TimexValue } from '../model.ts';
import type { TellingStory } from './read-mentions.ts';

type About = {
  /** Of publication. */
  readonly on?: string;
  readonly dossier?: string;
  /** Id of a story that this one links to. */
  readonly related?: string;
  readonly confidence?: number;
};

/**
 * A story in the notation of the tests: what happened between ⟦ ⟧, its date between { }, with the value after `=`; a paragraph each.
 *
 *     ⟦La Morvénie a fermé le pont {mardi 3 février=2026-02-03}⟧ devant la foule.
 */
export function telling(
  id: string,
  { on, dossier, related, confidence = 0.9 }: About,
  ...paragraphs: readonly string[]
): TellingStory {
  const [blocks, times]: [Block[], TimeExpression[]] = [[], []];
  let text = '';
  for (const paragraph of paragraphs) {
    const start = text.length;
    const { words, spans } = readMarks(paragraph, start);
    text += `${words}\n\n`;
    blocks.push({ kind: 'paragraph', start, end: start + words.length });
    for (const { value, ...span } of spans) {
      times.push({
        ...span,
        id: `date-${times.length + 1}`,
        type: 'DATE',
        value: value as TimexValue,
        approximate: false,
        basis: { kind: 'stated' },
        rule: 'day',
        confidence,
      });
    }
  }
  const reference: StoryReference = {
    id: id as ArticleId,
    headline: `Titre ${id}`,
    section: null,
    publication: on === undefined ? null : { value: on as CivilDate, basis: 'stated', source: null },
  };
  const target = { ...reference, id: related as ArticleId };
  const story: Story = {
    format: 'liseuse-story',
    version: '1.3',
    ...reference,
    text,
    blocks,
    updatedOn: null,
    dateline: null,
    quotations: [],
    speakers: [],
    times,
    readingMinutes: 1,
    related: related === undefined ? [] : [{ title: { start: 0, end: 1 }, match: 'exact', target }],
    dossiers: dossier === undefined ? [] : [{ id: dossier, title: dossier, stories: [] }],
  };
  return { story, reference };
}

type Marked = Pick<TimeExpression, 'start' | 'end' | 'event'> & { readonly value: string };

/** The words without their marks, and what the marks hold; each date goes with the ⟦ ⟧ of its sentence. */
function readMarks(paragraph: string, from: number): { words: string; spans: Marked[] } {
  let words = '';
  let [event, date] = [0, 0];
  const place = () => from + words.length;
  const [events, dates]: [TimeExpression['event'][], Omit<Marked, 'event'>[]] = [[], []];
  for (const part of paragraph.split(/(⟦|⟧|\{|=[^}]*\})/u)) {
    if (part === '⟦') event = place();
    else if (part === '⟧') events.push({ start: event, end: place() });
    else if (part === '{') date = place();
    else if (part.startsWith('=')) dates.push({ start: date, end: place(), value: part.slice(1, -1) });
    else words += part;
  }
  return { words, spans: dates.map((span, index) => ({ ...span, event: events[index] ?? null })) };
}
