import type { Call, FunctionCode, Module } from '../../../code/module.js';
import { isFunction, walk } from '../../../code/walk.js';

interface Said {
  conf: boolean;
  /** The last names of what is called. */
  calls: Set<string>;
}

/**
 * Which functions and modules may write to an app's `conf`: those that speak of one, and those that call such a function, by
 * name. To run every function of a large project for each of its apps takes seconds.
 */
export class ConfMentions {
  private readonly said = new Map<FunctionCode | Module, Said>();
  private readonly names = new Set<string>();

  constructor(modules: readonly Module[]) {
    for (const module of modules) this.read(module);
    for (let before = -1; before < this.names.size; ) {
      before = this.names.size;
      for (const code of this.said.keys()) if (isCode(code) && code.name && this.may(code)) this.names.add(code.name);
    }
  }

  /** A function, or a module's own statements. */
  may(code: FunctionCode | Module): boolean {
    const said = this.said.get(code);
    if (!said) return true;
    return said.conf || [...said.calls].some((name) => this.names.has(name));
  }

  /** A call of such a function, or one that hands an app or its settings on. */
  mayCall(call: Call): boolean {
    if (this.names.has(lastName(call))) return true;
    return call.arguments.some(({ value }) => value.is === 'name' && /app|celery|conf/i.test(value.name));
  }

  private read(module: Module): void {
    const of = (code: FunctionCode | Module): Said => {
      let said = this.said.get(code);
      if (!said) {
        said = { conf: false, calls: new Set() };
        this.said.set(code, said);
      }
      return said;
    };
    of(module);
    walk(module, {
      function: (code) => void of(code),
      expression(expression, { enclosing }) {
        const around = [module, ...enclosing.filter(isFunction)].map(of);
        if (expression.is === 'call') for (const said of around) said.calls.add(lastName(expression));
        const conf = expression.is === 'member' ? expression.name === 'conf' : isConfName(expression);
        if (conf) for (const said of around) said.conf = true;
      },
    });
  }
}

const isCode = (code: FunctionCode | Module): code is FunctionCode => 'parameters' in code;
const isConfName = (expression: { is: string; name?: string }): boolean =>
  expression.is === 'name' && /conf/i.test(expression.name ?? '');
const lastName = ({ callee }: Call): string => (callee.is === 'name' || callee.is === 'member' ? callee.name : '');
