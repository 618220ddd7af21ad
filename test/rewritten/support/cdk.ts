import { App, Stack } from 'aws-cdk-lib';
import { Template as Synthesized } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { folderOf } from '../../support/folder.js';
import { runnable, type Side } from './runnable.js';
import type { Template } from './templates.js';

type StackClass = new (...given: unknown[]) => Stack;

// The CDK's remarks on what it made come with the calendar: runtimes grow old.
process.env.CDK_VALIDATION = 'false';

/** CloudFormation by the names of the stacks. */
export type Stacks = Record<string, unknown>;

/**
 * What the CDK makes of the stacks that a side of a fixture exports. Their code lies in a bucket that is given to them,
 * so that nothing is bundled.
 */
export async function synthesized({ fixture, files }: Template, side: Side): Promise<Stacks> {
  const stacks: Stacks = {};
  for (const file of files)
    for (const [name, value] of Object.entries(await runnable<Record<string, unknown>>(fixture, side, file)))
      if (isStack(value)) {
        const app = new App({ outdir: folderOf({}) });
        const artifacts = Bucket.fromBucketName(new Stack(app, 'Given'), 'Artifacts', 'artifacts');
        stacks[name] = Synthesized.fromStack(new value(app, name, artifacts)).toJSON();
      }
  return stacks;
}

const isStack = (value: unknown): value is StackClass =>
  typeof value === 'function' && value.prototype instanceof Stack;
