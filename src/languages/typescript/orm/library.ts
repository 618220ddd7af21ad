import type { Call, Expression, Module } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';
import { chainOf } from './chains.js';

/** The project has a function of its own behind the call: what that does says it. */
export const isOwn = (call: Expression & Call, scope: Scope): boolean =>
  scope.base.code.meaning(call.callee, scope.place)?.is === 'function';

const imports = (module: Module, from: RegExp): boolean => module.imports.some((one) => from.test(one.from));

/** The code around a call, or the module that its receiver comes from, imports the library. */
export function uses(library: RegExp, receiver: Expression, scope: Scope): boolean {
  return imports(scope.place.module, library) || leadsTo(library, receiver, scope, 0);
}

/** A model, a client or a repository: where it is made, what its class extends, what its type is. */
function leadsTo(library: RegExp, receiver: Expression, scope: Scope, depth: number): boolean {
  if (depth > 4) return false;
  const { value, scope: at } = scope.follow(receiver);
  // `const run` of two blocks: one name, and the same library behind both.
  const bound = value.is === 'name' ? (at.definitions(value.name)?.all ?? []) : [];
  if (bound.length > 1 && bound.every(({ how, value: given }) => how === 'assigned' && given?.is !== undefined))
    return bound.every((one) => leadsTo(library, one.value!, at, depth + 1));
  const meaning = at.base.code.meaning(value, at.place);
  switch (meaning?.is) {
    case 'outside':
      return library.test(meaning.from);
    case 'module':
      return imports(meaning.module, library);
    case 'class':
    case 'instance':
    case 'function':
      return imports(meaning.place.module, library);
    case 'value':
      if (at.place.module !== scope.place.module && imports(at.place.module, library)) return true;
  }
  if (value.is === 'call') return leadsTo(library, startOf(value), at, depth + 1);
  return value.is === 'member' && leadsTo(library, value.of, at, depth + 1);
}

function startOf(call: Expression & Call): Expression {
  const { root } = chainOf(call);
  return root.is === 'call' ? root.callee : root;
}
