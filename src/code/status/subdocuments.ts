import { isStatusAttribute } from '../../facts/phases.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { isFunction, pathOf, walkFunction } from '../walk.js';

type Path = readonly string[];

/**
 * The status that a document keeps within itself, as an attribute of the document: `order.refund.status`, also where `refund` is
 * `order.refund`. What an ORM of Python has under such a name is another row.
 */
export function statusWithin(target: Expression, object: Path, scope: Scope): string | undefined {
  const path = scope.base.language === 'typescript' ? fullPath(pathOf(target), object, scope) : undefined;
  const attribute = path?.slice(object.length).join('.');
  if (path?.length !== object.length + 2 || !isSame(path.slice(0, object.length), object)) return undefined;
  return isStatusAttribute(attribute!) && !isSavedItself(path.slice(0, -1), object, scope) ? attribute : undefined;
}

/** A row of its own that was read along: `order.payment.save()`. */
function isSavedItself(path: Path, object: Path, scope: Scope): boolean {
  const code = scope.place.enclosing.findLast(isFunction);
  let found = false;
  if (code)
    walkFunction(code, scope.place, {
      expression(one) {
        if (one.is !== 'call' || one.callee.is !== 'member' || one.callee.name !== 'save') return;
        const saved = fullPath(pathOf(one.callee.of), object, scope);
        found ||= saved !== undefined && isSame(saved, path);
      },
    });
  return found;
}

/** With what a name stands for: `refund` of `const refund = order.refund`. */
function fullPath(path: Path | undefined, object: Path, scope: Scope): Path | undefined {
  const [root, ...rest] = path ?? [];
  if (root === undefined || root === object[0]) return path;
  const [only, second] = scope.definitions(root)?.all ?? [];
  if (second || only?.how !== 'assigned' || !only.value || only.path.length > 0) return undefined;
  const behind = pathOf(only.value);
  return behind && [...behind, ...rest];
}

const isSame = (path: Path, other: Path): boolean => path.join('.') === other.join('.');
