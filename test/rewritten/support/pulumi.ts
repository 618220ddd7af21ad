import type { Stacks } from './cdk.js';
import { runnable, type Side } from './runnable.js';
import type { Template } from './templates.js';

type Given = Record<string, unknown>;

/** CloudFormation of what Pulumi is asked for, by the names of its resources. */
class Program {
  readonly resources: Record<string, { Type: string; Properties: Given }> = {};

  add(name: string, kind: string, given: Given): { arn: unknown; name: unknown; id: unknown } {
    const Properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const id = `${name}${kind.split('::')[1]}`;
    this.resources[id] = { Type: `AWS::${kind}`, Properties };
    return { arn: { 'Fn::GetAtt': [id, 'Arn'] }, name: { Ref: id }, id: { Ref: id } };
  }

  /** The resources of @pulumi/aws that the fixtures ask for. */
  readonly aws = {
    sqs: {
      Queue: resource(this, 'SQS::Queue', (given) => ({
        VisibilityTimeout: given.visibilityTimeoutSeconds ?? 30,
        MessageRetentionPeriod: given.messageRetentionSeconds,
      })),
    },
    lambda: {
      Function: resource(this, 'Lambda::Function', (given) => ({
        Handler: given.handler,
        Timeout: given.timeout ?? 3,
      })),
      EventSourceMapping: resource(this, 'Lambda::EventSourceMapping', (given) => ({
        EventSourceArn: given.eventSourceArn,
        FunctionName: given.functionName,
        BatchSize: given.batchSize ?? 10,
        FunctionResponseTypes: given.functionResponseTypes,
      })),
    },
  };

  /** What SST makes of its components (platform/src/components/aws/{queue,queue-lambda-subscriber,function}.ts). */
  readonly sst = { aws: { Queue: componentOf(this) } };
}

const resource = (program: Program, kind: string, read: (given: Given) => Given) =>
  class {
    constructor(name: string, given: Given = {}) {
      Object.assign(this, program.add(name, kind, read(given)));
    }
  };

interface Component {
  visibilityTimeout?: string;
  dlq?: { queue: unknown; retry: number };
}
interface FunctionArgs {
  handler: string;
  timeout?: string;
}

const componentOf = (program: Program) =>
  class {
    readonly arn: unknown;
    constructor(
      readonly name: string,
      { visibilityTimeout = '30 seconds', dlq }: Component = {},
    ) {
      const RedrivePolicy = dlq && { deadLetterTargetArn: dlq.queue, maxReceiveCount: dlq.retry };
      const VisibilityTimeout = secondsIn(visibilityTimeout);
      this.arn = program.add(name, 'SQS::Queue', { VisibilityTimeout, RedrivePolicy }).arn;
    }

    subscribe(
      subscriber: string | FunctionArgs,
      { batch = {} }: { batch?: { size?: number; partialResponses?: boolean } } = {},
    ): void {
      const args: FunctionArgs = typeof subscriber === 'string' ? { handler: subscriber } : subscriber;
      const Timeout = secondsIn(args.timeout ?? '20 seconds');
      const run = program.add(this.name, 'Lambda::Function', { Handler: args.handler, Timeout });
      program.add(this.name, 'Lambda::EventSourceMapping', {
        EventSourceArn: this.arn,
        FunctionName: run.name,
        BatchSize: batch.size ?? 10,
        FunctionResponseTypes: batch.partialResponses ? ['ReportBatchItemFailures'] : undefined,
      });
    }
  };

function secondsIn(duration: string): number {
  const [count, unit] = duration.split(' ');
  return Number.parseInt(count!, 10) * (unit!.startsWith('minute') ? 60 : 1);
}

/** What a side of a fixture asks Pulumi for; SST gives its components, and those of @pulumi/aws, as globals. */
export async function stacksOfPulumi({ fixture, files }: Template, side: Side): Promise<Stacks> {
  const stacks: Stacks = {};
  for (const file of files) {
    const { sst, aws, resources } = new Program();
    Object.assign(globalThis, { sst, aws });
    await runnable(fixture, side, file, { '@pulumi/aws': aws });
    stacks[file] = { Resources: resources };
  }
  return stacks;
}
