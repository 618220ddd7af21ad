import type { Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { returnedBy } from '../../../code/status/returned.js';
import { entryOf, locate, type Place, within } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { callsOf } from './calls.js';
import { ConsumerOptions } from './options.js';

/** The options of one consumer in a module's registration. */
export interface Registered {
  at: Loc;
  place: Place;
  options: ConsumerOptions;
}

/** `SqsModule.register({ … })`, `SqsModule.registerAsync({ useFactory: (config) => ({ … }) })`. */
export const registeredIn = (base: CodeBase): Registered[] =>
  callsOf(/^@ssut\/nestjs-sqs$/, /^SqsModule\.register(Async)?$/, base).flatMap(({ call, place }) => {
    const [first] = call.arguments;
    const given = first && objectOf(first.value, place, base);
    if (!given) return [];
    const factory = entryOf(given.value, 'useFactory');
    const made = factory ? madeBy(factory, given.place, base) : [given];
    return made.flatMap((one) => consumersOf(one, base));
  });

interface Placed {
  value: Expression;
  place: Place;
}

function objectOf(value: Expression, place: Place, base: CodeBase): Placed | undefined {
  const meaning = base.code.meaning(value, place);
  return meaning?.is === 'value' && meaning.value.is === 'object' ? meaning : undefined;
}

function madeBy(factory: Expression, place: Place, base: CodeBase): Placed[] {
  const meaning = base.code.meaning(factory, place);
  if (meaning?.is !== 'function') return [];
  const code: FunctionCode = meaning.function;
  return returnedBy(code.body).flatMap(({ value }) => {
    const made = value && objectOf(value, within(meaning.place, code), base);
    return made ? [made] : [];
  });
}

function consumersOf({ value, place }: Placed, base: CodeBase): Registered[] {
  const consumers = entryOf(value, 'consumers');
  const list = consumers && base.code.meaning(consumers, place);
  if (list?.is !== 'value' || list.value.is !== 'list') return [];
  return list.value.items.flatMap((item) => {
    const one = objectOf(item, list.place, base);
    if (!one) return [];
    const options = ConsumerOptions.of(one.value, one.place, base);
    return [{ at: locate(one.value, one.place), place: one.place, options }];
  });
}
