import { getOrInsert } from './get-or-insert.js';
import type { Linking, Meaning } from './meaning.js';
import { memberOfClass } from './members.js';
import type { Call, ClassCode, Expression, FunctionCode, Import, Module } from './module.js';
import { type Binding, localNames, moduleNames, reassignedNames } from './names.js';

import { entryOf, isFunction, keyOf, literalText, type Place, pathOf, top, within } from './walk.js';

export type { Linking, Meaning } from './meaning.js';

export const tooDeep = 24;

/** A class's names are seen in its own body, not in its methods, and in JavaScript not even there; an enum's and a namespace's are. */
const seesNames = (code: FunctionCode | ClassCode, { module, enclosing }: Place, index: number): boolean =>
  isFunction(code) || (code.open ?? (module.language === 'python' && index === enclosing.length - 1));

/** `require('./store')`, `import('./store')`. */
function importedBy({ callee, arguments: [first] }: Expression & Call): string | undefined {
  const imports = callee.is === 'name' && (callee.name === 'require' || callee.name === 'import');
  return imports && first ? literalText(first.value) : undefined;
}

/** From here on a search may end because it is deep: what it finds is no answer for one that begins elsewhere. */
const stillShallow = tooDeep / 2;

/** The project's code as a whole: what names mean, across files. */
export class Code {
  /** What modules give by name, to themselves and to others: asked for at every call that leads to them. */
  private readonly own = new WeakMap<Module, Map<string, Meaning | undefined>>();
  private readonly given = new WeakMap<Module, Map<string, Meaning | undefined>>();

  constructor(private readonly linking: Linking) {}

  module(file: string): Module | undefined {
    return this.linking.module(file);
  }

  /** The same code as if it had no modules but these. */
  limitedTo(holds: (file: string) => boolean): Code {
    return new Code({ ...this.linking, module: (file) => (holds(file) ? this.linking.module(file) : undefined) });
  }

  /** The module that an import of `file` leads to. */
  imported(from: string, file: string): Module | undefined {
    const target = this.linking.target(from, file);
    return target === undefined ? undefined : this.linking.module(target);
  }

  /** What an expression stands for; undefined when that is not decided by what is written. */
  meaning(expression: Expression, place: Place, depth = 0): Meaning | undefined {
    if (depth > tooDeep) return undefined;
    switch (expression.is) {
      case 'name':
        return this.named(expression.name, place, depth + 1);
      case 'member':
      case 'index': {
        const key = keyOf(expression);
        if (key === undefined) return { is: 'value', value: expression, place };
        const of = this.meaning(expression.of, place, depth + 1);
        if (!of && this.isGlobal(expression, place)) return { is: 'value', value: expression, place };
        if (of && this.isItself(of, expression.of)) return { is: 'value', value: expression, place };
        return of && this.member(of, key, depth + 1);
      }
      case 'call': {
        const from = importedBy(expression);
        if (from !== undefined) return this.reach(from, '*', place.module.file, depth + 1);
        const callee = this.meaning(expression.callee, place, depth + 1);
        if (callee?.is === 'class') return { ...callee, is: 'instance' };
        const given = callee?.is === 'function' && this.ofType(callee.function.returns, callee.place, depth + 1);
        return given || { is: 'value', value: expression, place };
      }
      case 'await':
      case 'assignment':
        return this.meaning(expression.value, place, depth + 1);
      case 'function':
        return { is: 'function', function: expression.function, place };
      case 'class':
        return { is: 'class', class: expression.class, place };
      default:
        return { is: 'value', value: expression, place };
    }
  }

