import type { File } from './files.js';
import type { Making } from './sources.js';

/** One task while it is written: its name, what its decorator is given, and a plain function of it. */
interface Made {
  name: string;
  given: string[];
  def: string[];
  file: File;
  more(): string[];
  flag(): string;
  pick(choices: readonly string[]): string;
}

export function tasks(app: File, { dice, files, values }: Making): void {
  if (dice.chance(15)) return;
  const file = files.at('billing/tasks.py');
  file.head.add('from celery import shared_task');
  file.head.add('from billing.app import app');
  app.lines.push('');
  const flag = () => values.flag(file);
  const options = () => {
    const all: string[] = [];
    if (dice.chance(60)) all.push(`acks_late=${flag()}`);
    if (dice.chance(50)) all.push(`time_limit=${dice.chance(10) ? 'None' : values.number(file, 300)}`);
    if (dice.chance(30)) all.push(`soft_time_limit=${values.number(file, 240)}`);
    return all;
  };
  for (const name of ['charge', 'refund', 'remind', 'report']) {
    if (!dice.chance(60)) continue;
    const given = options();
    const def = [`def ${name}(invoice=None):`, '    return invoice', ''];
    const pick = (choices: readonly string[]) => dice.pick(choices);
    file.lines.push(...dice.pick(forms)({ name, given, def, file, more: options, flag, pick }));
  }
}

/** Every way to make a task. */
const forms: readonly ((made: Made) => string[])[] = [
  ({ given, def }) => [`@app.task(${given.join(', ')})`, ...def],
  ({ given, def }) => [`@shared_task(${given.join(', ')})`, ...def],
  ({ def, pick }) => [pick(['@app.task', '@shared_task']), ...def],
  ({ name, given, def }) => [`OPTIONS_${name} = dict(${given.join(', ')})`, `@app.task(**OPTIONS_${name})`, ...def],
  ({ name, given, def }) => [...def, `${name}_task = app.task(${[name, ...given].join(', ')})`],
  ({ given, def }) => ['task = app.task', `@task(${given.join(', ')})`, ...def],
  ({ name, given }) => [
    `@app.task(${['bind=True', `name="billing.tasks.${name}"`, ...given].join(', ')})`,
    `def ${name}(self, invoice=None):`,
    '    return invoice',
    '',
  ],
  ({ name, given, def, file, more }) => {
    file.head.add('from celery import Task');
    return [
      `class Base_${name}(Task):`,
      '    abstract = True',
      ...given.map((one) => `    ${one.replace('=', ' = ')}`),
      `@app.task(${[`base=Base_${name}`, ...more()].join(', ')})`,
      ...def,
    ];
  },
  ({ name, given }) => [
    `class ${name}(app.Task):`,
    `    name = "billing.tasks.${name}"`,
    ...given.map((one) => `    ${one.replace('=', ' = ')}`),
    '    def run(self):',
    '        return 1',
    `${name} = app.register_task(${name}())`,
  ],
  ({ name, given, def, file, more }) => {
    file.head.add('from functools import partial');
    return [`${name}_task = partial(app.task, ${given.join(', ')})`, `@${name}_task(${more().join(', ')})`, ...def];
  },
  ({ given, def }) => [`@app.task(**{${given.map((one) => `"${one.replace('=', '": ')}`).join(', ')}})`, ...def],
  ({ name, given, def }) => [...def, `${name}_task = app.task(${given.join(', ') || 'shared=True'})(${name})`],
  ({ name, given, def }) => [
    `def durable_${name}(function=None, acks_late=True, **options):`,
    '    def decorate(inner):',
    '        return app.task(acks_late=acks_late, **options)(inner)',
    '    return decorate',
    `@durable_${name}(${given.join(', ')})`,
    ...def,
  ],
  ({ name, def, file, flag }) => {
    file.head.add('from abc import ABC');
    file.head.add('from celery import Task');
    return [
      `class Mixin_${name}:`,
      `    acks_late = ${flag()}`,
      `class Both_${name}(Mixin_${name}, Task, ABC):`,
      '    abstract = True',
      `@app.task(base=Both_${name})`,
      ...def,
    ];
  },
  ({ name, given, def }) => [
    `def durable_${name}(*args, **options):`,
    `    return shared_task(*args, ${[...given, '**options'].join(', ')})`,
    `@durable_${name}()`,
    ...def,
  ],
];
