import { type Queue } from '../../facts/index.js';
import type { Word } from './words.js';
/**
 * The queue that `aws sqs create-queue` or `awslocal sqs create-queue` makes, where its name is written out; nothing else. Only what the
 * command says is known: for a stand-in nobody writes the rest, and a queue that is there already keeps what it has
 * (https://docs.aws.amazon.com/cli/latest/reference/sqs/create-queue.html).
 */
export declare function queueOf(words: readonly Word[], file: string, text: string): Queue[];
/** What an environment says of a queue by its URL: `QUEUE_URL=http://localstack:4566/000000000000/jobs`. */
export interface Named {
    variable: string;
    queue: string;
}
/** The path of a queue's URL is its account and its name (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html). */
export declare const namedBy: (environment: readonly Word[]) => Named[];