  /** The name's meaning where it is used: locals first, then the module, its imports and star imports. */
  named(name: string, place: Place, depth = 0): Meaning | undefined {
    for (let index = place.enclosing.length - 1; index >= 0; index -= 1) {
      const code = place.enclosing[index]!;
      const around = { module: place.module, enclosing: place.enclosing.slice(0, index) };
      if (!isFunction(code) && name === 'this') return { is: 'instance', class: code, place: around };
      if (!isFunction(code) && name === 'super') return this.bases(code, around)[0];
      if (!seesNames(code, place, index)) continue;
      if (isFunction(code) && (name === 'self' || name === 'cls')) {
        const owner = around.enclosing.at(-1);
        if (owner && !isFunction(owner))
          return { is: 'instance', class: owner, place: { ...around, enclosing: around.enclosing.slice(0, -1) } };
      }
      const bindings = localNames(code).get(name);
      if (bindings) return this.bound(name, bindings, within(around, code), depth);
    }
    return this.ofModule(place.module, name, depth);
  }

  /** Whether the file itself gives the name a meaning where it is used; otherwise it is the language's own, or nobody's. */
  binds(name: string, place: Place): boolean {
    return (
      place.enclosing.some((code, index) => seesNames(code, place, index) && localNames(code).has(name)) ||
      moduleNames(place.module).has(name) ||
      this.ofModule(place.module, name) !== undefined
    );
  }

  /** A name of a module as its own code sees it. */
  ofModule(module: Module, name: string, depth = 0): Meaning | undefined {
    return remembered(this.own, module, name, depth, () => this.searchModule(module, name, depth));
  }

  private searchModule(module: Module, name: string, depth: number): Meaning | undefined {
    if (depth > tooDeep) return undefined;
    const bindings = moduleNames(module).get(name);
    if (bindings) return this.bound(name, bindings, top(module), depth);
    for (const star of module.imports) {
      if (star.name !== '*' || star.local !== '*') continue;
      const found = this.imported(star.from, module.file);
      const meaning = found && this.ofModule(found, name, depth + 1);
      if (meaning) return meaning;
    }
    return undefined;
  }

  /** A name of a module as other modules see it. */
  exported(module: Module, name: string, depth = 0): Meaning | undefined {
    return remembered(this.given, module, name, depth, () => this.searchExports(module, name, depth));
  }

  private searchExports(module: Module, name: string, depth: number): Meaning | undefined {
    if (depth > tooDeep) return undefined;
    if (module.language === 'python') return this.ofModule(module, name, depth + 1) ?? this.submodule(module, name);
    for (const one of module.exports) {
      if (one.name === name) {
        if (one.value) return this.meaning(one.value, top(module), depth + 1);
        if (one.from !== undefined) return this.reach(one.from, one.original ?? name, module.file, depth + 1);
        return this.ofModule(module, one.local ?? name, depth + 1);
      }
    }
    for (const one of module.exports) {
      if (one.name !== '*' || one.from === undefined) continue;
      const found = this.imported(one.from, module.file);
      const meaning = found && this.exported(found, name, depth + 1);
      if (meaning) return meaning;
    }
    const whole = this.whole(module, depth + 1);
    return name === 'default' ? whole : whole && this.member(whole, name, depth + 1);
  }

  /** What the module itself stands for: `module.exports = …`, `export = …`. */
  private whole(module: Module, depth: number): Meaning | undefined {
    const value = module.exports.findLast((one) => one.name === '=')?.value;
    return value && this.meaning(value, top(module), depth + 1);
  }

  /** A member of what is already known. */
  member(of: Meaning, key: string, depth = 0): Meaning | undefined {
    if (depth > tooDeep) return undefined;
    switch (of.is) {
      case 'outside':
        return this.within(of, key);
      case 'module':
        return this.exported(of.module, key, depth + 1);
      case 'class':
      case 'instance':
        return memberOfClass(this, of, key, depth + 1);
      case 'value': {
        const entry = entryOf(of.value, key);
        if (entry) return this.meaning(entry, of.place, depth + 1);
        return undefined;
      }
      default:
        return undefined;
    }
  }

