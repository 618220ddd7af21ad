import type { Loc } from '../../facts/index.js';
import { attribute, type Block, type Expression } from './syntax.js';

const known = /\bterraform-aws-modules\/(?:terraform-aws-)?(sqs|lambda)(?:\/aws)?(?:\.git)?(?:\?|$)/;

/**
 * What a call of a well-known module declares: read as if the module's own blocks stood here, with what the call gives them
 * (main.tf of https://github.com/terraform-aws-modules/terraform-aws-sqs and of terraform-aws-lambda).
 */
export function registryBlocks(call: Block): Block[] | undefined {
  const source = attribute(call, 'source');
  const text = source?.is === 'template' && source.parts.length === 1 ? source.parts[0] : source;
  const name = text?.is === 'literal' ? known.exec(String(text.value))?.[1] : undefined;
  if (name === undefined) return undefined;
  return name === 'sqs' ? queueBlocks(new Maker(call)) : functionBlocks(new Maker(call));
}

function queueBlocks(make: Maker): Block[] {
  const policy = make.given('redrive_policy');
  const name = make.given('use_name_prefix') ? undefined : make.given('name');
  const most = make.object({
    maxReceiveCount: make.literal(5),
    deadLetterTargetArn: make.path('aws_sqs_queue.dlq.arn'),
  });
  const withDlq = make.given('create_dlq');
  const queue = make.block('resource', ['aws_sqs_queue', 'this'], {
    count: make.times('create'),
    name,
    ...make.passed('visibility_timeout_seconds', 'message_retention_seconds', 'fifo_queue'),
    redrive_policy: withDlq ? make.choice(withDlq, policy ?? most, policy ?? make.nothing) : policy,
  });
  const dlq = make.part('resource', ['aws_sqs_queue', 'dlq'], make.header, {
    count: withDlq ? make.times('create_dlq') : make.literal(0),
    name: make.given('dlq_name') ?? (name && make.text(name, make.literal('-dlq'))),
  });
  const outputs = ['', 'sqs_', 'this_sqs_'].flatMap((prefix) =>
    ['arn', 'id', 'url', 'name'].flatMap((key) => [
      make.output(`${prefix}queue_${key}`, `aws_sqs_queue.this.${key}`),
      make.output(`${prefix}dead_letter_queue_${key}`, `aws_sqs_queue.dlq.${key}`),
    ]),
  );
  return [queue, dlq, ...outputs];
}

function functionBlocks(make: Maker): Block[] {
  const folder = make.given('source_path');
  const lambda = make.block('resource', ['aws_lambda_function', 'this'], {
    ...make.passed('function_name', 'handler', 'timeout'),
    filename: folder && make.path('data.archive_file.this.output_path'),
  });
  const code = make.block('data', ['archive_file', 'this'], { source_dir: folder });
  const sources = make.entries('event_source_mapping').map(({ name, value, ...at }) => {
    const keys = value.is === 'object' ? value.entries.map((one) => one.name) : [];
    return make.part(
      'resource',
      ['aws_lambda_event_source_mapping', name],
      { ...at, end: at.start + name.length },
      {
        ...Object.fromEntries(keys.map((key) => [key, make.path(`var.event_source_mapping.${name}.${key}`)])),
        function_name: make.path('aws_lambda_function.this.arn'),
      },
    );
  });
  const outputs = ['', 'this_'].flatMap((prefix) =>
    ['arn', 'name', 'qualified_arn', 'invoke_arn'].map((key) =>
      make.output(`${prefix}lambda_function_${key}`, 'aws_lambda_function.this.arn'),
    ),
  );
  return [lambda, code, ...sources, ...outputs];
}

type Values = Record<string, Expression | undefined>;

/** Makes blocks that stand where the call does, and take their values from it. */
class Maker {
  readonly nothing: Expression;
  readonly header: Loc;
  private readonly at: Loc;

  constructor(private readonly call: Block) {
    this.at = { file: call.file, start: call.start, end: call.end };
    this.header = call.header;
    this.nothing = { ...this.at, is: 'null' };
  }

  /** Its attributes are arguments of the call. */
  block = (type: string, labels: string[], values: Values): Block => ({
    ...this.part(type, labels, this.header, values),
    ...this.at,
  });

  /** No attribute can be added to it by an argument of the call. */
  part(type: string, labels: string[], header: Loc, values: Values): Block {
    const attributes = Object.entries(values).flatMap(([name, value]) => (value ? [{ ...this.at, name, value }] : []));
    return { ...header, type, labels, header, attributes, blocks: [] };
  }

  output = (name: string, path: string): Block => this.block('output', [name], { value: this.path(path) });

  /** A variable of the module, where the call gives it a value. */
  given = (key: string): Expression | undefined => attribute(this.call, key) && this.path(`var.${key}`);

  passed = (...keys: string[]): Values => Object.fromEntries(keys.map((key) => [key, this.given(key)]));

  entries(key: string) {
    const value = attribute(this.call, key);
    return value?.is === 'object' ? value.entries : [];
  }

  times(key: string): Expression | undefined {
    const test = this.given(key);
    return test && this.choice(test, this.literal(1), this.literal(0));
  }

  path = (names: string): Expression => ({ ...this.at, is: 'path', names: names.split('.') });
  literal = (value: string | number): Expression => ({ ...this.at, is: 'literal', value });
  text = (...parts: Expression[]): Expression => ({ ...this.at, is: 'template', parts });
  choice = (test: Expression, then: Expression, otherwise: Expression): Expression => ({
    ...this.at,
    is: 'conditional',
    test,
    then,
    otherwise,
  });
  object = (values: Record<string, Expression>): Expression => ({
    ...this.at,
    is: 'object',
    entries: Object.entries(values).map(([name, value]) => ({ ...this.at, name, value })),
  });
}
