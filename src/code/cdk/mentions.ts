import type { QueueReference } from '../../facts/index.js';
import type { Expression, Module } from '../module.js';
import type { Scope } from '../scope.js';
import { literalText, type Place, walk } from '../walk.js';
import type { Contexts } from './contexts.js';
import { camel, constructName, nameOf } from './names.js';
import { overridesIn } from './overrides.js';
import { queueOfService, variableOfService } from './processing-services.js';
import { argument, Props } from './props.js';
import { isProcessingService, type Mentions, queueMeant } from './queues.js';

const giveUp = /^(?:deadLetterQueue|deadLetterTargetArn|dlq)$/;
const giveUpTo = /^(?:awsLambdaEventSources\.SqsDlq|awsLambdaDestinations\.SqsDestination)$/;
const part = /^queue(?:Url|Arn|Name)$|^(?:ref|url|arn|id|name)$/;
const policy = /^redrivePolicy$/;

/** Which queues take what others gave up, and which environment variables carry one to code. */
export function mentionsIn(modules: readonly Module[], contexts: Contexts): Mentions {
  const deadLetter = new Set<string>();
  const variables = new Map<string, Set<string>>();
  const note = (reference: QueueReference | undefined) => {
    if (reference?.by === 'id') deadLetter.add(reference.id);
  };
  const carries = (variable: string, reference: QueueReference | undefined) => {
    if (reference?.by !== 'id') return;
    variables.set(reference.id, (variables.get(reference.id) ?? new Set()).add(variable));
  };
  const each = (place: Place, read: (scope: Scope) => void) => void contexts.of(place).forEach(read);
  const entry = (key: string, value: Expression, place: Place) => {
    if (giveUp.test(camel(key)))
      each(place, (scope) => {
        note(queueMeant(value, scope));
        const queue = Props.struct(value, scope).get('queue');
        if (queue) note(queueMeant(queue.value, queue.scope));
      });
    else if (policy.test(camel(key)))
      each(place, (scope) => {
        for (const one of waitedFor(value)) note(queueMeant(one, scope));
      });
    else if (isVariable(key, value)) each(place, (scope) => carries(key, queueMeant(value, scope)));
  };
  for (const module of modules)
    walk(module, {
      expression(expression, place) {
        if (expression.is === 'object')
          for (const { key, value } of expression.entries)
            if (key && literalText(key) !== undefined) entry(literalText(key)!, value, place);
        if (expression.is !== 'call') return;
        for (const { name, value } of expression.arguments) if (name !== undefined) entry(name, value, place);
        const { callee } = expression;
        const name = constructName(expression, contexts.of(place)[0]!);
        if (name !== undefined && isProcessingService(name))
          each(place, (scope) => carries(variableOfService, queueOfService({ name, call: expression, scope })));
        if (callee.is === 'member' && camel(callee.name) === 'addEnvironment') {
          const [key, value] = [argument(expression, 0, 'key'), argument(expression, 1, 'value')];
          if (key && value && literalText(key) !== undefined)
            each(place, (scope) => carries(literalText(key)!, queueMeant(value, scope)));
        }
        if (giveUpTo.test(nameOf(contexts.base.code.meaning(callee, place)) ?? '') && expression.arguments[0])
          each(place, (scope) => note(queueMeant(expression.arguments[0]!.value, scope)));
      },
    });
  return { deadLetter, variables, overrides: overridesIn(modules, contexts) };
}

/** `QUEUE_URL: queue.queueUrl`, `QUEUE_URL: queueUrl` */
const isVariable = (key: string, value: Expression): boolean =>
  /^[A-Z][A-Z\d_]*$/.test(key) && (value.is === 'name' || (value.is === 'member' && part.test(camel(value.name))));

/** `lost.arn.apply((arn) => …)` of Pulumi, and `all([lost.arn]).apply(…)`. */
function waitedFor(value: Expression): Expression[] {
  const { callee } = value.is === 'call' ? value : { callee: undefined };
  if (callee?.is !== 'member' || callee.name !== 'apply') return [];
  const { of } = callee;
  const [first] = of.is === 'call' ? of.arguments.map((one) => one.value) : [];
  if (of.is !== 'call') return [of];
  return first?.is === 'list' ? first.items : first ? [first] : [];
}
