import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { type Place, walk } from '../walk.js';
import type { Construct } from './constructs.js';
import { consumersIn } from './consumers.js';
import { Contexts } from './contexts.js';
import { mentionsIn } from './mentions.js';
import { constructName, isCdk } from './names.js';
import { makesQueue, readService } from './processing-services.js';
import { isProcessingService, isQueue, isSolution, queueOf } from './queues.js';
import type { CallExpression } from './resolve.js';
import { factsOfSolution } from './solutions.js';
import { isSstQueue, makesOwnQueue, readSstQueue } from './sst.js';

/** Queues, and the functions that are called with their messages, as AWS CDK code declares them. */
export function cdkFacts(base: CodeBase): Fact[] {
  const modules = base.modules.filter(isCdk);
  if (!modules.some(({ file }) => mentionsQueue.test(base.files.read(file) ?? ''))) return [];
  const contexts = new Contexts(base, modules);
  const mentions = mentionsIn(modules, contexts);
  const facts: Fact[] = [];
  const declared = (call: CallExpression, place: Place) => {
    const ways = contexts.of(place);
    const name = constructName(call, ways[0]!);
    if (name === undefined) return;
    const made = ways.map((scope): Construct => ({ name, call, scope }));
    if (isQueue(name)) facts.push(queueOf(made, mentions));
    if (isSstQueue(name) && made.every(makesOwnQueue)) facts.push(queueOf(made, mentions, readSstQueue));
    if (isProcessingService(name) && made.every(makesQueue)) facts.push(queueOf(made, mentions, readService));
    if (isSolution(name)) facts.push(...factsOfSolution(made, mentions));
  };
  for (const module of modules)
    walk(module, {
      expression(expression, place) {
        if (expression.is === 'call') declared(expression, place);
      },
    });
  return [...facts, ...consumersIn(modules, contexts, mentions.overrides)];
}

const mentionsQueue = /sqs|QueueProcessing|\bsst\/constructs\b|@serverless-stack/i;
