import { type Known, type Loc, set, unknown, withSymbol } from '../../facts/index.js';
import { follow, scalarOf } from './evaluate.js';
import type { Module } from './modules.js';
import { symbolic } from './references.js';
import { attribute, type Block, type Expression } from './syntax.js';

export const locOf = ({ file, start, end }: Loc): Loc => ({ file, start, end });

/** An attribute that is not `null`. */
export function given(block: Block, name: string, module: Module) {
  const value = attribute(block, name);
  return value && follow(value, module).expression.is !== 'null' ? value : undefined;
}

export function numberOr<T extends number>(block: Block, name: string, module: Module, otherwise: Known<T>): Known<T> {
  const value = given(block, name, module);
  if (!value) return otherwise;
  const known = scalarOf(value, module);
  if (known.is !== 'set') return withSymbol(known as Known<T>, symbolOf(value, module));
  const number = Number(known.value);
  return Number.isNaN(number) ? unknown('it is no number', known.at) : { ...known, value: number as T };
}

/** What a loop gives is another thing in each resource. */
function symbolOf(value: Expression, module: Module): string | undefined {
  const symbol = symbolic(value, module);
  return /\b(?:each|count)\./.test(symbol) ? undefined : symbol;
}

export function flagOr(block: Block, name: string, module: Module, otherwise: Known<boolean>): Known<boolean> {
  const value = given(block, name, module);
  const known = value && scalarOf(value, module);
  if (!known) return otherwise;
  return known.is === 'set'
    ? { ...known, value: known.value === true || known.value === 'true' }
    : unknown('it is computed', locOf(block.header));
}

export function textOf(block: Block, name: string, module: Module): Known<string> {
  const value = given(block, name, module);
  if (!value) return unknown('no name is written', locOf(block.header));
  const known = scalarOf(value, module);
  return known.is === 'set' ? set(String(known.value), known.at, known.unless) : (known as Known<string>);
}
