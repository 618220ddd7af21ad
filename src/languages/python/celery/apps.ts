import type { Meaning } from '../../../code/code.js';
import { definitionsOf } from '../../../code/definitions.js';
import type { ClassCode, Expression, FunctionCode, Module } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isFunction, type Place, walk, walkStatements, within } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { nameOf } from '../outside.js';
import { ConfMentions } from './conf-mentions.js';
import { namedApp } from './named-apps.js';
import { madeIn } from './rebound-apps.js';

/** A Celery app: the call that makes it, or the class of the project that is one. */
export interface App {
  /** `Celery("billing")` is `billing`; else the name of the module. */
  name: string;
  at: Loc;
  call: Expression & { is: 'call' };
  place: Place;
  /** The project's own subclass of Celery. */
  class?: ClassCode;
}

/** tenant-schemas-celery has a subclass of its own. */
const celeryClass = /^(celery(\.app(\.base)?)?\.Celery|tenant_schemas_celery\.app\.CeleryApp)$/;
const currentApp = /^celery(\._state)?\.(current_app|app\.current_app)$/;

/** Test suites make apps of their own, which run no jobs. */
export const isTest = (file: string): boolean =>
  /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/.test(file);

export class Apps {
  readonly all: App[] = [];
  readonly confMentions: ConfMentions;
  private readonly byCall = new Map<Expression, App>();
  private readonly byClass = new Map<ClassCode, App>();
  private readonly byFolder = new Map<string, App | undefined>();
  private readonly named: ReadonlyMap<string, App>;
  /** Asked of every argument of every call that may lead to `conf`. */
  private readonly byExpression = new Map<Expression, App | undefined>();
  private readonly byFunction = new Map<FunctionCode, App | undefined>();

  constructor(private readonly base: CodeBase) {
    const modules = base.modules.filter(({ file }) => !isTest(file));
    this.confMentions = new ConfMentions(modules);
    const makers = makerNames(modules);
    for (const module of modules)
      walk(module, {
        expression: (expression, place) => {
          if (expression.is === 'call' && makers.has(lastName(expression.callee) ?? '')) this.note(expression, place);
        },
      });
    this.leaveOut(this.all.filter(isHandle));
    this.joinBranches(modules);
    const names = (base.settings.overrides ?? []).flatMap(({ app }) => app ?? []);
    this.named = new Map(this.all.length > 0 ? names.map((name) => [name, namedApp(name, this)]) : []);
  }

  /** Where there is an app that runs jobs, what is made to talk to its workers is none. */
  private leaveOut(handles: readonly App[]): void {
    if (handles.length === this.all.length) return;
    for (const handle of handles) {
      this.all.splice(this.all.indexOf(handle), 1);
      this.byCall.delete(handle.call);
    }
  }

  /** The app that an expression stands for. */
  of(expression: Expression, place: Place): App | undefined {
    return remembered(this.byExpression, expression, () => this.find(expression, place));
  }

  private find(expression: Expression, place: Place): App | undefined {
    const meaning = this.base.code.meaning(expression, place);
    if (meaning?.is === 'instance') return this.byClass.get(meaning.class);
    if (currentApp.test(nameOf(meaning) ?? '')) return this.nearest(place.module.file);
    if (!meaning && expression.is === 'name') return this.wrapped(expression.name, place);
    if (meaning?.is !== 'value' || meaning.value.is !== 'call') return undefined;
    const made = this.byCall.get(meaning.value);
    if (made) return made;
    const callee = this.base.code.meaning(meaning.value.callee, meaning.place);
    return callee?.is === 'function'
      ? remembered(this.byFunction, callee.function, () => this.returned(callee))
      : undefined;
  }

  private wrapped(name: string, { module }: Place): App | undefined {
    const made = madeIn(name, module, this.base.code).map((one) => one && this.byCall.get(one));
    return new Set(made).size === 1 ? made[0] : undefined;
  }

  /** One name for the app in each branch of an `if` is one app, made as the last branch says. */
  private joinBranches(modules: readonly Module[]): void {
    for (const module of modules)
      for (const [, definitions] of this.all.length > 1 ? definitionsOf(module).names : []) {
        const made = definitions.map(({ value }) => value && this.byCall.get(value));
        const last = made.at(-1);
        if (!last || made.length < 2 || !made.every((one) => one?.name === last.name)) continue;
        for (const one of made.slice(0, -1)) {
          this.all.splice(this.all.indexOf(one!), 1);
          this.byCall.set(one!.call, last);
        }
      }
  }

