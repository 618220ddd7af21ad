import type { Dice } from './dice.js';
import type { File, Files } from './files.js';

/** Expressions that Celery is given, in the ways in which projects write them. */
export class Values {
  private count = 0;

  constructor(
    private readonly dice: Dice,
    private readonly files: Files,
  ) {}

  flag(file: File): string {
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

  number(file: File, value: number): string {
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

  os(file: File, text: string): string {
    file.head.add('import os');
    return text;
  }

  /** Functions of the project that read its environment. */
  helper(file: File, call: string): string {
    const helpers = this.files.at('billing/environment.py');
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

  constant(file: File, value: string): string {
    this.count += 1;
    file.head.add(`VALUE_${this.count} = ${value}`);
    return `VALUE_${this.count}`;
  }

  imported(file: File, value: string): string {
    this.count += 1;
    const name = `LIMIT_${this.count}`;
    if (this.dice.chance(50)) {
      this.files.at('billing/limits.py').head.add(`${name} = ${value}`);
      file.head.add(this.dice.pick([`from billing.limits import ${name}`, `from billing.limits import ${name}`]));
      return name;
    }
    this.files.at('billing/limits.py').head.add(`class ${name}:\n    value = ${value}`);
    file.head.add('import billing.limits as limits');
    return `limits.${name}.value`;
  }
}
