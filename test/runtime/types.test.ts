import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'queue-lint-types-'));
const consumer = `
import { claimJob, completeJob, consumeJobs, jobStore, withClaim } from './runtime/index.js';
import { memoryJobs } from './testing/index.js';

interface Reel { jobId: string; source: string }
export async function work(client: { send(command: never): Promise<unknown> }) {
  const store = jobStore<Reel>({ client, tableName: 'reels', key: 'jobId' });
  const claim = await claimJob(store, 'reel-1');
  if (claim.status === 'claimed') await completeJob(claim, { set: { url: claim.job.source } });
  await withClaim(store, 'reel-2', ({ signal }) => signal.throwIfAborted());
  consumeJobs({ client, queueUrl: 'reels', store, id: ({ Body }) => Body!, handler: ({ job }) => job.source });
  return memoryJobs<Reel>({ key: 'jobId' });
}
`;
const errors = (diagnostics: readonly ts.Diagnostic[]) =>
  diagnostics.map(
    ({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'use.ts'), consumer);
  const { options } = ts.convertCompilerOptionsFromJson(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    root,
  );
  const entries = ['runtime', 'testing'].map((part) => join(root, 'src', part, 'index.ts'));
  ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: folder,
  }).emit();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['neither @types/node nor the DOM', [], ['lib.es2022.d.ts']],
  ['the DOM alone', [], ['lib.es2022.d.ts', 'lib.dom.d.ts']],
  ['@types/node alone', ['node'], ['lib.es2022.d.ts']],
])(
  'declarations are right in a project with %s, libraries checked',
  (_, types, lib) => {
    const program = ts.createProgram([join(folder, 'use.ts')], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types,
      typeRoots: [join(root, 'node_modules/@types')],
      lib,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    expect(errors(ts.getPreEmitDiagnostics(program))).toEqual([]);
  },
  60_000,
);
