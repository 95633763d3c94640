import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { NOT_COMPARED, PICTURE } from './annotations.ts';
import { chooseCells } from './choose-cells.ts';
import { readStories } from './read-site.ts';
import { baselineBrowser, readRun } from './run.ts';
import { cellName, terminal as words } from './sentences.ts';

/** What the terminal shows: the choice of pictures and its reasons, what differs, and a summary. The rest is in the HTML report. */
export default class FrenchReporter implements Reporter {
  private readonly run = readRun();
  private readonly start = performance.now();
  private pictures = 0;
  private cells = 0;
  private failed = 0;
  private otherBrowser: string | null = null;

  onBegin(): void {
    const cells = chooseCells(readStories(this.run.folder));
    console.log(words.chosen(cells.length, new Set(cells.map(({ story }) => story)).size));
    for (const { story, width, theme, thing } of cells)
      console.log(words.choice(`${story}, ${cellName(width, theme)}`, thing));
  }

  onTestEnd(test: TestCase, { status, errors, annotations }: TestResult): void {
    this.cells += 1;
    for (const { type, description } of annotations) {
      if (type === PICTURE) this.pictures += 1;
      if (type === NOT_COMPARED) this.otherBrowser = description ?? '';
    }
    if (status === 'passed') return;
    this.failed += 1;
    const place = test.titlePath().slice(3).join(', ');
    console.log(words.fault(place, errors.map(({ message }) => sentenceOf(message ?? '')).join('\n')));
  }

  onEnd({ status }: FullResult): void {
    if (status === 'interrupted') return;
    if (this.otherBrowser !== null) console.log(words.notCompared(baselineBrowser(this.run) ?? '', this.otherBrowser));
    const pictures = (this.run.update ? words.taken : words.compared)(this.pictures);
    console.log(words.summary(this.cells, pictures, this.failed, (performance.now() - this.start) / 1000));
    if (this.run.update) console.log(words.renewed(this.run.baselines));
    if (this.failed > 0) console.log(words.report(`${this.run.report}/index.html`));
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** Our sentence comes first; what the test library adds after it, in its own language and colours, stays in the HTML report. */
function sentenceOf(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '').replace(/^Error: /, '');
  return plain.split(/\n\n|\nexpect\(/)[0]!.trim();
}
