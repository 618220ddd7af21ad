import { App, Duration, Stack } from 'aws-cdk-lib';
import { Template as Synthesized } from 'aws-cdk-lib/assertions';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource, type SqsEventSourceProps } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type QueueProps, Queue as SqsQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { folderOf } from '../../support/folder.js';
import type { Stacks } from './cdk.js';
import { runnable, type Side } from './runnable.js';
import type { Template } from './templates.js';

interface FunctionProps {
  handler: string;
  timeout?: number | `${number} ${'second' | 'minute'}s`;
}
type Definition = string | FunctionProps | InlineFunction;
type Consumer = Definition | { function: Definition; cdk?: { eventSource?: SqsEventSourceProps } };

/** What `sst/constructs` makes of its properties (packages/sst/src/constructs/{Function,Queue}.ts of sst/v2), without its bundler. */
class InlineFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, { handler, timeout = 10 }: FunctionProps) {
    const [count, unit] = String(timeout).split(' ');
    const seconds = Number(count) * (unit?.startsWith('minute') ? 60 : 1);
    const code = Code.fromInline('export {}');
    super(scope, id, { handler, code, runtime: Runtime.NODEJS_20_X, timeout: Duration.seconds(seconds) });
  }
}

class Queue extends Construct {
  readonly cdk: { queue: SqsQueue };

  constructor(scope: Construct, id: string, props: { consumer?: Consumer; cdk?: { queue?: QueueProps } } = {}) {
    super(scope, id);
    this.cdk = { queue: new SqsQueue(this, 'Queue', props.cdk?.queue) };
    if (props.consumer) this.addConsumer(this, props.consumer);
  }

  addConsumer(scope: Construct, consumer: Consumer): void {
    const { function: definition, cdk } =
      typeof consumer === 'object' && 'function' in consumer ? consumer : { function: consumer, cdk: undefined };
    const props = typeof definition === 'string' ? { handler: definition } : definition;
    const run = props instanceof InlineFunction ? props : new InlineFunction(scope, `Consumer_${this.node.id}`, props);
    run.addEventSource(new SqsEventSource(this.cdk.queue, cdk?.eventSource));
  }
}

/** What the functions that a side of a fixture exports put into a stack. */
export async function stacksOfSst({ fixture, files }: Template, side: Side): Promise<Stacks> {
  const stacks: Stacks = {};
  for (const file of files) {
    const stubs = { 'sst/constructs': { Function: InlineFunction, Queue } };
    const exported = await runnable<Record<string, (context: { stack: Stack }) => void>>(fixture, side, file, stubs);
    for (const [name, fill] of Object.entries(exported)) {
      const stack = new Stack(new App({ outdir: folderOf({}) }), name);
      fill({ stack });
      stacks[name] = Synthesized.fromStack(stack).toJSON();
    }
  }
  return stacks;
}
