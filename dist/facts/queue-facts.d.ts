import type { Of } from './fact-of-kind.js';
import type { Known, Loc } from './known.js';
import type { Seconds } from './seconds.js';
/** A queue as infrastructure declares it. */
export type Queue = Of<'queue', {
    /** What its declaration calls it, for messages. */
    label: string;
    name: Known<string>;
    /** The call of the module that declares it, where several calls lead there. */
    calledAt?: Loc;
    visibility: Known<Seconds>;
    /** How often a message is received before it is given up. */
    maxReceives: Known<number>;
    /** Whether messages that were received too often go to another queue. */
    deadLetter: Known<boolean>;
    /** How long it keeps a message, received or not. */
    retention?: Known<Seconds>;
    fifo: Known<boolean>;
    /** It takes the messages that something else gave up. */
    takesDeadLetters: boolean;
    /** Environment variables in which infrastructure hands its URL, ARN or name to code. */
    variables: string[];
    /** Made by a command in a script, often for a stand-in of SQS: what a template declares by the same name goes before. */
    byScript?: true;
}>;
/** How a queue is spoken of: by the fact's id, by its name (an ARN and a URL end in it), or by an environment variable. */
export type QueueReference = {
    by: 'id';
    id: string;
} | {
    by: 'name';
    name: string;
} | {
    by: 'variable';
    variable: string;
};
