import type { Tree } from '../support/project.js';
import { commandLine } from './commands.js';
import { Dice } from './dice.js';

/** A project with one app, `billing.app`, made by chance: the same seed makes the same project. */
export interface Generated {
  tree: Tree;
  modules: string[];
  env: Record<string, string>;
  command?: readonly string[];
}

/** A file while it is written: imports and constants first. */
class File {
  readonly head = new Set<string>();
  readonly lines: string[] = [];
  text = (): string => `${[...this.head, '', ...this.lines].join('\n')}\n`;
}

const settings = {
  task_acks_late: { old: 'CELERY_ACKS_LATE', kind: 'flag' },
  task_time_limit: { old: 'CELERYD_TASK_TIME_LIMIT', kind: 'number' },
  task_soft_time_limit: { old: 'CELERYD_TASK_SOFT_TIME_LIMIT', kind: 'number' },
  worker_prefetch_multiplier: { old: 'CELERYD_PREFETCH_MULTIPLIER', kind: 'count' },
  worker_concurrency: { old: 'CELERYD_CONCURRENCY', kind: 'count' },
  broker_transport_options: { old: 'BROKER_TRANSPORT_OPTIONS', kind: 'options' },
  broker_url: { old: 'BROKER_URL', kind: 'url' },
  task_annotations: { old: 'CELERY_ANNOTATIONS', kind: 'annotations' },
} as const;
type Setting = keyof typeof settings;
const names = Object.keys(settings) as Setting[];

export function generate(seed: number): Generated {
  return new Maker(new Dice(seed)).make();
}

class Maker {
  private readonly files = new Map<string, File>();
  private count = 0;

  private readonly namespace: string;
  private readonly oldStyle: boolean;

  constructor(private readonly dice: Dice) {
    this.namespace = dice.pick(['', '', 'CELERY', 'CELERY', 'celery', 'PAY', 'PAY_']);
    this.oldStyle = dice.chance(30);
  }

  private file(path: string): File {
    let file = this.files.get(path);
    if (!file) {
      file = new File();
      this.files.set(path, file);
    }
    return file;
  }

