import { getOrInsert } from '../get-or-insert.js';
import type { Expression, FunctionCode } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import type { Flow, Site } from './flow.js';

export interface Caller {
  site: Site;
  flow: Flow;
}

/** Who calls a function of the project; found by its name, and then by where that leads. */
export class Callers {
  private byName?: ReadonlyMap<string, readonly Caller[]>;

  constructor(
    private readonly calls: Calls,
    private readonly flows: readonly Flow[],
  ) {}

  of(code: FunctionCode): Caller[] {
    this.byName ??= callersByName(this.flows);
    return (this.byName.get(code.name ?? '') ?? []).filter(
      ({ site }) => this.calls.enter(site.call, new Scope(this.calls.base, site.place))?.code === code,
    );
  }
}

/** All calls, by the last name of what they call. */
export function callersByName(flows: readonly Flow[]): ReadonlyMap<string, readonly Caller[]> {
  const callers = new Map<string, Caller[]>();
  for (const flow of flows)
    for (const site of flow.sites) {
      const name = lastName(site.call.callee);
      if (name !== undefined) getOrInsert(callers, name, () => []).push({ site, flow });
    }
  return callers;
}

const lastName = (callee: Expression): string | undefined =>
  callee.is === 'name' || callee.is === 'member' ? callee.name : undefined;
