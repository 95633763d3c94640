import { scaleOf } from '../engine/axis-scale.ts';
import { type EventPlace, newestOn, placesOf, planEvents } from '../engine/event-places.ts';
import type { CivilDate, DatedEvent, StoryReference } from '../engine/model.ts';
import { chronology as words } from '../words/chronology.ts';
import { writeElapsed, writePoint, writeTick } from '../words/timeline.ts';
import { escapeHtml } from './page-head.ts';

/** Units of a drawing: a sheet of A4 is 794 wide and 1123 high, at 96 to the inch. */
const WIDTH = 794;
const HEIGHT = 1123;
const MARGIN = 57;
/** Of the axis, and of the words after it. */
const AXIS = 238;
const TEXT = 260;
const INK = '#1c1815';
const SOFT = '#5f5750';
const RULE = '#a59d94';
const ACCENT = '#b3261e';
const SERIF = 'Newsreader, Georgia, Times New Roman, serif';
const SANS = 'Instrument Sans, Helvetica, Arial, sans-serif';
/** Of letters, as shares of their size, as wide as the widest of the faces above has them: nothing here can measure one. */
const NARROW = /[fijlrtI.,;:!|'’()\u0020\u00A0\u202F]/u;
const WIDE = /[mwMW—…%]/u;
const LETTERS = { serif: [0.34, 0.53, 0.72, 0.95], sans: [0.33, 0.57, 0.72, 0.95] } as const;
const MOST_LINES = 3;
const MOST_SOURCES = 3;
const STEP = 7;
/** In a list of more lines the gaps only hint. */
const LONG = 24;
const SHORT_STEP = 3;
/** From that step on a gap is dashed, as in the page. */
const DASHED = 4;
const BETWEEN = 7;
/** A year of five centuries is still seen. */
const LEAST_SPAN = 6;

type Drawn = {
  readonly title: string;
  readonly events: readonly DatedEvent[];
  readonly asOf: CivilDate | null;
};

/**
 * A chronology as an image to print: a strip to scale, then the events on their axis, in words. It needs no font but will take ours, no
 * style sheet (a policy may refuse them) and no program.
 *
 * @param edition Title of the edition. @returns SVG, as wide as a sheet of A4 and as high as so many sheets: no line stands on two.
 */
export function drawAxis({ title, events, asOf }: Drawn, edition: string): string {
  const head = headOf(title, edition, asOf);
  const strip = stripOf(events, asOf, head.bottom + 22);
  const list = listOf(events, asOf, strip.bottom + 26);
  const height = Math.ceil((list.bottom + MARGIN) / HEIGHT) * HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="fr">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...head.parts,
    ...strip.parts,
    ...list.parts,
    '</svg>\n',
  ].join('');
}

/** Elements, and where the next ones may begin. */
type Part = { readonly parts: readonly string[]; readonly bottom: number };

const round = (place: number) => Math.round(place * 100) / 100;

type Face = {
  readonly face?: 'serif' | 'sans';
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
};

