// The AWS CDK is not installed for the fixtures: as much of its types as they use.
declare module 'constructs' {
  export class Construct {
    constructor(scope: Construct, id: string);
  }
}

declare module 'aws-cdk-lib' {
  import { Construct } from 'constructs';
  export class Duration {
    private constructor();
    static seconds(amount: number): Duration;
    static minutes(amount: number): Duration;
    static hours(amount: number): Duration;
  }
  export class Stack extends Construct {}
}

declare module 'aws-cdk-lib/aws-s3' {
  import type { Construct } from 'constructs';
  export interface IBucket {
    readonly bucketName: string;
  }
  export class Bucket {
    static fromBucketName(scope: Construct, id: string, name: string): IBucket;
  }
}

declare module 'aws-cdk-lib/aws-sqs' {
  import type { Duration } from 'aws-cdk-lib';
  import { Construct } from 'constructs';

  interface QueueProps {
    fifo?: boolean;
    queueName?: string;
    visibilityTimeout?: Duration;
    deadLetterQueue?: { queue: Queue; maxReceiveCount: number };
  }
  export class Queue extends Construct {
    constructor(scope: Construct, id: string, props?: QueueProps);
    readonly queueArn: string;
  }
  export class CfnQueue extends Construct {
    constructor(scope: Construct, id: string, props?: { queueName?: string; visibilityTimeout?: number });
    readonly attrArn: string;
  }
}

declare module 'aws-cdk-lib/aws-lambda' {
  import type { Duration } from 'aws-cdk-lib';
  import type { IBucket } from 'aws-cdk-lib/aws-s3';
  import { Construct } from 'constructs';
  export class Runtime {
    static readonly NODEJS_20_X: Runtime;
    readonly name: string;
  }
  export class Code {
    static fromBucket(bucket: IBucket, key: string): Code;
    readonly isInline: boolean;
  }
  export interface IEventSource {
    bind(target: LambdaFunction): void;
  }
  interface MappingProps {
    batchSize?: number;
    maxBatchingWindow?: Duration;
    reportBatchItemFailures?: boolean;
  }
  interface FunctionProps {
    runtime: Runtime;
    handler: string;
    code: Code;
    timeout?: Duration;
    events?: IEventSource[];
  }
  class LambdaFunction extends Construct {
    constructor(scope: Construct, id: string, props: FunctionProps);
    readonly functionName: string;
    addEventSource(source: IEventSource): void;
    addEventSourceMapping(id: string, props: MappingProps & { eventSourceArn: string }): void;
  }

  export { LambdaFunction as Function };

  interface CfnMappingProps {
    functionName: string;
    eventSourceArn: string;
    functionResponseTypes?: string[];
  }
  export class CfnEventSourceMapping extends Construct {
    constructor(scope: Construct, id: string, props: CfnMappingProps);
  }
}

declare module 'aws-cdk-lib/aws-lambda-event-sources' {
  import type { Duration } from 'aws-cdk-lib';
  import type { IEventSource, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
  import type { Queue } from 'aws-cdk-lib/aws-sqs';

  interface SqsProps {
    batchSize?: number;
    maxBatchingWindow?: Duration;
    reportBatchItemFailures?: boolean;
  }
  export class SqsEventSource implements IEventSource {
    constructor(queue: Queue, props?: SqsProps);
    bind(target: LambdaFunction): void;
  }
}
