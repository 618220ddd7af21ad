import { beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/check.js';
import type { Codemod } from '../../src/codemod.js';
import { loadFolder } from '../../src/load.js';
import { inputOf } from '../support/project.js';
import { type Stacks, synthesized } from './support/cdk.js';
import { python, synthesizedInPython } from './support/cdk-python.js';
import { cfnErrors, cfnLint, loaded, settled } from './support/cloudformation.js';
import { judged } from './support/differences.js';
import { stacksOfPulumi } from './support/pulumi.js';
import { schemaErrors } from './support/serverless.js';
import { stacksOfSst } from './support/sst.js';
import { sides, type Template, templatesIn, unknown } from './support/templates.js';
import { misformatted, terraform } from './support/terraform.js';

// What the codemods make of infrastructure, loaded by the tools that it is written for.

it('knows a tool for every template of the fixtures', () => {
  expect(unknown).toEqual([]);
});

const mends = new Map([...(await loadFolder<Codemod>('codemods'))].map(([id, { meta }]) => [id, meta.mends]));

/** Only what the codemod writes differs, and it does wherever the text does. */
function differOnlyByDesign({ codemod, changed }: Template, before: unknown, after: unknown) {
  const { written, stray } = judged(codemod, before, after);
  expect(stray).toEqual([]);
  expect(written.length > 0).toBe(changed);
}

/** What the rules say of CloudFormation that was made from code. */
async function found({ codemod }: Template, stacks: Stacks): Promise<string[]> {
  const tree = Object.fromEntries(Object.entries(stacks).map(([name, made]) => [`${name}.json`, JSON.stringify(made)]));
  const { report } = await inspect(await inputOf(tree));
  expect(report.problems).toEqual([]);
  return report.findings.filter(({ rule }) => mends.get(codemod)!.includes(rule)).map(({ message }) => message);
}

async function mendsEveryStack(template: Template, before: Stacks, after: Stacks) {
  expect(Object.keys(after)).not.toEqual([]);
  differOnlyByDesign(template, before, after);
  expect(await found(template, before)).not.toEqual([]);
  if (!template.skipped) expect(await found(template, after)).toEqual([]);
}

describe.each(templatesIn('cdk'))('$fixture, synthesized by the CDK', (template) => {
  it('makes the same CloudFormation but for what was mended', { timeout: 60_000 }, async () => {
    await mendsEveryStack(template, await synthesized(template, 'before'), await synthesized(template, 'after'));
  });
});

describe.each(templatesIn('sst'))('$fixture, as the constructs of SST make it', (template) => {
  it('makes the same CloudFormation but for what was mended', async () => {
    await mendsEveryStack(template, await stacksOfSst(template, 'before'), await stacksOfSst(template, 'after'));
  });
});

describe.each(templatesIn('pulumi'))('$fixture, as Pulumi and SST are asked for it', (template) => {
  it('makes the same CloudFormation but for what was mended', async () => {
    await mendsEveryStack(template, await stacksOfPulumi(template, 'before'), await stacksOfPulumi(template, 'after'));
  });
});

describe.skipIf(!python)('synthesized by the CDK in Python', () => {
  let stacks: Map<string, Stacks>;
  beforeAll(() => {
    stacks = synthesizedInPython();
  }, 120_000);

  it.each(templatesIn('cdk in Python'))('$fixture', async (template) => {
    const [before, after] = sides.map((side) => stacks.get(`${template.fixture}/${side}`)!);
    await mendsEveryStack(template, before!, after!);
  });
});

describe.each(templatesIn('cloudformation'))('$fixture, as CloudFormation', (template) => {
  it.each(template.files)('%s differs in nothing but what was mended', (file) => {
    const [before, after] = sides.map((side) => settled(loaded(template.trees[side][file]!)));
    differOnlyByDesign(template, before, after);
  });
});

describe.skipIf(!cfnLint)('by the schema of CloudFormation', () => {
  let errors: Map<string, string[]>;
  beforeAll(() => {
    errors = cfnErrors();
  }, 60_000);

  it.each(
    templatesIn('cloudformation').flatMap(({ fixture, files }) => files.map((file) => `${fixture}/after/${file}`)),
  )('%s is right', (file) => {
    expect(errors.get(file)).toEqual([]);
  });
});

describe.each(templatesIn('serverless'))('$fixture, as a service', (template) => {
  const services = (side: 'before' | 'after') => template.files.map((file) => loaded(template.trees[side][file]!));

  it('differs in nothing but what was mended', () => {
    differOnlyByDesign(template, services('before').map(settled), services('after').map(settled));
  });

  it('is right by the schema of Serverless', { timeout: 60_000 }, () => {
    expect(schemaErrors(services('after'))).toEqual([]);
  });
});

describe.skipIf(!terraform).each(templatesIn('terraform'))('$fixture', ({ files, trees }) => {
  it.each(files)('%s is as well formatted as it was', (file) => {
    expect(misformatted(trees.after[file]!)).toEqual(misformatted(trees.before[file]!));
  });
});
