import type { Dice } from './dice.js';
import type { Files } from './files.js';
import type { Settings } from './settings.js';
import type { Values } from './values.js';

/** What a project is made of. */
export interface Making {
  dice: Dice;
  files: Files;
  settings: Settings;
  values: Values;
}

interface Source {
  /** Writes the files that hold the settings, and gives the lines of `billing/app.py` that read them. */
  call(making: Making): string[];
  env?: Record<string, string>;
}

/** Every way to give an app its settings. */
export const sources: readonly Source[] = [
  { call: () => [] },
  {
    call: ({ settings }) => {
      settings.module('billing/celeryconfig.py');
      return [`app.config_from_object("billing.celeryconfig"${settings.space})`];
    },
  },
  {
    call: ({ files, settings }) => {
      settings.module('billing/config.py', 'billing/base.py');
      files.at('billing/app.py').head.add('from billing import config');
      return [`app.config_from_object(config${settings.space})`];
    },
  },
  {
    call: ({ dice, files, settings }) => {
      settings.class('billing/config.py');
      files.at('billing/app.py').head.add('from billing.config import Config');
      return [
        dice.chance(50)
          ? `app.config_from_object(Config${settings.space})`
          : `app.config_from_object(Config()${settings.space})`,
      ];
    },
  },
  {
    call: ({ dice, settings }) => {
      settings.class('billing/config.py');
      return [`app.config_from_object("billing.config${dice.pick([':', '.'])}Config"${settings.space})`];
    },
  },
  {
    call: ({ dice, files, settings, values }) => {
      const file = files.at('billing/config.py');
      file.lines.push('CONFIG = {', ...settings.entries(file), '}');
      if (dice.chance(30))
        file.lines.push(`CONFIG["${settings.spelled('task_time_limit')}"] = ${values.number(file, 90)}`);
      files.at('billing/app.py').head.add('from .config import CONFIG');
      return [`app.config_from_object(CONFIG${settings.space})`];
    },
  },
  {
    call: ({ files, settings }) => {
      files
        .at('manage.py')
        .lines.push('import os', 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "billing.settings.production")');
      files.at('billing/settings/__init__.py');
      settings.module('billing/settings/production.py', 'billing/settings/base.py', true);
      return [`app.config_from_object("django.conf:settings"${settings.space})`];
    },
    env: { DJANGO_SETTINGS_MODULE: 'billing.settings.production' },
  },
  {
    call: ({ dice, files, settings }) => {
      files
        .at('billing/celery_defaults.py')
        .lines.push('DEFAULTS = {', ...settings.entries(files.at('billing/celery_defaults.py')), '}');
      files.at('billing/app.py').head.add('from billing.celery_defaults import DEFAULTS');
      settings.module('billing/celeryconfig.py');
      return [
        `app.config_from_object("billing.celeryconfig"${settings.space})`,
        `app.add_defaults(${dice.pick(['DEFAULTS', 'lambda: DEFAULTS'])})`,
      ];
    },
  },
  {
    call: ({ settings }) => {
      settings.module('billing/celeryconfig.py');
      return [
        'os.environ.setdefault("BILLING_CONFIG", "billing.celeryconfig")',
        'app.config_from_envvar("BILLING_CONFIG")',
      ];
    },
  },
  {
    call: ({ files, settings }) => {
      // One module for each environment, over a common one.
      settings.module('billing/settings/production.py', 'billing/settings/staging.py');
      files.at('billing/settings/staging.py').head.add('from .base import *');
      settings.assignments(files.at('billing/settings/base.py'), '', false);
      const chosen = files.at('billing/settings/__init__.py');
      chosen.head.add('import os');
      settings.module('billing/settings/test.py');
      chosen.lines.push(
        'if os.environ.get("UNSET_STAGE") == "test":',
        '    from .test import *',
        'else:',
        '    from .production import *',
      );
      return [`app.config_from_object("billing.settings"${settings.space})`];
    },
  },
  {
    call: ({ dice, files, settings, values }) => {
      settings.class('billing/config.py');
      const file = files.at('billing/config.py');
      file.lines.push(
        'class Small(Config):',
        '    worker_max_tasks_per_child = 7',
        'CONFIGS = {"live": Config, "small": Small}',
        'def get_config():',
        '    return Small()',
      );
      const app = files.at('billing/app.py');
      app.head.add('from billing.config import CONFIGS, get_config');
      return [
        `app.config_from_object(${dice.pick(['get_config()', values.os(app, 'CONFIGS[os.environ.get("UNSET_STAGE", "live")]')])}${settings.space})`,
      ];
    },
  },
  {
    call: ({ files, settings }) => {
      const file = files.at('billing/config.py');
      file.lines.push('class Config:', '    def __init__(self, region="eu"):', '        self.region = region');
      settings.assignments(file, '        ', false, 'self.');
      files.at('billing/app.py').head.add('from billing import config');
      return [`app.config_from_object(config.Config()${settings.space})`];
    },
  },
  {
    call: ({ dice, files, settings }) => {
      files
        .at('manage.py')
        .lines.push('import os', 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "billing.settings")');
      const file = files.at('billing/settings.py');
      file.lines.push('SECRET_KEY = "x"', 'CELERY = {', ...settings.entries(file, true), '}');
      files.at('billing/app.py').head.add('from django.conf import settings');
      return [dice.pick(['app.conf.update(settings.CELERY)', 'app.conf.update(**settings.CELERY)'])];
    },
    env: { DJANGO_SETTINGS_MODULE: 'billing.settings' },
  },
  {
    call: ({ dice, files, settings }) => {
      const file = files.at('billing/app.py');
      file.head.add(`BILLING = {\n${settings.entries(file, true).join('\n')}\n}`);
      return [
        dice.pick([
          'app.conf.update(BILLING)',
          'app.conf.update(**BILLING)',
          'app.conf.update({**BILLING})',
          'app.conf.update(dict(BILLING))',
        ]),
      ];
    },
  },
];
