import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Format, Needs } from '../init/needs.js';
import { loadFile } from '../load.js';
import { gather } from '../run/input.js';
import { UsageError } from '../usage-error.js';
import type { initFlags, Values } from './flags.js';
import { exit, type Shell } from './shell.js';

type InitValues = Values<typeof initFlags>;

/** Sets a project up, or with `--runtime` its AWS account. No file that is there is ever written over. */
export async function run(values: InitValues, positionals: string[], shell: Shell): Promise<number> {
  if (positionals.length > 0) throw new UsageError(`init takes no paths: ${positionals.join(' ')}`);
  return values.runtime ? initRuntime(values, shell) : initProject(values, shell);
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
const tableNames = /^[\w.-]{3,255}$/;

async function initRuntime({ format = 'cloudformation', output, table = 'jobs', key = [] }: InitValues, shell: Shell) {
  if (!tableNames.test(table)) throw new UsageError(`"${table}" is not a name that a DynamoDB table can have`);
  if (key.length > 2 || key.includes(''))
    throw new UsageError('a table has one key attribute, or two: --key pk --key sk');
  const { extension, render } = await loadFile<Format>(`init/formats/${format}`);
  const text = render(await needs(table, key));
  if (output === undefined) shell.stdout.write(text);
  else {
    const path = join(output, `${table}.${extension}`);
    writeNew(resolve(shell.cwd, path), path, text);
    shell.stdout.write(`Wrote ${path}\n`);
  }
  return exit.clean;
}

/** @throws UsageError for what the runtime would refuse as well. */
async function needs(table: string, key: readonly string[]): Promise<Needs> {
  const { needsOf } = await import('../init/needs.js');
  try {
    return needsOf(table, key);
  } catch (error) {
    throw (error as { code?: string }).code === 'invalid-option' ? new UsageError((error as Error).message) : error;
  }
}

async function initProject({ runtime: _, ...others }: InitValues, shell: Shell) {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined)
    throw new UsageError(`--${stranger} goes with --runtime: queue-lint init --runtime --${stranger} …`);
  const gathered = await gather({ cwd: shell.cwd, paths: [] });
  const { scope, languages } = gathered;
  const { detected } = await import('../init/detected.js');
  const { hasHook, preCommit } = await import('../init/hook.js');
  const { packageVersion } = await import('./version.js');
  shell.stdout.write(`${await detected(gathered)}\n`);
  if (scope.config !== undefined) shell.stdout.write(`${scope.nameOf(scope.config)} is there already: left as it is\n`);
  else shell.stdout.write(await writeConfig(scope.root, scope.nameOf));
  shell.stdout.write(
    hasHook(scope.root)
      ? '.pre-commit-config.yaml has queue-lint already\n'
      : `To check every commit, put this into .pre-commit-config.yaml:\n\n${preCommit(scope.root, languages, packageVersion())}`,
  );
  return exit.clean;
}

async function writeConfig(root: string, nameOf: (path: string) => string): Promise<string> {
  const { configName, newConfig } = await import('../init/config.js');
  const { text, schemaFound } = newConfig(root);
  const name = nameOf(join(root, configName));
  writeNew(join(root, configName), name, text);
  const hint = schemaFound
    ? ''
    : `; editors know its keys once queue-lint is installed: npm install --save-dev queue-lint`;
  return `Wrote ${name}: every default holds until it says otherwise${hint}\n`;
}

/** @throws UsageError where there is a file already, or none can be. */
function writeNew(path: string, name: string, text: string): void {
  try {
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST' ? `${name} is there already: nothing was written` : `${name} cannot be written: ${message}`,
    );
  }
}
