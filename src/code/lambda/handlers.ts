import { callName } from '../canonical.js';
import type { Call, Expression, FunctionCode, Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { nowhere } from '../status/effects.js';
import { takesRecords } from '../status/handlers.js';
import { mentions } from '../status/result-use.js';
import { returnedBy } from '../status/returned.js';
import { literalText, type Place, top, walk, walkFunction } from '../walk.js';

/** A function that Lambda calls with the messages of a queue, as far as its code tells. */
export interface LambdaHandler {
  /** What its module gives it as. */
  name: string;
  code: FunctionCode;
  place: Place;
  /** What it is wrapped in: the calls of `middy(…).use(…)`, Python's decorators. */
  around: readonly Expression[];
  /** What is given each message, where a decorator does the rest. */
  each?: { code: FunctionCode; place: Place };
}

/** Powertools, in both languages and all of its spellings. */
export const partialResponse = /(^|\.)(async_?)?process_?partial_?response(_?sync)?$/i;

export const handlersIn = (module: Module, base: CodeBase): LambdaHandler[] =>
  [...(module.language === 'python' ? definedIn(module, base) : exportedBy(module, base))].filter((one) =>
    takesMessages(one, module),
  );

function takesMessages({ name, code, each }: LambdaHandler, module: Module): boolean {
  if (isTyped(code) || takesRecords(code, module) || hasType(name, module) || isDocumented(code, module)) return true;
  return (each !== undefined || calls(code, partialResponse)) && isOfQueue(module);
}

/** `(event: SQSEvent)`, `@event_source(data_class=SQSEvent)`. */
const isTyped = ({ parameters: [event], decorators }: FunctionCode): boolean =>
  (event?.type !== undefined && mentions(event.type, /^SQS(Batch)?Event$/)) ||
  decorators.some((one) => mentions(one, /^sqs_?event/i));

/** `@param {import('aws-lambda').SQSEvent} event` of JavaScript, in the comment before it. */
function isDocumented({ start, end }: FunctionCode, { body, comments }: Module): boolean {
  const index = body.findIndex((one) => one.start <= start && end <= one.end);
  const own = body[index];
  const before = own && comments.findLast((one) => one.end <= own.start);
  return (
    before !== undefined &&
    before.start >= (body[index - 1]?.end ?? 0) &&
    /@param\s*\{[^}]*\bSQSEvent\s*\}/.test(before.text)
  );
}

/** `export const handler: SQSHandler = …`. */
const hasType = (name: string, { body }: Module): boolean =>
  body.some(
    (one) =>
      one.is === 'assign' &&
      one.target.is === 'name' &&
      one.target.name === name &&
      one.type !== undefined &&
      mentions(one.type, /^SQSHandler$/),
  );

export function calls(code: FunctionCode, name: RegExp): boolean {
  let found = false;
  walkFunction(code, nowhere, {
    expression(one) {
      found ||= one.is === 'call' && name.test(callName(one));
    },
  });
  return found;
}

/** `EventType.SQS`, `SqsFifoPartialProcessor`: Powertools takes the batches of streams alike. */
function isOfQueue(module: Module): boolean {
  let found = false;
  walk(module, {
    expression(one) {
      found ||= (one.is === 'member' && one.name === 'SQS') || (one.is === 'name' && /^SqsFifo/.test(one.name));
    },
  });
  return found;
}

function* definedIn(module: Module, base: CodeBase): Iterable<LambdaHandler> {
  const place = top(module);
  for (const statement of module.body) {
    if (statement.is !== 'function' || statement.function.parameters.length < 2) continue;
    const { function: code } = statement;
    const batch = code.decorators.find(
      (one) => one.is === 'call' && /(^|\.)(async_)?batch_processor$/.test(callName(one)),
    );
    const given =
      batch?.is === 'call' ? batch.arguments.find(({ name }) => name === 'record_handler')?.value : undefined;
    const meant = given && base.code.meaning(given, place);
    const each = meant?.is === 'function' ? { each: { code: meant.function, place: meant.place } } : {};
    yield { name: code.name ?? '', code, place, around: code.decorators, ...each };
  }
}

function* exportedBy(module: Module, base: CodeBase): Iterable<LambdaHandler> {
  for (const { name, local, value, from } of module.exports) {
    if (from !== undefined) continue;
    const entries = name === '=' && value?.is === 'object' ? value.entries : undefined;
    const given: [string, Expression | undefined][] = entries
      ? entries.map((entry) => [(entry.key && literalText(entry.key)) ?? '', entry.value])
      : [[name, value]];
    for (const [exported, expression] of given) {
      const meant = expression
        ? base.code.meaning(expression, top(module))
        : base.code.named(local ?? name, top(module));
      const found = meant && unwrapped(meant, base);
      if (found) yield { name: exported, ...found };
    }
  }
}

type Meant = NonNullable<ReturnType<CodeBase['code']['meaning']>>;

/** The one function in what wraps it: `middy(handler).use(…)`, `middy().use(…).handler(lambdaHandler)`, `makeIdempotent(process, …)`. */
function unwrapped(meant: Meant, base: CodeBase, depth = 0): Omit<LambdaHandler, 'name'> | undefined {
  if (meant.is === 'function') return { code: meant.function, place: meant.place, around: [] };
  if (meant.is !== 'value' || meant.value.is !== 'call' || depth > 4) return undefined;
  const chain = chainOf(meant.value);
  const inner = chain.flatMap((call) =>
    call.arguments.flatMap(({ value }) => {
      if (!/^(function|name|call)$/.test(value.is)) return [];
      const found = base.code.meaning(value, meant.place);
      const own = found && unwrapped(found, base, depth + 1);
      return own ? [own] : [];
    }),
  );
  const [only, second] = inner;
  const around = chain.flatMap((call) => wrapping(call, meant.place, base));
  return only && !second ? { ...only, around: [...around, ...only.around] } : undefined;
}

/** What a function of the project wraps a handler in: `(handler) => middy(handler).use(…)`. */
function wrapping(call: Expression & Call, place: Place, base: CodeBase): Expression[] {
  const meant = base.code.meaning(call.callee, place);
  const answers = meant?.is === 'function' && !meant.function.async ? returnedBy(meant.function.body) : [];
  const [answer, second] = answers;
  return answer?.value?.is === 'call' && !second ? chainOf(answer.value) : [call];
}

const chainOf = (call: Expression & Call): (Expression & Call)[] => [
  call,
  ...(call.callee.is === 'member' && call.callee.of.is === 'call' ? chainOf(call.callee.of) : []),
];
