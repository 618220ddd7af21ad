import { type Known, type Loc, map, type Queue, seconds, set, unknown } from '../../facts/index.js';
import type { Word } from './words.js';

/**
 * The queue that `aws sqs create-queue` or `awslocal sqs create-queue` makes, where its name is written out; nothing else. Only what the
 * command says is known: for a stand-in nobody writes the rest, and a queue that is there already keeps what it has
 * (https://docs.aws.amazon.com/cli/latest/reference/sqs/create-queue.html).
 */
export function queueOf(words: readonly Word[], file: string, text: string): Queue[] {
  const command = words.findIndex(({ value }) => value === 'create-queue');
  if (command < 1 || words[command - 1]!.value !== 'sqs') return [];
  const name = optionOf(words, '--queue-name');
  if (name?.value === undefined || name.unless !== undefined || name.value === '') return [];
  const at: Loc = { file, start: words[command - 1]!.start, end: words[command]!.end };
  const attributes = attributesOf(optionOf(words, '--attributes'), file, text);
  const receives: Known<number> = isStandIn(words)
    ? unknown('a stand-in gives messages up when a developer likes it', at)
    : attributes('maxReceiveCount');
  return [
    {
      kind: 'queue',
      id: `queue:${file}:${at.start}`,
      at,
      language: 'commands',
      label: name.value,
      name: set(name.value, { file, start: name.start, end: name.end }),
      visibility: map(attributes('VisibilityTimeout'), seconds),
      retention: map(attributes('MessageRetentionPeriod'), seconds),
      maxReceives: receives,
      deadLetter: map(receives, () => true),
      fifo: set(name.value.endsWith('.fifo'), at),
      takesDeadLetters: false,
      variables: [],
      byScript: true,
    },
  ];
}

const isStandIn = (words: readonly Word[]): boolean =>
  words.some(({ value, begins }) => /(^|\/)awslocal$|^--endpoint-url\b/.test(value ?? begins ?? ''));

/** `--queue-name jobs`, `--queue-name=jobs`: the word that gives it. */
function optionOf(words: readonly Word[], name: string): Word | undefined {
  const index = words.findIndex(({ value, begins }) => (value ?? begins ?? '').split('=', 1)[0] === name);
  const word = words[index];
  if (!word || (word.value ?? word.begins) === name) return word && words[index + 1];
  return word.value === undefined ? word : { ...word, value: word.value.slice(name.length + 1) };
}

/** Numbers among `VisibilityTimeout=60,…` or `{"VisibilityTimeout": "60"}`, as either is quoted for a shell. */
function attributesOf(word: Word | undefined, file: string, text: string): (name: string) => Known<number> {
  return (name) => {
    if (!word) return unknown('the command that creates the queue does not say it');
    const place = { file, start: word.start, end: word.end };
    const written = text.slice(word.start, word.end);
    const [before, digits] =
      new RegExp(`\\b${name}["'\\\\]*\\s*[=:]\\s*["'\\\\]*(\\d+)(?![\\w.$])`).exec(written) ?? [];
    if (before === undefined || digits === undefined || word.unless !== undefined)
      return unknown('the command that creates the queue computes it, or does not say it', place);
    const end = word.start + written.indexOf(before) + before.length;
    return set(Number(digits), { file, start: end - digits.length, end });
  };
}

/** What an environment says of a queue by its URL: `QUEUE_URL=http://localstack:4566/000000000000/jobs`. */
export interface Named {
  variable: string;
  queue: string;
}

/** The path of a queue's URL is its account and its name (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html). */
export const namedBy = (environment: readonly Word[]): Named[] =>
  environment.flatMap(({ value, unless }) => {
    const [, variable, queue] = /^(\w+)=https?:\/\/.*\/\d{12}\/([\w-]+(?:\.fifo)?)$/.exec(value ?? '') ?? [];
    return variable === undefined || queue === undefined || unless !== undefined ? [] : [{ variable, queue }];
  });