  make(): Generated {
    const { dice } = this;
    this.file('billing/__init__.py');
    const app = this.file('billing/app.py');
    app.head.add('import os');
    app.head.add('from celery import Celery');
    const source = dice.pick(this.sources);
    const call = source.call(this);
    const writes = () => Array.from({ length: dice.below(4) }, () => this.confWrite(app));
    // Whoever reads `conf` before its source is named loses what is written to it from then on.
    const early = dice.chance(20) ? writes() : [];
    const late = dice.chance(60) ? writes() : [];
    this.made(app, [...early.flat(), ...call, ...late.flat(), ...this.taskAttributes(app)]);
    this.tasks(app);
    const tree: Record<string, string> = {};
    for (const [path, file] of this.files) tree[path] = file.text();
    const command = dice.chance(30) ? commandLine(dice) : undefined;
    if (command) tree[command.file] = command.text;
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
      ...(dice.chance(8) ? [`app.Task.acks_late = ${this.flag(app)}`] : []),
      ...(dice.chance(8) ? [`app.Task.time_limit = ${this.number(app, 303)}`] : []),
    ];
  }

  private get sources(): { call(maker: Maker): string[]; env?: Record<string, string> }[] {
    const space = this.namespace === '' ? '' : `, namespace="${this.namespace}"`;
    return [
      { call: () => [] },
      {
        call: () => {
          this.module('billing/celeryconfig.py');
          return [`app.config_from_object("billing.celeryconfig"${space})`];
        },
      },
      {
        call: () => {
          this.module('billing/config.py', 'billing/base.py');
          this.file('billing/app.py').head.add('from billing import config');
          return [`app.config_from_object(config${space})`];
        },
      },
      {
        call: () => {
          this.class('billing/config.py');
          this.file('billing/app.py').head.add('from billing.config import Config');
          return [
            this.dice.chance(50)
              ? `app.config_from_object(Config${space})`
              : `app.config_from_object(Config()${space})`,
          ];
        },
      },
      {
        call: () => {
          this.class('billing/config.py');
          return [`app.config_from_object("billing.config${this.dice.pick([':', '.'])}Config"${space})`];
        },
      },
      {
        call: () => {
          const file = this.file('billing/config.py');
          file.lines.push('CONFIG = {', ...this.entries(file), '}');
          if (this.dice.chance(30))
            file.lines.push(`CONFIG["${this.spelled('task_time_limit')}"] = ${this.number(file, 90)}`);
          this.file('billing/app.py').head.add('from .config import CONFIG');
          return [`app.config_from_object(CONFIG${space})`];
        },
      },
      {
        call: () => {
          this.file('manage.py').lines.push(
            'import os',
            'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "billing.settings.production")',
          );
          this.file('billing/settings/__init__.py');
          this.module('billing/settings/production.py', 'billing/settings/base.py', true);
          return [`app.config_from_object("django.conf:settings"${space})`];
        },
        env: { DJANGO_SETTINGS_MODULE: 'billing.settings.production' },
      },
      {
        call: () => {
          this.file('billing/celery_defaults.py').lines.push(
            'DEFAULTS = {',
            ...this.entries(this.file('billing/celery_defaults.py')),
            '}',
          );
          this.file('billing/app.py').head.add('from billing.celery_defaults import DEFAULTS');
          this.module('billing/celeryconfig.py');
          return [
            `app.config_from_object("billing.celeryconfig"${space})`,
            `app.add_defaults(${this.dice.pick(['DEFAULTS', 'lambda: DEFAULTS'])})`,
          ];
        },
      },
      {
        call: () => {
          this.module('billing/celeryconfig.py');
          return [
            'os.environ.setdefault("BILLING_CONFIG", "billing.celeryconfig")',
            'app.config_from_envvar("BILLING_CONFIG")',
          ];
        },
      },
      {
        call: () => {
          // One module for each environment, over a common one.
          this.module('billing/settings/production.py', 'billing/settings/staging.py');
          this.file('billing/settings/staging.py').head.add('from .base import *');
          this.assignments(this.file('billing/settings/base.py'), '', false);
          const chosen = this.file('billing/settings/__init__.py');
          chosen.head.add('import os');
          this.module('billing/settings/test.py');
          chosen.lines.push(
            'if os.environ.get("UNSET_STAGE") == "test":',
            '    from .test import *',
            'else:',
            '    from .production import *',
          );
          return [`app.config_from_object("billing.settings"${space})`];
        },
      },
      {
        call: () => {
          this.class('billing/config.py');
          const file = this.file('billing/config.py');
          file.lines.push(
            'class Small(Config):',
            '    worker_max_tasks_per_child = 7',
            'CONFIGS = {"live": Config, "small": Small}',
            'def get_config():',
            '    return Small()',
          );
          const app = this.file('billing/app.py');
          app.head.add('from billing.config import CONFIGS, get_config');
          return [
            `app.config_from_object(${this.dice.pick(['get_config()', this.os(app, 'CONFIGS[os.environ.get("UNSET_STAGE", "live")]')])}${space})`,
          ];
        },
      },
      {
        call: () => {
          const file = this.file('billing/config.py');
          file.lines.push('class Config:', '    def __init__(self, region="eu"):', '        self.region = region');
          this.assignments(file, '        ', false, 'self.');
          this.file('billing/app.py').head.add('from billing import config');
          return [`app.config_from_object(config.Config()${space})`];
        },
      },
      {
        call: () => {
          this.file('manage.py').lines.push(
            'import os',
            'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "billing.settings")',
          );
          const file = this.file('billing/settings.py');
          file.lines.push('SECRET_KEY = "x"', 'CELERY = {', ...this.entries(file, true), '}');
          this.file('billing/app.py').head.add('from django.conf import settings');
          return [this.dice.pick(['app.conf.update(settings.CELERY)', 'app.conf.update(**settings.CELERY)'])];
        },
        env: { DJANGO_SETTINGS_MODULE: 'billing.settings' },
      },
      {
        call: () => {
          const file = this.file('billing/app.py');
          file.head.add(`BILLING = {\n${this.entries(file, true).join('\n')}\n}`);
          return [
            this.dice.pick([
              'app.conf.update(BILLING)',
              'app.conf.update(**BILLING)',
              'app.conf.update({**BILLING})',
              'app.conf.update(dict(BILLING))',
            ]),
          ];
        },
      },
    ];
  }

  private creation(app: File): string {
    const { dice } = this;
    const given: string[] = [];
    if (dice.chance(8)) given.push(`task_cls=${this.taskClass(app)}`);
    if (dice.chance(8)) given.push(`**{"worker_prefetch_multiplier": ${this.number(app, 2 + dice.below(5))}}`);
    if (dice.chance(25)) given.push(`broker=${this.value('broker_url', app)}`);
    if (dice.chance(15)) given.push(`task_acks_late=${this.value('task_acks_late', app)}`);
    if (dice.chance(10)) given.push(`changes={"task_time_limit": ${this.value('task_time_limit', app)}}`);
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

  /** A name that Celery reads, mostly. */
  private spelled(name: Setting): string {
    const { dice, namespace } = this;
    if (dice.chance(8))
      return dice.pick([name.toUpperCase(), settings[name].old, `CELERY_${name.toUpperCase()}`, name]);
    if (namespace === '') return this.oldStyle ? settings[name].old : name;
    const whole = `${namespace.replace(/_$/, '')}_${name}`;
    return namespace === namespace.toUpperCase() ? whole.toUpperCase() : whole;
  }

  private module(path: string, base?: string, upper = false): void {
    const file = this.file(path);
    if (base) {
      const below = this.file(base);
      this.assignments(below, '', upper);
      file.head.add(`from .${base.split('/').at(-1)!.replace('.py', '')} import *`);
    }
    this.assignments(file, '', upper);
  }

  private assignments(file: File, indent: string, upper: boolean, self = ''): void {
    const { dice } = this;
    for (const name of names) {
      if (!dice.chance(45)) continue;
      const key = self + (upper ? this.spelled(name).toUpperCase() : this.spelled(name));
      const value = this.value(name, file);
      file.lines.push(
        ...dice
          .pick([
            () => [`${key} = ${value}`],
            () => [`${key} = ${value}`],
            () => this.conditional(name, key, value, file),
          ])()
          .map((line) => indent + line),
      );
      if (settings[name].kind === 'options' && dice.chance(30))
        file.lines.push(
          `${indent}${dice.pick([`${key}["visibility_timeout"] = ${this.number(file, 1000)}`, `${key}.update(visibility_timeout=${this.number(file, 1000)})`, `${key} |= {"region": "eu-west-1"}`, `${key} = {**${key}, "polling_interval": 2}`])}`,
        );
      if (dice.chance(10)) file.lines.push(`${indent}${key} = ${this.value(name, file)}`);
    }
  }

  private conditional(name: Setting, key: string, value: string, file: File): string[] {
    const another = this.value(name, file);
    file.head.add('import os');
    return this.dice.pick([
      [
        'if os.environ.get("UNSET_STAGE") == "production":',
        `    ${key} = ${value}`,
        'else:',
        `    ${key} = ${another}`,
      ],
      [`${key} = ${value}`, 'if os.environ.get("UNSET_STAGE"):', `    ${key} = ${another}`],
      ['try:', `    ${key} = ${value}`, 'except ImportError:', `    ${key} = ${another}`],
      ['DEBUG = False', 'if not DEBUG:', `    ${key} = ${value}`],
      [`${key} = ${value}`, 'for _ in range(0):', `    ${key} = ${another}`],
    ]);
  }

  private class(path: string): void {
    const { dice } = this;
    const file = this.file(path);
    if (dice.chance(40)) {
      const base = this.file('billing/base.py');
      base.lines.push('class BaseConfig:', '    name = "billing"');
      this.assignments(base, '    ', false);
      file.head.add('from billing.base import BaseConfig');
      file.lines.push('class Config(BaseConfig):', '    name = "invoices"');
    } else file.lines.push('class Config:', '    name = "invoices"');
    this.assignments(file, '    ', false);
  }

  private entries(file: File, plain = false): string[] {
    return names
      .filter(() => this.dice.chance(40))
      .map((name) => `    "${plain && this.dice.chance(70) ? name : this.spelled(name)}": ${this.value(name, file)},`);
  }

  private confWrite(app: File): string[] {
    const { dice } = this;
    const name = dice.pick(names);
    const key = dice.chance(70) ? name : this.spelled(name);
    const value = this.value(name, app);
    return dice.pick([
      () => [`app.conf.${key} = ${value}`],
      () => [`app.conf["${key}"] = ${value}`],
      () => [`app.conf.update(${key}=${value})`],
      () => [`app.conf.update({"${key}": ${value}})`],
      () => [`app.conf.update(**{"${key}": ${value}})`],
      () => [`app.conf.update([("${key}", ${value})])`],
      () => [`app.conf.broker_transport_options.update({"visibility_timeout": ${this.number(app, 700)}})`],
      () => ['def configure(celery_app):', `    celery_app.conf.${key} = ${value}`, 'configure(app)'],
      () => ['def configure_app():', `    app.conf.${key} = ${value}`, 'configure_app()'],
      () => ['if os.environ.get("UNSET_STAGE"):', `    app.conf.${key} = ${value}`],
      () => ['if not os.environ.get("UNSET_STAGE"):', `    app.conf.${key} = ${value}`],
      () => [`conf = app.conf`, `conf.${key} = ${value}`],
    ])();
  }

  private value(name: Setting, file: File): string {
    const { dice } = this;
    switch (settings[name].kind) {
      case 'flag':
        return this.flag(file);
      case 'number':
        return dice.chance(7) ? 'None' : this.number(file, 60 * (1 + dice.below(40)));
      case 'count':
        return this.number(file, 1 + dice.below(16));
      case 'url':
        return dice
          .pick([
            '"sqs://"',
            '"redis://cache/0"',
            'f"sqs://{len(\'ab\')}"',
            '"amqp://queue//"',
            'os.environ.get("UNSET_BROKER", "sqs://")',
            'os.environ.get("UNSET_BROKER") or "redis://"',
            '"sqs://%s:%s@" % ("key", "secret")',
          ])
          .replace(/os\./, () => {
            file.head.add('import os');
            return 'os.';
          });
      case 'options':
        return dice.pick([
          () => `{"visibility_timeout": ${this.number(file, 3600)}}`,
          () => `{"region": "eu-west-1", "visibility_timeout": ${this.number(file, 43_200)}, "wait_time_seconds": 20}`,
          () => `dict(visibility_timeout=${this.number(file, 900)})`,
          () => '{"region": "eu-west-1"}',
          () => `{**{"visibility_timeout": ${this.number(file, 300)}}, "region": "eu-west-1"}`,
          () => `{"visibility_timeout": 5, **{"visibility_timeout": ${this.number(file, 300)}}}`,
          () => this.constant(file, `{"visibility_timeout": ${this.number(file, 600)}}`),
        ])();
      case 'annotations':
        return dice.pick([
          () => `{"*": {"acks_late": ${this.flag(file)}}}`,
          () => `{"billing.tasks.charge": {"time_limit": ${this.number(file, 77)}}}`,
          () =>
            `{"*": {"time_limit": ${this.number(file, 33)}}, "billing.tasks.charge": {"acks_late": ${this.flag(file)}, "time_limit": 55}}`,
          () => `[{"billing.tasks.charge": {"soft_time_limit": 12}}]`,
          () =>
            `{f"billing.tasks.{name}": {"time_limit": ${this.number(file, 66)}} for name in ("charge", "refund", "remind")}`,
          () => `{name: {"acks_late": late} for name, late in {"billing.tasks.report": True, "*": False}.items()}`,
          () => `dict.fromkeys(["billing.tasks.refund", "billing.tasks.charge"], {"soft_time_limit": 21})`,
          () => 'None',
        ])();
    }
  }

  private flag(file: File): string {
    const { dice } = this;
    return dice.pick([
      () => dice.pick(['True', 'False', 'True', 'False', '1', '0', 'None', 'not False', '"yes"', '""']),
      () => this.constant(file, dice.pick(['True', 'False'])),
      () => this.imported(file, dice.pick(['True', 'False'])),
      () => this.os(file, 'os.environ.get("UNSET_LATE", "true").lower() in ("1", "true")'),
      () => this.os(file, 'bool(int(os.environ.get("UNSET_LATE", "0")))'),
      () => this.os(file, 'os.getenv("UNSET_LATE") == "true"'),
      () => this.os(file, 'bool(os.environ.get("UNSET_LATE", "False"))'),
      () => this.os(file, 'True if os.environ.get("UNSET_LATE") else False'),
      () => '3 > 2',
      () => this.helper(file, 'env_flag("UNSET_LATE", True)'),
      () => this.helper(file, 'env_flag("UNSET_LATE")'),
    ])();
  }

  private number(file: File, value: number): string {
    const { dice } = this;
    return dice.pick([
      () => `${value}`,
      () => `${value}`,
      () => `${value - 7} + 7`,
      () => `2 * ${value} // 2`,
      () => `${value}.0 / 1`,
      () => this.constant(file, `${value}`),
      () => this.imported(file, `${value}`),
      () => this.os(file, `int(os.environ.get("UNSET_NUMBER", "${value}"))`),
      () => this.os(file, `int(os.environ.get("UNSET_NUMBER", ${value}))`),
      () => this.os(file, `int(os.getenv("UNSET_NUMBER") or ${value})`),
      () => `max(${value}, 1)`,
      () => `${value} if True else 1`,
      () => {
        file.head.add('from datetime import timedelta');
        return dice.pick([`int(timedelta(seconds=${value}).total_seconds())`, `timedelta(seconds=${value}).seconds`]);
      },
      () => `len("ab") * ${value}`,
      () => `-(-${value})`,
      () => `round(${value} / 2)`,
      () => `min(${value}, 10 ** 6)`,
      () => `{"a": ${value}, "b": 2}["a"]`,
      () => this.helper(file, `env_int("UNSET_NUMBER", ${value})`),
      () => this.helper(file, `env_int("UNSET_NUMBER", default=${value})`),
      () => {
        file.head.add('from datetime import timedelta');
        return `int(timedelta(minutes=1, seconds=${value}).total_seconds()) - 60`;
      },
      () => this.os(file, `${value} if os.environ.get("UNSET_STAGE", "live") == "live" else 1`),
    ])();
  }

  private os(file: File, text: string): string {
    file.head.add('import os');
    return text;
  }

  /** Functions of the project that read its environment. */
  private helper(file: File, call: string): string {
    const helpers = this.file('billing/environment.py');
    helpers.head.add('import os');
    helpers.head.add('def env_int(name, default=0):\n    "A number."\n    return int(os.environ.get(name, default))');
    helpers.head.add(
      [
        'def env_flag(name, default=False):',
        '    value = os.environ.get(name)',
        '    if value is None:',
        '        return default',
        '    return value.lower() in ("1", "true")',
      ].join('\n'),
    );
    file.head.add('from billing.environment import env_flag, env_int');
    return call;
  }

  private constant(file: File, value: string): string {
    this.count += 1;
    file.head.add(`VALUE_${this.count} = ${value}`);
    return `VALUE_${this.count}`;
  }

  private imported(file: File, value: string): string {
    this.count += 1;
    const name = `LIMIT_${this.count}`;
    if (this.dice.chance(50)) {
      this.file('billing/limits.py').head.add(`${name} = ${value}`);
      file.head.add(this.dice.pick([`from billing.limits import ${name}`, `from billing.limits import ${name}`]));
      return name;
    }
    this.file('billing/limits.py').head.add(`class ${name}:\n    value = ${value}`);
    file.head.add('import billing.limits as limits');
    return `limits.${name}.value`;
  }

  private tasks(app: File): void {
    const { dice } = this;
    if (dice.chance(15)) return;
    const file = this.file('billing/tasks.py');
    file.head.add('from celery import shared_task');
    file.head.add('from billing.app import app');
    app.lines.push('');
    const options = () => {
      const all: string[] = [];
      if (dice.chance(60)) all.push(`acks_late=${this.flag(file)}`);
      if (dice.chance(50)) all.push(`time_limit=${dice.chance(10) ? 'None' : this.number(file, 300)}`);
      if (dice.chance(30)) all.push(`soft_time_limit=${this.number(file, 240)}`);
      return all;
    };
    for (const name of ['charge', 'refund', 'remind', 'report']) {
      if (!dice.chance(60)) continue;
      const given = options();
      const def = [`def ${name}(invoice=None):`, '    return invoice', ''];
      file.lines.push(
        ...dice.pick([
          () => [`@app.task(${given.join(', ')})`, ...def],
          () => [`@shared_task(${given.join(', ')})`, ...def],
          () => [dice.pick(['@app.task', '@shared_task']), ...def],
          () => [`OPTIONS_${name} = dict(${given.join(', ')})`, `@app.task(**OPTIONS_${name})`, ...def],
          () => [...def, `${name}_task = app.task(${[name, ...given].join(', ')})`],
          () => ['task = app.task', `@task(${given.join(', ')})`, ...def],
          () => [
            `@app.task(${['bind=True', `name="billing.tasks.${name}"`, ...given].join(', ')})`,
            `def ${name}(self, invoice=None):`,
            '    return invoice',
            '',
          ],
          () => {
            file.head.add('from celery import Task');
            return [
              `class Base_${name}(Task):`,
              '    abstract = True',
              ...given.map((one) => `    ${one.replace('=', ' = ')}`),
              `@app.task(${[`base=Base_${name}`, ...options()].join(', ')})`,
              ...def,
            ];
          },
          () => [
            `class ${name}(app.Task):`,
            `    name = "billing.tasks.${name}"`,
            ...given.map((one) => `    ${one.replace('=', ' = ')}`),
            '    def run(self):',
            '        return 1',
            `${name} = app.register_task(${name}())`,
          ],
          () => {
            file.head.add('from functools import partial');
            return [
              `${name}_task = partial(app.task, ${given.join(', ')})`,
              `@${name}_task(${options().join(', ')})`,
              ...def,
            ];
          },
          () => [`@app.task(**{${given.map((one) => `"${one.replace('=', '": ')}`).join(', ')}})`, ...def],
          () => [...def, `${name}_task = app.task(${given.join(', ') || 'shared=True'})(${name})`],
          () => [
            `def durable_${name}(function=None, acks_late=True, **options):`,
            '    def decorate(inner):',
            '        return app.task(acks_late=acks_late, **options)(inner)',
            '    return decorate',
            `@durable_${name}(${given.join(', ')})`,
            ...def,
          ],
          () => {
            file.head.add('from abc import ABC');
            file.head.add('from celery import Task');
            return [
              `class Mixin_${name}:`,
              `    acks_late = ${this.flag(file)}`,
              `class Both_${name}(Mixin_${name}, Task, ABC):`,
              '    abstract = True',
              `@app.task(base=Both_${name})`,
              ...def,
            ];
          },
          () => [
            `def durable_${name}(*args, **options):`,
            `    return shared_task(*args, ${[...given, '**options'].join(', ')})`,
            `@durable_${name}()`,
            ...def,
          ],
        ])(),
      );
    }
  }
}
