import type { Code, Meaning } from '../../../code/code.js';
import type { ClassCode, Expression, FunctionCode, Import, Module } from '../../../code/module.js';
import { localNames } from '../../../code/names.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isFunction, keyOf, locate, type Place, top, within } from '../../../code/walk.js';
import { isSetting } from '../celery/names.js';
import { nameOf } from '../outside.js';
import { Body, type Sources, type Subject } from './body.js';
import { readDictionary } from './dictionary.js';
import { FlaskSettings } from './flask.js';
import { cannotTell, Mapping, type Slot } from './mapping.js';

/** What modules, classes, dictionaries and the names of a function hold: read once each. */
export class Mappings implements Sources {
  private readonly ofModule = new WeakMap<Module, Mapping>();
  private readonly ofCode = new WeakMap<ClassCode | FunctionCode, Mapping>();
  private readonly parameters = new WeakMap<FunctionCode, ReadonlyMap<string, Slot>>();
  private readonly flask: FlaskSettings;
  private depth = 0;

  constructor(readonly base: CodeBase) {
    this.flask = new FlaskSettings(base);
  }

  private get code(): Code {
    return this.base.code;
  }

  module(module: Module): Mapping {
    return this.once(this.ofModule, module, (mapping) => {
      new Body(mapping, namesOf, top(module), this).run(module.body);
    });
  }

  /** A class's attributes, inherited ones too. */
  class(code: ClassCode, place: Place): Mapping {
    return this.once(this.ofCode, code, (mapping) => {
      for (const base of [...code.bases].reverse()) mapping.update(this.ofBase(base, place));
      new Body(mapping, namesOf, within(place, code), this).run(code.body);
    });
  }

  /** The attributes that a class's own body sets. */
  own(code: ClassCode, place: Place): Mapping {
    const mapping = new Mapping();
    new Body(mapping, namesOf, within(place, code), this).run(code.body);
    return mapping;
  }

  /** An object's attributes: its class's, and what the constructor sets. */
  instance(code: ClassCode, place: Place): Mapping {
    const mapping = new Mapping();
    mapping.update(this.class(code, place));
    const inside = within(place, code);
    for (const statement of code.body)
      if (statement.is === 'function' && statement.function.name === '__init__') {
        const own = statement.function.parameters[0]?.name ?? 'self';
        new Body(mapping, attributesOf(own), within(inside, statement.function), this).run(statement.function.body);
      }
    return mapping;
  }

  /** The entries of a dictionary, or of whatever else an expression stands for that holds values under names. */
  mappingOf(expression: Expression, place: Place): Mapping {
    const unread = (why: string) => Mapping.opened(cannotTell(why, locate(expression, place)));
    if (this.depth > 30) return unread('it refers to itself');
    this.depth += 1;
    try {
      const held =
        this.ofMeaning(this.code.meaning(expression, place)) ?? this.flask.whole(expression, place, isSetting);
      if (held) return held;
      const slot = this.slotOf(expression, place);
      if (slot?.is === 'unknown') return Mapping.opened(slot);
      if (!slot) return unread('it is computed');
      return this.ofSlot(slot);
    } finally {
      this.depth -= 1;
    }
  }

  /** The entries of a written dictionary, with what later statements set in it. */
  ofSlot(slot: Slot): Mapping {
    if (slot.is === 'unknown') return Mapping.opened(slot);
    const mapping = new Mapping();
    const { value, place } = slot;
    const refers = value.is === 'name' || value.is === 'member' || value.is === 'index';
    mapping.update(refers ? this.mappingOf(value, place) : readDictionary(value, place, this));
    if (slot.over) mapping.update(slot.over);
    if (slot.unless !== undefined)
      for (const [key, one] of mapping.entries)
        if (one.is === 'written') mapping.entries.set(key, { ...one, unless: one.unless ?? slot.unless });
    return mapping;
  }

  /** Where the value of a name, or of an entry of something, is written. */
  slotOf(expression: Expression, place: Place): Slot | undefined {
    if (expression.is === 'name') return this.named(expression.name, place);
    const key = keyOf(expression);
    if (key === undefined && expression.is === 'index') return this.chosen(expression, place);
    if (key === undefined || (expression.is !== 'member' && expression.is !== 'index')) {
      const read = expression.is === 'call' ? this.flask.read(expression, place) : undefined;
      return read ?? { is: 'written', value: expression, place };
    }
    const configured = this.flask.read(expression, place);
    if (configured) return configured;
    return this.mappingOf(expression.of, place).get(key);
  }

  /**
   * Where a value is written that a slot only names, as far as that can be followed: also a name that is assigned more
   * than once, and a key of a Flask application's configuration.
   */
  settled(slot: Slot, depth = 0): Slot {
    if (slot.is === 'unknown' || slot.over || depth > 8) return slot;
    const { value, place, unless } = slot;
    if (value.is !== 'name' && value.is !== 'member' && value.is !== 'index') return slot;
    if (this.base.fold(value, place).is !== 'unknown') return slot;
    const next = this.slotOf(value, place);
    if (next?.is !== 'written' || (next.value === value && !next.over)) return slot;
    return this.settled(unless === undefined ? next : { ...next, unless: next.unless ?? unless }, depth + 1);
  }

