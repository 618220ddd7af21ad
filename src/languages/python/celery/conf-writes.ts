import type { Call, Expression, FunctionCode } from '../../../code/module.js';
import { isFunction, keyOf, type Place, within } from '../../../code/walk.js';
import type { Subject } from '../mappings/body.js';
import type { Mappings } from '../mappings/mappings.js';
import type { App, Apps } from './apps.js';

/** Which code writes to an app's `conf`. */
export class ConfWrites {
  /** Functions that some module calls: what they write is known in its order. */
  readonly entered = new Set<FunctionCode>();

  constructor(
    private readonly app: App,
    private readonly apps: Apps,
    private readonly mappings: Mappings,
  ) {}

  /** `holding` are the parameters that hold the app. */
  at(place: Place, holding: ReadonlySet<string> = new Set(), depth = 0): Subject {
    return {
      isWhole: (expression) => this.isConf(expression, place, holding),
      keyOf: (target) => {
        if (target.is !== 'member' && target.is !== 'index') return undefined;
        const key = keyOf(target);
        return key !== undefined && this.isConf(target.of, place, holding) ? key : undefined;
      },
      imports: false,
      entered: (call) => (depth > 3 ? undefined : this.enter(call, place, holding, depth)),
    };
  }

  private enter(call: Call, place: Place, holding: ReadonlySet<string>, depth: number) {
    if (!this.apps.confMentions.mayCall(call)) return undefined;
    const meaning = this.mappings.base.code.meaning(call.callee, place);
    if (meaning?.is !== 'function' || meaning.function.generator) return undefined;
    const { function: code } = meaning;
    if (place.enclosing.includes(code) || this.app.place.enclosing.includes(code)) return undefined;
    this.entered.add(code);
    const names = new Set<string>();
    for (const [index, argument] of call.arguments.entries()) {
      const parameter = argument.name ?? code.parameters[index + (meaning.self ? 1 : 0)]?.name;
      if (parameter !== undefined && !argument.spread && this.isApp(argument.value, place, holding))
        names.add(parameter);
    }
    const inside = within(meaning.place, code);
    return { statements: code.body, place: inside, subject: this.at(inside, names, depth + 1) };
  }

  private isApp(expression: Expression, place: Place, holding: ReadonlySet<string>): boolean {
    if (expression.is === 'name' && holding.has(expression.name)) return true;
    if (this.apps.of(expression, place) === this.app) return true;
    return expression.is === 'name' && this.mayBeGiven(expression.name, place);
  }

  /** A parameter of a function that nothing seen calls: it may be this app, unless another is nearer. */
  private mayBeGiven(name: string, place: Place): boolean {
    const code = place.enclosing.at(-1);
    const near = this.apps.nearest(place.module.file);
    if (near !== undefined && near !== this.app) return false;
    if (!code || !isFunction(code) || this.entered.has(code) || name === 'self' || name === 'cls') return false;
    return code.parameters.some((parameter) => parameter.name === name && !parameter.rest);
  }

  private isConf(expression: Expression, place: Place, holding: ReadonlySet<string>, depth = 0): boolean {
    if (expression.is === 'member') return expression.name === 'conf' && this.isApp(expression.of, place, holding);
    // `conf = app.conf`
    if (expression.is !== 'name' || depth > 2 || !/conf/i.test(expression.name)) return false;
    const slot = this.mappings.slotOf(expression, place);
    return slot?.is === 'written' && this.isConf(slot.value, slot.place, holding, depth + 1);
  }
}
