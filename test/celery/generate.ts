import type { Tree } from '../support/project.js';
import { commandLine } from './commands.js';
import { Dice } from './dice.js';
import { type File, Files } from './files.js';
import { names, Settings } from './settings.js';
import { type Making, sources } from './sources.js';
import { tasks } from './tasks.js';
import { Values } from './values.js';

/** A project with one app, `billing.app`, made by chance: the same seed makes the same project. */
export interface Generated {
  tree: Tree;
  modules: string[];
  env: Record<string, string>;
  command?: readonly string[];
}

export const generate = (seed: number): Generated => new Maker(new Dice(seed)).make();

class Maker implements Making {
  readonly files = new Files();
  readonly values: Values;
  readonly settings: Settings;

  constructor(readonly dice: Dice) {
    this.values = new Values(dice, this.files);
    this.settings = new Settings(dice, this.files, this.values);
  }

  make(): Generated {
    const { dice } = this;
    this.files.at('billing/__init__.py');
    const app = this.files.at('billing/app.py');
    app.head.add('import os');
    app.head.add('from celery import Celery');
    const source = dice.pick(sources);
    const call = source.call(this);
    const writes = () => Array.from({ length: dice.below(4) }, () => this.confWrite(app));
    // Whoever reads `conf` before its source is named loses what is written to it from then on.
    const early = dice.chance(20) ? writes() : [];
    const late = dice.chance(60) ? writes() : [];
    this.made(app, [...early.flat(), ...call, ...late.flat(), ...this.taskAttributes(app)]);
    tasks(app, this);
    const command = dice.chance(30) ? commandLine(dice) : undefined;
    const tree = { ...this.files.tree(), ...(command ? { [command.file]: command.text } : {}) };
    return {
      ...(command ? { command: command.arguments } : {}),
      tree,
      modules: ['billing.app', ...(tree['billing/tasks.py'] ? ['billing.tasks'] : [])],
      env: source.env ?? {},
    };
  }

  /** The app, and what configures it: at the top, in a function that makes it, in a class of the project's own. */
  private made(app: File, configured: string[]): void {
    const { dice } = this;
    const creation = `Celery("billing"${this.creation(app)})`;
    const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
    const simple = configured.every((line) => !/^\s|^(def|if|for|try|else|except)/.test(line));
    const form = simple ? dice.below(10) : undefined;
    if (form === 0)
      app.lines.push(
        'def make_app():',
        ...indented([`app = ${creation}`, ...configured, 'return app']),
        'app = make_app()',
      );
    else if (form === 1) {
      const inner = configured.map((line) => line.replaceAll('app.', 'self.'));
      app.lines.push(
        'class Billing(Celery):',
        '    def configure(self):',
        ...indented(indented([...inner, 'return self'])),
        `app = ${creation.replace('Celery', 'Billing')}`,
        'app.configure()',
      );
    } else if (form === 2) {
      const source = /^app\.config_from_object\((.+?)(, namespace=.*)?\)$/;
      const given = configured.map((line) => source.exec(line)?.[1]).find((one) => one !== undefined);
      app.lines.push(
        'def make_app(name, source=None):',
        ...indented([`app = ${creation.replace('"billing"', 'name')}`]),
        ...indented(configured.map((line) => line.replace(source, 'app.config_from_object(source$2)'))),
        '    return app',
        `app = make_app("billing"${given === undefined ? '' : dice.pick([`, ${given}`, `, source=${given}`])})`,
      );
    } else app.lines.push(`app = ${creation}`, ...configured);
  }

  /** What is set on the class that the app makes for its tasks. */
  private taskAttributes(app: File): string[] {
    const { dice } = this;
    return [
      ...(dice.chance(8) ? [`app.Task.acks_late = ${this.values.flag(app)}`] : []),
      ...(dice.chance(8) ? [`app.Task.time_limit = ${this.values.number(app, 303)}`] : []),
    ];
  }

  private creation(app: File): string {
    const { dice } = this;
    const given: string[] = [];
    if (dice.chance(8)) given.push(`task_cls=${this.taskClass(app)}`);
    if (dice.chance(8)) given.push(`**{"worker_prefetch_multiplier": ${this.values.number(app, 2 + dice.below(5))}}`);
    if (dice.chance(25)) given.push(`broker=${this.settings.value('broker_url', app)}`);
    if (dice.chance(15)) given.push(`task_acks_late=${this.settings.value('task_acks_late', app)}`);
    if (dice.chance(10)) given.push(`changes={"task_time_limit": ${this.settings.value('task_time_limit', app)}}`);
    return given.map((one) => `, ${one}`).join('');
  }

  private taskClass(app: File): string {
    const { dice } = this;
    app.head.add('from celery import Task');
    app.head.add(
      `class BillingTask(Task):\n    abstract = True\n    acks_late = ${dice.pick(['True', 'False', 'None'])}`,
    );
    app.head.add(
      'def make_class(base):\n    class Made(base):\n        abstract = True\n        time_limit = 606\n    return Made',
    );
    return dice.pick(['BillingTask', 'BillingTask', 'make_class(Task)', '"celery.app.task:Task"']);
  }

  private confWrite(app: File): string[] {
    const { dice } = this;
    const name = dice.pick(names);
    const key = dice.chance(70) ? name : this.settings.spelled(name);
    const value = this.settings.value(name, app);
    return dice.pick([
      () => [`app.conf.${key} = ${value}`],
      () => [`app.conf["${key}"] = ${value}`],
      () => [`app.conf.update(${key}=${value})`],
      () => [`app.conf.update({"${key}": ${value}})`],
      () => [`app.conf.update(**{"${key}": ${value}})`],
      () => [`app.conf.update([("${key}", ${value})])`],
      () => [`app.conf.broker_transport_options.update({"visibility_timeout": ${this.values.number(app, 700)}})`],
      () => ['def configure(celery_app):', `    celery_app.conf.${key} = ${value}`, 'configure(app)'],
      () => ['def configure_app():', `    app.conf.${key} = ${value}`, 'configure_app()'],
      () => ['if os.environ.get("UNSET_STAGE"):', `    app.conf.${key} = ${value}`],
      () => ['if not os.environ.get("UNSET_STAGE"):', `    app.conf.${key} = ${value}`],
      () => [`conf = app.conf`, `conf.${key} = ${value}`],
    ])();
  }
}
