import type { CodeBase } from '../../../code/recogniser.js';
import { locate, within } from '../../../code/walk.js';
import {
  type Ending,
  type Known,
  type Loc,
  type Room,
  set,
  unknown,
  valueIn,
  type Worker,
} from '../../../facts/index.js';
import { type Answer, answerOf, answers } from './answers.js';
import { exitsOf } from './exits.js';
import type { Handler } from './handlers.js';
import { type ConsumerOptions, flagOf } from './options.js';
import { mayDelete } from './reaches.js';

/**
 * Where a handler's message does not go where its code means it to: up to 13 all but an object deletes it, from 14 only the message
 * itself does (https://github.com/bbc/sqs-consumer/pull/583). With 5 everything does.
 */
export function endingsOf(handler: Handler, worker: Worker, options: ConsumerOptions, base: CodeBase): Ending[] {
  const { code, place } = handler;
  const deletes = options.value('shouldDeleteMessages', flagOf, set(true, handler.at));
  // Who has the library delete nothing does it somewhere; who has it delete seldom does.
  if (!code || mayDelete(code, place, base, valueIn(deletes) !== true)) return [];
  if (valueIn(deletes) === false) return [kept(handler, worker, deletes)];
  const always = options.value('alwaysAcknowledge', flagOf, set(false, handler.at));
  if (valueIn(deletes) === undefined || valueIn(always) !== false) return [];
  const answer = answerOf(code, place, base);
  if (answer === 'nothing' || answer === 'object') return neverDone(handler, worker, options, answer);
  return meantForRetry(handler, worker, base);
}

function kept(handler: Handler, worker: Worker, deletes: Known<boolean>): Ending {
  const at = deletes.is === 'set' ? deletes.at : handler.at;
  return {
    ...common(handler, worker, at),
    how: 'deletes no message, and `shouldDeleteMessages` is false',
    becomes: 'redelivered',
    means: set('done', at),
    why: 'sqs-consumer then leaves that to the handler. Delete what is done with, or leave the option out',
  };
}

/** A handler that no message leaves for good: each comes back until its queue gives it up. */
function neverDone(handler: Handler, worker: Worker, options: ConsumerOptions, answer: Answer): Ending[] {
  const major = valueIn(worker.major);
  const from = answer === 'nothing' ? 14 : 6;
  if (major !== undefined && major < from) return [];
  const said = answer === 'nothing' ? 'returns no message' : 'returns an object that is not the message';
  return [
    {
      ...common(handler, worker, handler.at),
      how: `${said} on any of its ways`,
      becomes: 'redelivered',
      means: major === undefined ? unknown(unversioned(worker), handler.at) : set('done', handler.at),
      why: `${written(worker)} deletes only what ${handler.batch ? 'handleMessageBatch' : 'handleMessage'} returns. Return ${handler.batch ? 'the messages that are' : 'the message where it is'} done with`,
      ...(options.object && (major ?? 0) >= 8
        ? { mend: { at: options.object, key: 'alwaysAcknowledge' } satisfies Room }
        : {}),
    },
  ];
}

/** To return the message here and nothing in a `catch` tells them apart: up to 13 both delete it. */
function meantForRetry(handler: Handler, worker: Worker, base: CodeBase): Ending[] {
  const { code, place, batch } = handler;
  const major = valueIn(worker.major);
  if (!code || batch || major === undefined || major > 13) return [];
  const inside = within(place, code);
  const exits = exitsOf(code).map((exit) => ({ ...exit, answer: answers(exit.value, code, inside, base) }));
  if (!exits.some(({ answer, caught }) => answer === 'message' && !caught)) return [];
  return exits
    .filter(({ answer, caught, value }) => caught && answer === 'nothing' && value)
    .map(({ at }) => ({
      ...common(handler, worker, locate(at, place)),
      how: 'returns no message in a `catch`, where it returns it otherwise',
      becomes: 'deleted',
      means: set('retry', locate(at, place)),
      why: `${written(worker)} deletes the message of each handler that does not throw. Throw instead`,
    }));
}

const common = (handler: Handler, worker: Worker, at: Loc) =>
  ({
    kind: 'ending',
    id: `ending:${at.file}:${at.start}:${worker.id}`,
    at,
    language: 'typescript',
    worker: worker.id,
    within: handler.name,
  }) as const;

const unversioned = ({ major }: Worker): string =>
  `the version of sqs-consumer is not known${major?.is === 'unknown' ? `: ${major.why}` : ''}`;

const written = ({ library, major }: Worker): string => {
  const number = (major && valueIn(major)) ?? 'from 14 on';
  return `sqs-consumer ${number}${library === 'nestjs-sqs' ? ' (of @ssut/nestjs-sqs)' : ''}`;
};