  /** The bases of a class that are the project's own, nearest first. */
  bases(code: ClassCode, place: Place): Extract<Meaning, { is: 'class' }>[] {
    return code.bases.flatMap((base) => {
      const meaning = this.meaning(base, place);
      return meaning?.is === 'class' ? [meaning] : [];
    });
  }

  /** The one meaning that the bindings of a name have. */
  bound(name: string, bindings: readonly Binding[], place: Place, depth: number): Meaning | undefined {
    const binding = bindings.length === 1 ? bindings[0]! : undefined;
    if (!binding) return undefined;
    switch (binding.is) {
      case 'function':
        return { is: 'function', function: binding.function, place };
      case 'class':
        return { is: 'class', class: binding.class, place };
      case 'import':
        return this.throughImport(binding.import, place.module.file, depth);
      case 'opaque':
        return this.ofType(binding.type, place, depth);
      case 'value': {
        const changes = place.module.language === 'typescript' && !binding.constant;
        if (changes && reassignedNames(place.module).has(name)) return this.ofType(binding.type, place, depth);
        // `x = x or 3` would otherwise lead back to itself.
        const meaning = this.meaning(binding.value, place, depth + 1);
        const written = meaning?.is === 'value' && meaning.value.is !== 'call' && meaning.value.is !== 'other';
        return written ? meaning : (this.ofType(binding.type, place, depth) ?? meaning);
      }
    }
  }

  /** A value of an annotated type, where that is a class of the project. */
  ofType(type: Expression | undefined, place: Place, depth: number): Meaning | undefined {
    const meaning = type && this.meaning(type, place, depth + 1);
    return meaning?.is === 'class' ? { ...meaning, is: 'instance' } : undefined;
  }

  private throughImport(one: Import, file: string, depth: number): Meaning | undefined {
    return this.reach(one.from, one.name, file, depth + 1);
  }

  private reach(from: string, name: string, file: string, depth: number): Meaning | undefined {
    const target = this.linking.target(from, file);
    if (target === undefined) {
      const outside: Extract<Meaning, { is: 'outside' }> = { is: 'outside', from, path: [], file };
      return name === '*' ? outside : this.within(outside, name);
    }
    const module = this.linking.module(target);
    if (!module) return undefined;
    if (name === '*') {
      const whole = this.whole(module, depth + 1);
      return whole && whole.is !== 'value' ? whole : { is: 'module', module };
    }
    const found = this.exported(module, name, depth + 1);
    if (found || name !== 'default') return found;
    // `import store from './store'` of a CommonJS module means its exports.
    return { is: 'module', module };
  }

  private within(of: Extract<Meaning, { is: 'outside' }>, key: string): Meaning {
    const path = [...of.path, key];
    const target = this.linking.submodule?.(of.from, path, of.file);
    const module = target === undefined ? undefined : this.linking.module(target);
    return module ? { is: 'module', module } : { ...of, path };
  }

  private submodule(module: Module, name: string): Meaning | undefined {
    const found = this.imported(`.${name}`, module.file);
    return found && { is: 'module', module: found };
  }

  /** `process.env`: a member of what only the language has. */
  private isGlobal(expression: Expression, place: Place): boolean {
    const root = pathOf(expression)?.[0];
    return root !== undefined && !/^(this|self|cls|super)$/.test(root) && !this.binds(root, place);
  }

  /** A meaning that is only the expression asked about, not something that it leads to. */
  private isItself(meaning: Meaning, expression: Expression): boolean {
    return meaning.is === 'value' && meaning.value === expression && expression.is !== 'object';
  }
}

function remembered(
  kept: WeakMap<Module, Map<string, Meaning | undefined>>,
  module: Module,
  name: string,
  depth: number,
  search: () => Meaning | undefined,
): Meaning | undefined {
  const known = getOrInsert(kept, module, () => new Map<string, Meaning | undefined>());
  if (known.has(name)) return known.get(name);
  const found = search();
  if (depth <= stillShallow) known.set(name, found);
  return found;
}
