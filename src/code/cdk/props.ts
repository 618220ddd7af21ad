import { type Known, type Loc, type Room, unknown } from '../../facts/known.js';
import { Fields } from '../fields.js';
import type { Expression } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { locate } from '../walk.js';
import { camel, spelled } from './names.js';
import { type CallExpression, isAbsent, resolve } from './resolve.js';

/** What a construct is given by name: TypeScript's object of properties, Python's keywords. */
export class Props {
  private constructor(
    private readonly fields: Fields | undefined,
    private readonly language: string,
    private readonly at: Loc,
    /** The object or the call that takes another property as it is written. */
    private readonly roomAt: Loc | undefined,
    /** The unreadable parts of the object that may replace what stands before them. */
    private readonly later: number,
  ) {}

  /** `index`: which argument holds the properties in TypeScript. */
  static of(call: CallExpression, index: number, scope: Scope): Props {
    const { language } = scope.base;
    const at = locate(call, scope.place);
    if (language === 'python') {
      const fields = Fields.ofKeywords(call.arguments, scope, Number.POSITIVE_INFINITY);
      return new Props(fields, language, at, fields.open ? undefined : at, 0);
    }
    const before = call.arguments.slice(0, index + 1);
    if (before.some(({ spread }) => spread)) return new Props(undefined, language, at, undefined, 0);
    const given = call.arguments[index]?.value;
    if (!given) {
      const room = call.arguments.length === index ? at : undefined;
      return new Props(Fields.none, language, at, room, 0);
    }
    const props = Props.struct(given, scope);
    const room = given.is === 'object' && !props.open ? locate(given, scope.place) : undefined;
    return new Props(props.fields, language, at, room, props.later);
  }

  /** `{ queue, maxReceiveCount: 5 }`, Python's `DeadLetterQueue(queue=…)` or a dictionary. */
  static struct(expression: Expression, scope: Scope): Props {
    const { value, scope: at } = resolve(expression, scope);
    const { language } = scope.base;
    const place = locate(expression, scope.place);
    if (isAbsent(expression, scope)) return new Props(Fields.none, language, place, undefined, 0);
    if (value.is === 'call' && language === 'python')
      return new Props(Fields.ofKeywords(value.arguments, at, Number.POSITIVE_INFINITY), language, place, undefined, 0);
    const fields = value.is === 'object' ? Fields.ofObject(value, at) : Fields.ofObject(expression, scope);
    const later = value.is === 'object' ? (value.entries.findLast(({ key }) => !key)?.start ?? 0) : 0;
    return new Props(fields, language, place, undefined, fields?.open ? later : 0);
  }

  static none(at: Loc, { base }: Scope): Props {
    return new Props(Fields.none, base.language, at, undefined, 0);
  }

  /** The properties of a part: `queueProps: { … }`. */
  inner(key: string): Props {
    const given = this.get(key);
    if (given) {
      const { fields, language, at, later } = Props.struct(given.value, given.scope);
      const isRoom = given.value.is === 'object' && language !== 'python' && fields?.open === false;
      return new Props(fields, language, at, isRoom ? at : undefined, later);
    }
    return new Props(this.open ? undefined : Fields.none, this.language, this.at, undefined, 0);
  }

  /** Something may be given that is not seen. */
  get open(): boolean {
    return this.fields?.open ?? true;
  }

  get(key: string): Scoped | undefined {
    return this.fields?.get(spelled(key, this.language)) ?? this.fields?.get(camel(key));
  }

  /** What is given for a property, else what holds without it. */
  value<T>(key: string, read: (given: Scoped) => Known<T>, otherwise: Known<T>): Known<T> {
    const given = this.get(key);
    if (!given) return this.open ? unknown('not all of its properties are seen', this.at) : otherwise;
    const at = locate(given.value, given.scope.place);
    const name = this.fields?.has(spelled(key, this.language)) ? spelled(key, this.language) : key;
    if (!this.fields?.sure(name)) return unknown('it is given under a condition', at);
    if (given.value.start < this.later && at.file === this.at.file)
      return unknown('what is spread behind it may replace it', at);
    if (isAbsent(given.value, given.scope)) return withoutRoom(otherwise);
    return read(given);
  }

  /** Where a property can be added. */
  room(key: string): Room | undefined {
    return this.roomAt && { at: this.roomAt, key: spelled(key, this.language) };
  }
}

/** `visibilityTimeout: undefined` is there already. */
function withoutRoom<T>(known: Known<T>): Known<T> {
  return known.is === 'default' ? { is: 'default', value: known.value, from: known.from } : known;
}

/** The positional argument of a call, or the keyword of that name. */
export function argument(call: CallExpression, index: number, name: string): Expression | undefined {
  const keyword = call.arguments.find((one) => one.name !== undefined && camel(one.name) === name);
  const at = call.arguments[index];
  return keyword?.value ?? (at && at.name === undefined && !at.spread ? at.value : undefined);
}
