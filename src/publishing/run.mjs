// Starts a command of the project: `node src/publishing/run.mjs <name> [arguments]`.
// Plain JavaScript on Node's own modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * What npm installed is what the lock asks for, no more and no less: npm keeps its own copy of the lock in node_modules. What is for
 * another system (optional), or comes along with what is (peer), may be left out of it.
 */
function isInstalled() {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const packages = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '');
  const lock = packages(join(root, 'package-lock.json'));
  const wanted = new Map(lock.map(([path, { version }]) => [path, version]));
  const present = new Map(packages(copy).map(([path, { version }]) => [path, version]));
  const isNeeded = ({ optional, devOptional, peer }) => !(optional || devOptional || peer);
  return (
    [...present].every(([path, version]) => wanted.get(path) === version) &&
    lock.every(([path, entry]) => !isNeeded(entry) || present.has(path))
  );
}

function install() {
  console.log('Installation des paquets (npm ci)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'npm ci a échoué : voir le message ci-dessus. Il faut Node 20.19 ou 22.12 et l’accès au registre npm.',
    );
    process.exit(1);
  }
}

const [name, ...args] = process.argv.slice(2);
if (!isInstalled()) install();
process.chdir(root);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'src', 'publishing', 'commands', `${name}.ts`), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(args, { from: process.env.INIT_CWD ?? process.cwd() });