function writeText(
  x: number,
  y: number,
  said: string,
  { face = 'sans', size, weight = 400, fill = INK, anchor }: Face,
): string {
  const family = face === 'serif' ? SERIF : SANS;
  return [
    `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
    `>${escapeHtml(said)}</text>`,
  ].join('');
}

const drawLine = (x1: number, y1: number, x2: number, y2: number, stroke: string, more = '') =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${stroke}" fill="none"${more}/>`;

const KNOWN = { serif: new Map<string, number>(), sans: new Map<string, number>() } as const;

function shareOf(letter: string, face: keyof typeof LETTERS): number {
  const known = KNOWN[face].get(letter);
  if (known !== undefined) return known;
  const [narrow, usual, capital, wide] = LETTERS[face];
  const share = NARROW.test(letter) ? narrow : WIDE.test(letter) ? wide : /\p{Lu}/u.test(letter) ? capital : usual;
  KNOWN[face].set(letter, share);
  return share;
}

function widthOf(said: string, { face = 'sans', size }: Pick<Face, 'face' | 'size'>): number {
  let width = 0;
  for (const letter of said) width += shareOf(letter, face);
  return width * size;
}

/** Words cut into lines that fit; the last of too many ends in « … ». */
export function wrap(said: string, width: number, face: Pick<Face, 'face' | 'size'>, most: number): string[] {
  const lines: string[] = [''];
  const space = widthOf(' ', face);
  let taken = 0;
  for (const word of said.split(/ +/u)) {
    const length = widthOf(word, face);
    if (taken > 0 && taken + space + length > width) {
      lines.push(word);
      taken = length;
    } else {
      lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trimStart();
      taken += (taken > 0 ? space : 0) + length;
    }
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,;:.]+$/u, '')}…`];
}

function headOf(title: string, edition: string, asOf: CivilDate | null): Part {
  const face = { face: 'serif', size: 30, weight: 500 } as const;
  const lines = wrap(title, WIDTH - 2 * MARGIN, face, MOST_LINES);
  const bottom = MARGIN + lines.length * 34 + 18;
  return {
    parts: [
      ...lines.map((line, index) => writeText(MARGIN, MARGIN + 24 + index * 34, line, face)),
      writeText(MARGIN, bottom - 8, words.drawn(edition, asOf), { size: 10.5, fill: SOFT }),
      drawLine(MARGIN, bottom + 4, WIDTH - MARGIN, bottom + 4, INK, ' stroke-width="2.5"'),
    ],
    bottom: bottom + 4,
  };
}

function stripOf(events: readonly DatedEvent[], asOf: CivilDate | null, top: number): Part {
  const places = placesOf(events, asOf);
  if (places.length < 2) return { parts: [], bottom: top - 22 };
  const newest = newestOn(places, asOf);
  const scale = scaleOf([...places.map(({ extent }) => extent), ...(newest ? [newest] : [])], 12);
  const [y, length] = [top + 12, WIDTH - 2 * MARGIN];
  const at = (share: number) => MARGIN + share * length;
  const ends = [0, ...scale.breaks.flatMap(({ from, to }) => [from, to]), 1];
  const middle = ({ from, to }: { from: number; to: number }) => at((from + to) / 2);
  return {
    parts: [
      ...ends
        .slice(1)
        .map((to, index) => drawLine(at(ends[index]!), y, at(to), y, RULE, index % 2 ? ' stroke-dasharray="2 4"' : '')),
      ...scale.breaks.map((cut) =>
        writeText(middle(cut), y - 7, writeElapsed(cut.days), { size: 9, fill: SOFT, anchor: 'middle' }),
      ),
      ...places.map((place, index) => {
        const stretch = scale.places[index]!;
        if (place.extent.grain === 'day') return drawPoint(middle(stretch), y, 3.2, place);
        const [stroke, width] = [strokeOf(place), Math.max(LEAST_SPAN, at(stretch.to) - at(stretch.from))];
        return `<rect x="${round(at(stretch.from))}" y="${y - 12}" width="${round(width)}" height="4" rx="2" fill="#fff" stroke="${stroke}"/>`;
      }),
      ...(newest
        ? [
            drawLine(
              middle(scale.places.at(-1)!),
              y - 12,
              middle(scale.places.at(-1)!),
              y + 8,
              ACCENT,
              ' stroke-width="1.5"',
            ),
          ]
        : []),
      ...scale.ticks.flatMap(({ at: share, value }, index) => [
        drawLine(at(share), y + 4, at(share), y + 8, RULE),
        writeText(at(share), y + 20, writeTick(value, scale.ticks[index - 1]?.value ?? null), {
          size: 9,
          fill: SOFT,
          anchor: 'middle',
        }),
      ]),
    ],
    bottom: y + 22,
  };
}

const strokeOf = ({ when }: EventPlace) => (when === 'to come' ? ACCENT : INK);

function drawPoint(x: number, y: number, radius: number, place: EventPlace): string {
  const isToCome = place.when === 'to come';
  const paint = isToCome ? `fill="#fff" stroke="${ACCENT}" stroke-width="1.3"` : `fill="${INK}"`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${paint}/>`;
}

/** Where something may begin: there, or on the next sheet when it would stand on two and need not. */
function onOneSheet(top: number, height: number): number {
  const sheet = Math.floor(top / HEIGHT);
  const fits = top + height <= (sheet + 1) * HEIGHT - MARGIN || height > HEIGHT - 2 * MARGIN;
  return fits ? top : (sheet + 1) * HEIGHT + MARGIN;
}