  imported(one: Import, place: Place): Mapping {
    const found = this.code.imported(one.from, place.module.file);
    if (one.local === '*') {
      if (found) return this.module(found);
      return Mapping.opened(cannotTell(`it may come from ${one.from}`, locate(one, place)));
    }
    const mapping = new Mapping();
    const slot = found ? this.module(found).get(one.name) : undefined;
    if (slot) mapping.entries.set(one.local, slot);
    else if (this.code.named(one.local, place)?.is === 'outside')
      mapping.entries.set(one.local, cannotTell(`it comes from ${one.from}`, locate(one, place)));
    return mapping;
  }

  /** `configurations[os.environ.get("STAGE", "production")]` */
  private chosen(expression: Expression & { is: 'index' }, place: Place): Slot {
    const known = this.base.fold(expression.key, place);
    const slot =
      known.is === 'set' && typeof known.value === 'string'
        ? this.mappingOf(expression.of, place).get(known.value)
        : undefined;
    if (known.is !== 'set' || slot?.is !== 'written') return slot ?? { is: 'written', value: expression, place };
    return known.unless === undefined ? slot : { ...slot, unless: slot.unless ?? known.unless };
  }

  private named(name: string, place: Place): Slot | undefined {
    for (let index = place.enclosing.length - 1; index >= 0; index -= 1) {
      const code = place.enclosing[index]!;
      const around = { module: place.module, enclosing: place.enclosing.slice(0, index) };
      if (!isFunction(code) && index !== place.enclosing.length - 1) continue;
      if (!localNames(code).has(name)) continue;
      return isFunction(code) ? this.function(code, around).get(name) : this.class(code, around).get(name);
    }
    return this.module(place.module).get(name);
  }

  /** What is read while the parameters of a function hold these values. */
  withLocals<T>(code: FunctionCode, place: Place, parameters: ReadonlyMap<string, Slot>, read: () => T): T {
    const before = this.ofCode.get(code);
    const locals = new Mapping();
    for (const [name, slot] of parameters) locals.entries.set(name, slot);
    this.ofCode.set(code, locals);
    new Body(locals, namesOf, within(place, code), this).run(code.body);
    const result = read();
    if (before) this.ofCode.set(code, before);
    else this.ofCode.delete(code);
    return result;
  }

  /** What a function's parameters hold where it is called in one place only; said before the function is read. */
  bind(code: FunctionCode, parameters: ReadonlyMap<string, Slot>): void {
    this.parameters.set(code, parameters);
  }

  private function(code: FunctionCode, place: Place): Mapping {
    return this.once(this.ofCode, code, (mapping) => {
      for (const [name, slot] of this.parameters.get(code) ?? []) mapping.entries.set(name, slot);
      new Body(mapping, namesOf, within(place, code), this).run(code.body);
    });
  }

  private ofBase(base: Expression, place: Place): Mapping {
    const meaning = this.code.meaning(base, place);
    if (meaning?.is === 'class') return this.class(meaning.class, meaning.place);
    const name = base.is === 'name' && base.name === 'object' ? 'object' : nameOf(meaning);
    return name !== undefined && bare.test(name)
      ? new Mapping()
      : Mapping.opened(
          cannotTell(`it may be inherited from ${name ?? 'a class that is not known'}`, locate(base, place)),
        );
  }

  ofMeaning(meaning: Meaning | undefined): Mapping | undefined {
    if (meaning?.is === 'module') return this.module(meaning.module);
    if (meaning?.is === 'class') return this.class(meaning.class, meaning.place);
    return meaning?.is === 'instance' ? this.instance(meaning.class, meaning.place) : undefined;
  }

  /** What leads back to itself finds what has been read so far. */
  private once<K extends object>(kept: WeakMap<K, Mapping>, key: K, fill: (mapping: Mapping) => void): Mapping {
    const already = kept.get(key);
    if (already) return already;
    const mapping = new Mapping();
    kept.set(key, mapping);
    fill(mapping);
    return mapping;
  }
}

/** Classes that hold no settings of their own. */
const bare = /^(object|abc\.ABC|enum\.\w+|typing\.\w+|configurations\.Configuration)$/;

const namesOf: Subject = {
  keyOf: (target) => (target.is === 'name' ? target.name : undefined),
  isWhole: (expression) =>
    expression.is === 'call' &&
    expression.callee.is === 'name' &&
    ['globals', 'vars', 'locals'].includes(expression.callee.name),
  imports: true,
};

const attributesOf = (self: string): Subject => ({
  keyOf: (target) =>
    target.is === 'member' && target.of.is === 'name' && target.of.name === self ? target.name : undefined,
  isWhole: () => false,
  imports: false,
});
