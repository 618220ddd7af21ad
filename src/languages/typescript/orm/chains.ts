import type { Call, Expression, Module } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';
import { walk } from '../../../code/walk.js';

type CallExpression = Expression & Call;

export interface Link {
  name: string;
  call: CallExpression;
  given: readonly Expression[];
}

/** `db('jobs').where({ id }).update({ … })`: what it starts from, and its calls in order. */
export interface Chain {
  root: Expression;
  links: readonly Link[];
  named(...names: string[]): Link | undefined;
}

export function chainOf(call: CallExpression): Chain {
  const links: Link[] = [];
  let at: Expression = call;
  while (at.is === 'call' && at.callee.is === 'member' && !at.new) {
    links.unshift({ name: at.callee.name, call: at, given: at.arguments.map(({ value }) => value) });
    at = at.callee.of;
  }
  return { root: at, links, named: (...names) => links.find(({ name }) => names.includes(name)) };
}

const inside = new WeakMap<Module, WeakSet<Expression>>();

/** Nothing more is called on what the call gives, but for what a promise has. */
export function isWhole(call: CallExpression, { place: { module } }: Scope): boolean {
  let inner = inside.get(module);
  if (!inner) {
    const found = new WeakSet<Expression>();
    walk(module, {
      expression(one) {
        if (one.is !== 'call' || one.callee.is !== 'member' || /^(then|catch|finally)$/.test(one.callee.name)) return;
        found.add(one.callee.of);
      },
    });
    inner = found;
    inside.set(module, inner);
  }
  return !inner.has(call);
}