  /** The app of which the configuration says it, else the one whose file is nearest in the tree of folders; undefined when two are equally near. */
  nearest(file: string): App | undefined {
    const said = this.base.settings.overrides?.findLast(({ app, matches }) => app !== undefined && matches(file));
    if (said?.app !== undefined) return this.named.get(said.app);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, this.search(file));
    return this.byFolder.get(folder);
  }

  private search(file: string): App | undefined {
    const shared = (app: App) => commonFolders(app.at.file, file);
    const most = Math.max(...this.all.map(shared));
    const near = this.all.filter((app) => shared(app) === most);
    const shallow = Math.min(...near.map((app) => app.at.file.split('/').length));
    const best = near.filter((app) => app.at.file.split('/').length === shallow);
    return best.length === 1 ? best[0] : undefined;
  }

  /** Where what a function of the project gives back is an app. */
  private returned({ function: code, place }: Extract<Meaning, { is: 'function' }>): App | undefined {
    const inside = within(place, code);
    const found = new Set<App | undefined>();
    walkStatements(code.body, inside, {
      statement: (statement, where) => {
        if (statement.is === 'return' && statement.value && where.enclosing.length === inside.enclosing.length)
          found.add(this.of(statement.value, inside));
      },
    });
    return found.size === 1 ? [...found][0] : undefined;
  }

  private note(expression: Expression & { is: 'call' }, place: Place): void {
    const meaning = this.base.code.meaning(expression.callee, place);
    const own = meaning?.is === 'class' && this.isCelery(meaning) ? meaning.class : undefined;
    if (!own && !celeryClass.test(nameOf(meaning) ?? '')) return;
    if (own && this.byClass.has(own)) return;
    const { file } = place.module;
    const app: App = {
      name: this.nameOf(expression, place) ?? file.replace(/(\/__init__)?\.py$/, ''),
      at: { file, start: expression.start, end: expression.end },
      call: expression,
      place,
      ...(own ? { class: own } : {}),
    };
    this.all.push(app);
    this.byCall.set(expression, app);
    if (own) this.byClass.set(own, app);
  }

  private isCelery({ class: code, place }: Extract<Meaning, { is: 'class' }>, depth = 0): boolean {
    return code.bases.some((base) => {
      const meaning = this.base.code.meaning(base, place);
      if (celeryClass.test(nameOf(meaning) ?? '')) return true;
      return meaning?.is === 'class' && depth < 8 && this.isCelery(meaning, depth + 1);
    });
  }

  private nameOf(call: Expression & { is: 'call' }, place: Place): string | undefined {
    const [first] = call.arguments;
    const main = call.arguments.find(({ name }) => name === 'main') ?? (first?.name ? undefined : first);
    const known = main && !main.spread ? this.base.fold(main.value, place) : undefined;
    return known?.is === 'set' && typeof known.value === 'string' ? known.value : undefined;
  }
}

const talking = /^(config_from_object|conf|connection\w*|broker_connection|control|send_task|close)$/;

/** `celery_app = Celery()` in a function that only hands it on, or asks the broker: `Control(app=celery_app)`, `celery_app.connection()`. */
function isHandle({ call, place }: App): boolean {
  const code = place.enclosing.at(-1);
  if (call.arguments.length > 0 || !code || !isFunction(code)) return false;
  let name: string | undefined;
  let [uses, talks] = [0, 0];
  const isIt = (one: Expression) => one.is === 'name' && one.name === name;
  walkStatements(code.body, place, {
    statement(one) {
      if (one.is === 'assign' && one.value === call && one.target.is === 'name') name = one.target.name;
    },
    expression(one) {
      if (isIt(one)) uses += 1;
      if (one.is === 'call') talks += one.arguments.filter(({ value }) => isIt(value)).length;
      if (one.is === 'member' && isIt(one.of) && talking.test(one.name)) talks += 1;
    },
  });
  return name !== undefined && talks > 0 && uses <= talks + 1;
}

/** What leads back to itself while it is searched for is none. */
function remembered<K>(known: Map<K, App | undefined>, key: K, search: () => App | undefined): App | undefined {
  if (!known.has(key)) {
    known.set(key, undefined);
    known.set(key, search());
  }
  return known.get(key);
}

const lastName = (expression: Expression): string | undefined =>
  expression.is === 'name' || expression.is === 'member' ? expression.name : undefined;

/** The names by which some file may call Celery, or a class of the project that is one: what else need not be followed. */
function makerNames(modules: readonly Module[]): ReadonlySet<string> {
  const names = new Set(['Celery', 'CeleryApp']);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const module of modules) {
      for (const one of module.imports) if (names.has(one.name)) names.add(one.local);
      walk(module, {
        class(code) {
          if (code.name && code.bases.some((one) => names.has(lastName(one) ?? ''))) names.add(code.name);
        },
      });
    }
  }
  return names;
}

function commonFolders(one: string, another: string): number {
  const [a, b] = [one.split('/').slice(0, -1), another.split('/').slice(0, -1)];
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

interface Standing {
  code: FunctionCode;
  place: Place;
}

const functions = new WeakMap<Module, Standing[]>();

/** All functions of a module, nested ones too, with where each stands. */
export function functionsOf(module: Module): readonly Standing[] {
  const already = functions.get(module);
  if (already) return already;
  const found: Standing[] = [];
  functions.set(module, found);
  walk(module, { function: (code, place) => found.push({ code, place }) });
  return found;
}