function listOf(events: readonly DatedEvent[], asOf: CivilDate | null, top: number): Part {
  const parts: string[] = [];
  const groups = planEvents(events, asOf);
  const unit = groups.flatMap(({ rows }) => rows).length > LONG ? SHORT_STEP : STEP;
  let y = top;
  let axis = { from: null as number | null, more: '' };
  for (const { heading, rows } of groups) {
    if (heading !== null) {
      y = onOneSheet(y, WITH_HEADING);
      parts.push(writeText(TEXT, y + 14, words.periodName(heading), { face: 'serif', size: 19, weight: 500 }));
      y += 34;
    }
    for (const { place, step } of rows) {
      const drawn = place ? drawPlace(place, y, heading) : drawNewest(asOf!, y);
      if (axis.from !== null) parts.unshift(...drawAxisLine(axis.from, drawn.middle, axis.more));
      axis = { from: drawn.middle, more: step >= DASHED ? ' stroke-dasharray="2 4"' : '' };
      parts.push(...drawn.parts);
      y = drawn.bottom + 10 + step * unit;
    }
  }
  return { parts, bottom: y };
}

/** From one point to the next, the margins between two sheets left out. */
function drawAxisLine(from: number, to: number, more: string): string[] {
  const next = Math.ceil(from / HEIGHT) * HEIGHT;
  if (to <= next) return [drawLine(AXIS, from, AXIS, to, RULE, more)];
  return [drawLine(AXIS, from, AXIS, next - MARGIN, RULE, more), ...drawAxisLine(next + MARGIN, to, more)];
}

/** A heading and the first of what stands under it. */
const WITH_HEADING = 100;

/** A line of the list, and the height of its point. */
type DrawnLine = Part & { readonly middle: number };

function drawNewest(asOf: CivilDate, top: number): DrawnLine {
  const y = onOneSheet(top, 18);
  return {
    parts: [
      drawLine(AXIS - 9, y + 7, AXIS + 9, y + 7, ACCENT, ' stroke-width="1.5"'),
      writeText(TEXT, y + 11, words.asOf(asOf), { size: 10, fill: SOFT }),
    ],
    bottom: y + 18,
    middle: y + 7,
  };
}

function drawPlace(place: EventPlace, top: number, heading: string | null): DrawnLine {
  const knownYear = heading !== null && heading.length >= 4 ? heading.slice(0, 4) : null;
  const name = wrap(writePoint(place.value, knownYear), AXIS - 14 - MARGIN, { size: 11 }, MOST_LINES);
  const dated = [...name, ...(place.when === 'to come' ? [words.toCome] : [])];
  const first = onOneSheet(top, Math.max(dated.length * 14, drawEvent(place.events[0]!, top).bottom - top));
  const parts = dated.map((line, index) => {
    const fill = index >= name.length ? ACCENT : INK;
    return writeText(AXIS - 14, first + 11 + index * 14, line, { size: 11, weight: 600, fill, anchor: 'end' });
  });
  if (place.extent.grain === 'day') parts.push(drawPoint(AXIS, first + 7, 4.2, place));
  else {
    parts.push(
      `<rect x="${AXIS - 4}" y="${round(first + 3)}" width="8" height="22" rx="4" fill="#fff" stroke="${strokeOf(place)}" stroke-width="1.2"/>`,
    );
  }
  let y = first;
  for (const event of place.events) {
    y = onOneSheet(y, drawEvent(event, y).bottom - y);
    const drawn = drawEvent(event, y);
    parts.push(...drawn.parts);
    y = drawn.bottom + BETWEEN;
  }
  return { parts, bottom: Math.max(y - BETWEEN, first + dated.length * 14), middle: first + 7 };
}

function drawEvent(event: DatedEvent, top: number): Part {
  const parts: string[] = [];
  const width = WIDTH - MARGIN - TEXT;
  let y = top;
  const write = (said: string, face: Face, height: number, most: number) => {
    for (const line of wrap(said, width, face, most)) {
      parts.push(writeText(TEXT, y + face.size * 0.78, line, face));
      y += height;
    }
  };
  const writeSource = ({ headline, publication }: StoryReference) =>
    write(words.source(headline, publication?.value ?? null), { size: 10, fill: SOFT }, 13.5, 2);
  write(event.label, { face: 'serif', size: 14.5 }, 18.5, MOST_LINES);
  y += 1;
  const stories = [...new Map(event.mentions.map(({ story }) => [story.id, story])).values()];
  stories.slice(0, MOST_SOURCES).forEach(writeSource);
  const rest = stories.length - MOST_SOURCES;
  if (rest > 0) write(words.otherStories(rest), { size: 10, fill: SOFT }, 13.5, 1);
  for (const other of event.otherDates) {
    y += 3;
    write(`≠ ${words.datedElsewhere(other.value, null)}`, { size: 10, weight: 600 }, 13.5, 1);
    writeSource(other.mention.story);
  }
  return { parts, bottom: y };
}
