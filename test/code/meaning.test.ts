import { describe, expect, it } from 'vitest';
import { meantIn } from '../support/code.js';

const repository = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  export class JobRepository {
    static table = 'render-jobs';
    private client = new DynamoDBClient({});
    retries: number = 7;
    async find(id: string) { return this.client; }
    #secret = 'k2';
    peek() { seen(this.#secret); }
  }
`;

const means = (text: string, others: Record<string, string> = {}) =>
  meantIn('src/worker.ts', { 'src/worker.ts': text, 'src/jobs.ts': repository, ...others });

describe('a name of the file itself', () => {
  it('stands for a constant', () => expect(means('const limit = 900; seen(limit)')).toBe('900'));
  it('stands for a constant behind a type', () =>
    expect(means('const limit = (900 as const satisfies number)!; seen(limit as number)')).toBe('900'));
  it('is unknown when it changes', () => expect(means('let limit = 900; limit = 901; seen(limit)')).toBe('unknown'));
  it('is unknown when a nested function changes it', () =>
    expect(means('let limit = 900; function raise() { limit += 60 } seen(limit)')).toBe('unknown'));
  it('is what a variable that never changes holds', () => expect(means('let limit = 900; seen(limit)')).toBe('900'));
  it('is hidden by a parameter', () =>
    expect(means('const limit = 900; function run(limit: number) { seen(limit) }')).toBe('unknown'));
  it('is hidden by a destructured parameter', () =>
    expect(means('const limit = 900; const run = ({ limit = 3 }) => seen(limit)')).toBe('unknown'));
  it('is hidden by what an error is caught as', () =>
    expect(means('const limit = 900; try { run() } catch (limit) { seen(limit) }')).toBe('unknown'));
  it('is hidden by a local of the function', () =>
    expect(means('const limit = 900; function run() { const limit = 45; seen(limit) }')).toBe('45'));
  it('refers to itself without end', () => expect(means('const a = b; const b = a; seen(a)')).toBe('unknown'));
  it('is taken out of an object', () =>
    expect(means('const { task: limits } = { task: { hard: 900 } }; seen(limits.hard)')).toBe('900'));
  it('is a function', () =>
    expect(means('const run = async () => 3; seen(run)')).toBe('function run of src/worker.ts'));
  it('is a function however often it is declared', () =>
    expect(
      means('function run(a: string): void; function run(a: number): void; function run(a: any) {} seen(run)'),
    ).toBe('function run of src/worker.ts'));
});

describe('a member', () => {
  it('of an object', () => expect(means("const limits = { 'export': 640 }; seen(limits.export)")).toBe('640'));
  it('by a quoted key', () => expect(means("const limits = { export: 640 }; seen(limits['export'])")).toBe('640'));
  it('that a spread may replace is unknown', () =>
    expect(means("import base from '@acme/base'; const limits = { hard: 640, ...base }; seen(limits.hard)")).toBe(
      'unknown',
    ));
  it('after a spread', () =>
    expect(means("import base from '@acme/base'; const limits = { ...base, hard: 640 }; seen(limits.hard)")).toBe(
      '640',
    ));
  it('through optional chaining', () => expect(means('const limits = { hard: 640 }; seen(limits?.hard)')).toBe('640'));
  it('that is a getter is computed', () =>
    expect(means('const limits = { get hard() { return 640 } }; seen(limits.hard)')).toBe('a call'));
  it('of an enum', () => expect(means("enum Status { Busy = 'PROCESSING' } seen(Status.Busy)")).toBe('"PROCESSING"'));
  it('of an enum that counts on', () =>
    expect(means('enum Status { New, Busy = 4, Done } seen(Status.Done)')).toBe('5'));
  it('of an enum by the name of another', () =>
    expect(means('enum Status { New = 12, First = New } seen(Status.First)')).toBe('12'));
  it('of a namespace', () =>
    expect(means('namespace limits { export const minute = 60; export const hard = minute } seen(limits.hard)')).toBe(
      '60',
    ));
});

describe('classes', () => {
  it('have static fields', () => expect(means('class Worker { static limit = 75 } seen(Worker.limit)')).toBe('75'));
  it('are not seen through by bare names', () =>
    expect(means('const limit = 900; class Worker { limit = 75; twice = seen(limit) }')).toBe('900'));
  it('are what new makes', () =>
    expect(means("import { JobRepository } from './jobs'; const jobs = new JobRepository(); seen(jobs)")).toBe(
      'instance JobRepository of src/jobs.ts',
    ));
  it('have private fields', () => expect(meantIn('src/jobs.ts', { 'src/jobs.ts': repository })).toBe('"k2"'));
  it('inherit', () =>
    expect(
      means("import { JobRepository } from './jobs'; class Renders extends JobRepository {} seen(new Renders().find)"),
    ).toBe('function Renders.find of src/jobs.ts'.replace('Renders', 'JobRepository')));
  it('reach their base by super', () =>
    expect(
      means(
        "import { JobRepository } from './jobs'; class Renders extends JobRepository { find() { seen(super.find) } }",
      ),
    ).toBe('function JobRepository.find of src/jobs.ts'));
  const injected = (members: string) =>
    means(`import type { JobRepository } from './jobs'; class Handler { ${members} run() { seen(this.jobs.find) } }`);
  const find = 'function JobRepository.find of src/jobs.ts';
  it('are injected as a parameter property', () =>
    expect(injected('constructor(private readonly jobs: JobRepository) {}')).toBe(find));
  it('are injected with a decorator', () =>
    expect(injected("constructor(@Inject('JOBS') private jobs: JobRepository | undefined) {}")).toBe(find));
  it('are injected into a declared field', () =>
    expect(injected('jobs; constructor(jobs: JobRepository) { this.jobs = jobs }')).toBe(find));
  it('are a typed field', () => expect(injected('@Inject() private readonly jobs!: JobRepository;')).toBe(find));
  it('are a typed field that a call makes', () => expect(injected('jobs: JobRepository = inject(JOBS);')).toBe(find));
  it('are a generic class', () => expect(injected('constructor(private jobs: JobRepository<Render>) {}')).toBe(find));
  it('are not what a promise of one is', () =>
    expect(injected('constructor(private jobs: Promise<JobRepository>) {}')).toBe('unknown'));
  it('are seen from arrow functions in fields', () =>
    expect(
      means(
        "import { JobRepository } from './jobs'; class Handler { jobs = new JobRepository(); run = () => seen(this.jobs.retries) }",
      ),
    ).toBe('7'));
  it('bind nothing by an overload or an abstract method', () =>
    expect(means('class Jobs { find(a: string): void; find(a: any) {} } seen(new Jobs().find)')).toBe(
      'function Jobs.find of src/worker.ts',
    ));
});

describe('imports', () => {
  const limits = { 'src/limits.ts': 'export const hard = 720; export default { soft: 660 }' };
  it('by name', () => expect(means("import { hard } from './limits'; seen(hard)", limits)).toBe('720'));
  it('by another name', () => expect(means("import { hard as h } from './limits.js'; seen(h)", limits)).toBe('720'));
  it('of the default', () => expect(means("import limits from './limits'; seen(limits.soft)", limits)).toBe('660'));
  it('of all', () => expect(means("import * as limits from './limits'; seen(limits.hard)", limits)).toBe('720'));
  it('of all, and the default by name', () =>
    expect(means("import * as limits from './limits'; seen(limits.default.soft)", limits)).toBe('660'));
  it('when they are asked for', () =>
    expect(means("async function run() { const { hard } = await import('./limits'); seen(hard) }", limits)).toBe(
      '720',
    ));
  it('in place', () => expect(means("seen((await import('./limits')).hard)", limits)).toBe('720'));
  it('of what is not there', () =>
    expect(means("import { other } from './limits'; seen(other)", limits)).toBe('unknown'));
  it('from outside', () =>
    expect(means("import { hard } from '@acme/limits'; seen(hard.task)")).toBe('outside @acme/limits hard task'));
  it('of a type', () => expect(means("import { type hard } from './limits'; seen(hard)", limits)).toBe('720'));
  it('through a name of TypeScript', () =>
    expect(means("import * as all from './limits'; import hard = all.hard; seen(hard)", limits)).toBe('720'));
});

describe('exports', () => {
  const through = (barrel: string) =>
    means("import { hard } from './barrel'; seen(hard)", {
      'src/barrel.ts': barrel,
      'src/limits.ts': 'export const hard = 720; export default 660',
      'src/more.ts': 'export const soft = 1',
    });
  it('again by name', () => expect(through("export { hard } from './limits'")).toBe('720'));
  it('again of the default', () => expect(through("export { default as hard } from './limits'")).toBe('660'));
  it('again of all', () => expect(through("export * from './more'; export * from './limits'")).toBe('720'));
  it('again of an import', () => expect(through("import { hard } from './limits'; export { hard }")).toBe('720'));
  it('as a namespace', () =>
    expect(
      means("import { limits } from './barrel'; seen(limits.hard)", {
        'src/barrel.ts': "export * as limits from './limits'",
        'src/limits.ts': 'export const hard = 720',
      }),
    ).toBe('720'));
  it('of themselves end', () => expect(through("export * from './barrel'")).toBe('unknown'));
  it('of what is destructured', () => expect(through('export const { hard } = { hard: 45 }')).toBe('45'));
  it('of a default class', () =>
    expect(
      means("import Jobs from './other'; seen(new Jobs())", { 'src/other.ts': 'export default class Jobs {}' }),
    ).toBe('instance Jobs of src/other.ts'));
  it('of a default function without a name', () =>
    expect(
      means("import run from './other'; seen(run)", { 'src/other.ts': 'export default async function () {}' }),
    ).toBe('function undefined of src/other.ts'));
});

describe('CommonJS', () => {
  const from = (text: string, exports: string) => means(text, { 'src/limits.cjs': exports });
  it('exports an object', () =>
    expect(from("const { hard } = require('./limits'); seen(hard)", 'module.exports = { hard: 81 }')).toBe('81'));
  it('exports a name that it has', () =>
    expect(
      from("const limits = require('./limits'); seen(limits.hard)", 'const hard = 81; module.exports = { hard }'),
    ).toBe('81'));
  it('exports one by one', () =>
    expect(from("const limits = require('./limits'); seen(limits.hard)", 'exports.hard = module.exports.h = 81')).toBe(
      '81',
    ));
  it('exports a class as the module', () =>
    expect(from("const Jobs = require('./limits'); seen(new Jobs())", 'module.exports = class Jobs {}')).toBe(
      'instance Jobs of src/limits.cjs',
    ));
  it('exports functions by the names that it gives them', () => {
    expect(from("const { claim } = require('./limits'); seen(claim)", 'exports.claim = async () => {}')).toBe(
      'function claim of src/limits.cjs',
    );
    expect(from("const run = require('./limits'); seen(run)", 'module.exports = () => {}')).toBe(
      'function undefined of src/limits.cjs',
    );
  });
  it('is required where it is used', () =>
    expect(from("seen(require('./limits').hard)", 'module.exports = { hard: 81 }')).toBe('81'));
  it('is required in part', () =>
    expect(from("const hard = require('./limits').hard; seen(hard)", 'module.exports = { hard: 81 }')).toBe('81'));
  it('is required in several functions', () =>
    expect(
      from(
        "function a() { const { hard } = require('./limits'); seen(hard) } function b() { const { hard } = require('./limits') }",
        'module.exports = { hard: 81 }',
      ),
    ).toBe('81'));
  it('is imported by name', () =>
    expect(from("import { hard } from './limits.cjs'; seen(hard)", 'module.exports = { hard: 81 }')).toBe('81'));
  it('is imported as the default', () =>
    expect(from("import limits from './limits.cjs'; seen(limits.hard)", 'module.exports = { hard: 81 }')).toBe('81'));
  it('is TypeScript’s export =', () =>
    expect(
      means("import limits = require('./old'); seen(limits.hard)", {
        'src/old.ts': 'const all = { hard: 82 }; export = all',
      }),
    ).toBe('82'));
});
