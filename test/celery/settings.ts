import type { Dice } from './dice.js';
import type { File, Files } from './files.js';
import type { Values } from './values.js';

const kinds = {
  task_acks_late: { old: 'CELERY_ACKS_LATE', kind: 'flag' },
  task_time_limit: { old: 'CELERYD_TASK_TIME_LIMIT', kind: 'number' },
  task_soft_time_limit: { old: 'CELERYD_TASK_SOFT_TIME_LIMIT', kind: 'number' },
  worker_prefetch_multiplier: { old: 'CELERYD_PREFETCH_MULTIPLIER', kind: 'count' },
  worker_concurrency: { old: 'CELERYD_CONCURRENCY', kind: 'count' },
  broker_transport_options: { old: 'BROKER_TRANSPORT_OPTIONS', kind: 'options' },
  broker_url: { old: 'BROKER_URL', kind: 'url' },
  task_annotations: { old: 'CELERY_ANNOTATIONS', kind: 'annotations' },
} as const;
export type Setting = keyof typeof kinds;
export const names = Object.keys(kinds) as Setting[];

/** Settings of an app, as modules, classes and dictionaries hold them. */
export class Settings {
  private readonly namespace: string;
  private readonly oldStyle: boolean;

  constructor(
    private readonly dice: Dice,
    private readonly files: Files,
    private readonly values: Values,
  ) {
    this.namespace = dice.pick(['', '', 'CELERY', 'CELERY', 'celery', 'PAY', 'PAY_']);
    this.oldStyle = dice.chance(30);
  }

  /** How a source of settings is told the namespace. */
  get space(): string {
    return this.namespace === '' ? '' : `, namespace="${this.namespace}"`;
  }

  /** A name that Celery reads, mostly. */
  spelled(name: Setting): string {
    const { dice, namespace } = this;
    if (dice.chance(8)) return dice.pick([name.toUpperCase(), kinds[name].old, `CELERY_${name.toUpperCase()}`, name]);
    if (namespace === '') return this.oldStyle ? kinds[name].old : name;
    const whole = `${namespace.replace(/_$/, '')}_${name}`;
    return namespace === namespace.toUpperCase() ? whole.toUpperCase() : whole;
  }

  module(path: string, base?: string, upper = false): void {
    const file = this.files.at(path);
    if (base) {
      const below = this.files.at(base);
      this.assignments(below, '', upper);
      file.head.add(`from .${base.split('/').at(-1)!.replace('.py', '')} import *`);
    }
    this.assignments(file, '', upper);
  }

  class(path: string): void {
    const { dice } = this;
    const file = this.files.at(path);
    if (dice.chance(40)) {
      const base = this.files.at('billing/base.py');
      base.lines.push('class BaseConfig:', '    name = "billing"');
      this.assignments(base, '    ', false);
      file.head.add('from billing.base import BaseConfig');
      file.lines.push('class Config(BaseConfig):', '    name = "invoices"');
    } else file.lines.push('class Config:', '    name = "invoices"');
    this.assignments(file, '    ', false);
  }

  entries(file: File, plain = false): string[] {
    return names
      .filter(() => this.dice.chance(40))
      .map((name) => `    "${plain && this.dice.chance(70) ? name : this.spelled(name)}": ${this.value(name, file)},`);
  }

  assignments(file: File, indent: string, upper: boolean, self = ''): void {
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
      if (kinds[name].kind === 'options' && dice.chance(30))
        file.lines.push(
          `${indent}${dice.pick([`${key}["visibility_timeout"] = ${this.values.number(file, 1000)}`, `${key}.update(visibility_timeout=${this.values.number(file, 1000)})`, `${key} |= {"region": "eu-west-1"}`, `${key} = {**${key}, "polling_interval": 2}`])}`,
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

  value(name: Setting, file: File): string {
    const { dice } = this;
    switch (kinds[name].kind) {
      case 'flag':
        return this.values.flag(file);
      case 'number':
        return dice.chance(7) ? 'None' : this.values.number(file, 60 * (1 + dice.below(40)));
      case 'count':
        return this.values.number(file, 1 + dice.below(16));
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
          () => `{"visibility_timeout": ${this.values.number(file, 3600)}}`,
          () =>
            `{"region": "eu-west-1", "visibility_timeout": ${this.values.number(file, 43_200)}, "wait_time_seconds": 20}`,
          () => `dict(visibility_timeout=${this.values.number(file, 900)})`,
          () => '{"region": "eu-west-1"}',
          () => `{**{"visibility_timeout": ${this.values.number(file, 300)}}, "region": "eu-west-1"}`,
          () => `{"visibility_timeout": 5, **{"visibility_timeout": ${this.values.number(file, 300)}}}`,
          () => this.values.constant(file, `{"visibility_timeout": ${this.values.number(file, 600)}}`),
        ])();
      case 'annotations':
        return dice.pick([
          () => `{"*": {"acks_late": ${this.values.flag(file)}}}`,
          () => `{"billing.tasks.charge": {"time_limit": ${this.values.number(file, 77)}}}`,
          () =>
            `{"*": {"time_limit": ${this.values.number(file, 33)}}, "billing.tasks.charge": {"acks_late": ${this.values.flag(file)}, "time_limit": 55}}`,
          () => `[{"billing.tasks.charge": {"soft_time_limit": 12}}]`,
          () =>
            `{f"billing.tasks.{name}": {"time_limit": ${this.values.number(file, 66)}} for name in ("charge", "refund", "remind")}`,
          () => `{name: {"acks_late": late} for name, late in {"billing.tasks.report": True, "*": False}.items()}`,
          () => `dict.fromkeys(["billing.tasks.refund", "billing.tasks.charge"], {"soft_time_limit": 21})`,
          () => 'None',
        ])();
    }
  }
}
