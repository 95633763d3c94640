import { tests as words } from '../../words/terminal.ts';
import { findFirefox } from '../ensure-browser.ts';
import { readArguments, refuse } from '../read-arguments.ts';
import { chooseSteps, type Outcome, STEPS, type Step } from '../test-steps.ts';

/** `npm test`: all that continuous integration runs. A step that fails shows what it printed, and the others go on. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { only: { type: 'string', multiple: true } }, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const names = STEPS.map(({ name }) => name);
  const { only = [] } = read.values;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) return refuse(words.noStep(unknown, names), words.help).exitCode;
  const { passed, failed } = await runSteps(chooseSteps(STEPS, only));
  if (findFirefox() === null) console.log(words.notCompared('Firefox'));
  console.log(words.summary(passed, failed));
  return failed === 0 ? 0 : 1;
}

async function runSteps(steps: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const broken: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const isStopped = step.needs !== undefined && broken.includes(step.needs);
    const { passed, failed } = isStopped ? skip(step) : await runStep(step);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.push(step.name);
  }
  if (broken.length > 0) console.log(words.broken(broken));
  return total;
}

/** Its name comes before it runs, its result after, on one line. */
async function runStep({ name, run }: Step): Promise<Outcome> {
  process.stdout.write(words.step(name));
  const start = performance.now();
  const outcome = await run();
  console.log(words.result(outcome, (performance.now() - start) / 1000));
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

/** What it needs failed: it cannot pass. */
function skip({ name, needs }: Step): Pick<Outcome, 'passed' | 'failed'> {
  console.log(words.step(name) + words.stopped(needs!));
  return { passed: 0, failed: 1 };
}
