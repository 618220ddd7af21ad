import type { Entry, Expression, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { literalText, type Place } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { isSection, type Setting, settingOf } from './keys.js';

/** What one key sets. */
export interface Option {
  key: string;
  value: Expression;
  place: Place;
  /** Why it may not be what holds: a spread behind it, a condition. */
  doubt?: string;
}

/** A key that sets none of a worker's facts. */
export interface Written {
  key: string;
  keyAt: Span;
  value: Expression;
  place: Place;
}

/** How an object belongs to the options that it is read for. */
interface From {
  section?: string;
  doubt?: string;
}

/** `broker: { url: 'sqs://' }`, `broker: { type: 'sqs' }`. */
const isBroker = (key: string, section = ''): boolean =>
  /broker/i.test(section) && /^(url|type|kind|name|transport)$/.test(key);

/** The options of one worker, gathered from an object, its sections, and what is spread into them. */
export class Options {
  readonly found = new Map<Setting, Option>();
  /** Identifiers beside them. */
  readonly others: Written[] = [];
  /** Every object that was read: none of them is a worker of its own. */
  readonly objects = new Set<Span>();
  /** Why a key that is absent may be set all the same. */
  open?: string;

  constructor(private readonly base: CodeBase) {}

  /** The object behind an expression; false where there is none to be read. */
  read(expression: Expression, place: Place, from: From = {}, depth = 0): boolean {
    const meaning = this.base.code.meaning(expression, place);
    const object = meaning?.is === 'value' && meaning.value.is === 'object' ? meaning.value : undefined;
    if (meaning?.is !== 'value' || !object || depth > 8) return false;
    this.objects.add(object);
    for (const entry of object.entries) this.entry(entry, meaning.place, from, depth);
    return true;
  }

  set(key: string, value: Expression, place: Place, doubt?: string): void {
    const setting = settingOf(key);
    if (!setting || (value.is === 'name' && value.name === 'undefined')) return;
    this.found.set(setting, { key, value, place, doubt });
  }

  private entry({ key, value }: Entry, place: Place, from: From, depth: number): void {
    if (!key) {
      this.spread(value, place, from, depth);
      return;
    }
    const name = literalText(key) ?? valueIn(this.base.fold(key, place));
    if (typeof name !== 'string') this.cover('a computed key may replace it');
    else if (isSection(name) && this.read(value, place, { ...from, section: name }, depth + 1)) return;
    else if (isBroker(name, from.section)) this.set('broker', value, place, from.doubt);
    else if (settingOf(name) && !this.isAnother(name, from)) this.set(name, value, place, from.doubt);
    else if (isSection(name)) this.open ??= `\`${name}\` is not written here`;
    else if (/^\w+$/.test(name)) this.others.push({ key: name, keyAt: key, value, place });
  }

  /** A task's own `name` or `queue` further in does not rename the worker. */
  private isAnother(key: string, { section }: From): boolean {
    const setting = settingOf(key)!;
    return section !== undefined && (setting === 'name' || setting === 'queues') && this.found.has(setting);
  }

  /** `...shared`, `...(isBatch && { prefetch: 4 })`, `...(isBatch ? slow : fast)`. */
  private spread(value: Expression, place: Place, from: From, depth: number): void {
    const perhaps =
      value.is === 'ternary'
        ? [value.then, value.otherwise]
        : value.is === 'binary' && value.operator === 'and'
          ? [value.right]
          : undefined;
    const read = perhaps
      ? perhaps
          .map((one) => this.read(one, place, { ...from, doubt: 'it depends on a condition' }, depth + 1))
          .every(Boolean)
      : this.read(value, place, from, depth + 1);
    if (!read) this.cover('what is spread into it may replace it');
  }

  private cover(doubt: string): void {
    this.open ??= doubt.replace('replace', 'set');
    for (const [setting, option] of this.found) this.found.set(setting, { ...option, doubt: option.doubt ?? doubt });
  }
}
