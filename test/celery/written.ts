import type { Tree } from '../support/project.js';
import type { Loadable } from './celery.js';

const celery = 'from celery import Celery\n';
const tasks = `
@app.task
def charge(invoice=None):
    return invoice
`;

const fourTasks = ['charge', 'refund', 'remind', 'report']
  .map((name) => `\n@app.task(time_limit=60)\ndef ${name}(invoice=None):\n    return invoice\n`)
  .join('');

/** Forms that are too much of a piece to be thrown together by chance; the app is `billing.app`. */
export const written: Readonly<Record<string, Loadable & { open?: readonly string[] }>> = {
  'a factory that is given a module': project({
    app: `${celery}
def make_celery(config):
    app = Celery("billing")
    app.config_from_object(config)
    return app

app = make_celery("billing.settings")
${tasks}`,
    settings: 'task_acks_late = True\ntask_time_limit = 330\nworker_prefetch_multiplier = 2\n',
  }),
  'a factory that is given a class and a namespace': project({
    app: `${celery}
class Config:
    PAY_TASK_TIME_LIMIT = 75
    PAY_TASK_ACKS_LATE = True

def make_celery(name, source, namespace=None):
    app = Celery(name)
    app.config_from_object(source, namespace=namespace)
    return app

app = make_celery("billing", source=Config, namespace="PAY")
${tasks}`,
  }),
  'a factory with a default': project({
    app: `${celery}
def make_celery(config="billing.settings"):
    app = Celery("billing")
    app.config_from_object(config)
    return app

app = make_celery()
${tasks}`,
    settings: 'task_soft_time_limit = 44\n',
  }),
  'a factory that is given numbers': project({
    app: `${celery}
def make_celery(limit, late=False, **settings):
    app = Celery("billing")
    app.conf.update(task_time_limit=limit, task_acks_late=late)
    app.conf.update(settings)
    return app

app = make_celery(120, late=True, worker_prefetch_multiplier=3)
${tasks}`,
  }),
  'a factory that is given a dictionary': project({
    app: `${celery}
LIMITS = {"task_time_limit": 95, "worker_concurrency": 6}

def make_celery(settings):
    app = Celery("billing")
    app.conf.update(settings)
    return app

app = make_celery(LIMITS)
${tasks}`,
  }),
  'a factory of another file': project({
    app: `from billing.factory import make_celery
from billing.settings import Production

app = make_celery(Production)
${tasks}`,
    settings: 'class Production:\n    task_time_limit = 240\n    worker_concurrency = 3\n',
    factory: `${celery}
def make_celery(config):
    app = Celery("billing")
    app.config_from_object(config)
    return app
`,
  }),
  'attributes of the class of all tasks': project({
    app: `${celery}
app = Celery("billing")
app.Task.acks_late = True
app.Task.time_limit = 81
${tasks}
@app.task(acks_late=False)
def refund(invoice=None):
    return invoice
`,
  }),
  'a class of all tasks with attributes set later': project({
    app: `${celery}
app = Celery("billing")
base = app.Task

class Reliable(base):
    abstract = True
    time_limit = 66

Reliable.acks_late = True
app.Task = Reliable
${tasks}`,
  }),
  'a write before the source is named': project({
    app: `${celery}
app = Celery("billing")
app.conf.task_time_limit = 200
app.conf.update(task_acks_late=True)
app.config_from_object("billing.settings")
${tasks}`,
    settings: 'task_soft_time_limit = 15\n',
  }),
  'a read before the source is named': project({
    app: `${celery}
app = Celery("billing")
app.conf.task_time_limit = 200
print(app.conf.task_time_limit)
app.config_from_object("billing.settings")
${tasks}`,
    settings: 'task_soft_time_limit = 15\n',
  }),
  'a write to another setting, after a read and before the source': project({
    app: `${celery}
app = Celery("billing")
app.conf.task_time_limit = 200
print(app.conf.task_time_limit)
app.conf.worker_concurrency = 4
app.config_from_object("billing.settings")
${tasks}`,
    settings: 'task_soft_time_limit = 15\nworker_concurrency = 2\n',
    open: ['naming the source later drops it'],
  }),
  'a write around the source': project({
    app: `${celery}
app = Celery("billing", task_acks_late=True)
app.conf["worker_prefetch_multiplier"] = 9
app.config_from_object("billing.settings", namespace="CELERY")
app.conf.task_time_limit = 77
${tasks}`,
    settings: 'CELERY_TASK_SOFT_TIME_LIMIT = 15\nCELERY_WORKER_PREFETCH_MULTIPLIER = 2\nCELERY_TASK_TIME_LIMIT = 31\n',
  }),
  'annotations of a comprehension': project({
    app: `${celery}
LONG = 900
SHORT = 45
app = Celery("billing", task_time_limit=300)
app.conf.task_annotations = {
    **{name: {"time_limit": SHORT, "soft_time_limit": SHORT - 5} for name in ("billing.app.remind", "billing.app.report")},
    **{f"billing.app.{name}": {"time_limit": limit} for name, limit in {"charge": LONG, "refund": 31}.items() if limit > 40},
}
${fourTasks}`,
  }),
  'annotations of pairs, and of equal keys': project({
    app: `${celery}
app = Celery("billing")
annotations = dict((f"billing.app.{name}", dict(time_limit=limit)) for name, limit in [("charge", 80), ("refund", 90)])
annotations.update(dict.fromkeys(["billing.app.remind", "billing.app.report"], {"acks_late": True}))
app.conf.task_annotations = annotations
${fourTasks}`,
  }),
  'annotations set in a loop': project({
    app: `${celery}
app = Celery("billing", task_time_limit=300)
annotations = {"billing.app.charge": {"time_limit": 70}}
for name in ("billing.app.charge", "billing.app.remind"):
    annotations[name] = {"time_limit": 700, "acks_late": name.endswith("charge")}
for name, limit in (("refund", 15), ("report", 25)):
    annotations.setdefault("billing.app." + name, {"soft_time_limit": limit})
app.conf.task_annotations = annotations
${fourTasks}`,
    open: ['it is computed by a call'],
  }),
  'annotations of a comprehension over what is computed': project({
    app: `${celery}
app = Celery("billing", task_time_limit=300)
app.conf.task_annotations = {name: {"time_limit": 700} for name in "billing.app.charge billing.app.remind".split()}
${fourTasks}`,
    open: ['what it is made of is computed'],
  }),
  'options that the environment gives': started(
    ['-A', 'billing.app', 'worker', '-c', '3'],
    'CELERY_WORKER_CONCURRENCY=7 CELERY_WORKER_TIME_LIMIT=95 CELERY_WORKER_QUEUES=a,b CELERY_WORKER_PREFETCH_MULTIPLIER=2',
  ),
  'a number of processes between two': started(['-A', 'billing.app', 'worker', '--autoscale=9,2'], 'LC_ALL=C'),
  'a number of processes with no least': started(['-A', 'billing.app', 'worker', '--autoscale', '6'], 'LC_ALL=C'),
  'a prefetch multiplier of zero on the command line': started(
    ['-A', 'billing.app', 'worker', '--prefetch-multiplier', '0'],
    'LC_ALL=C',
  ),
  'a settings module that the command line names': configured(['--config', 'billing.settings'], {}, (words) => ({
    Procfile: `worker: ${words.join(' ')}\n`,
  })),
  'a settings module that an image names': configured([], { CELERY_CONFIG_MODULE: 'billing.settings' }, (words) => ({
    Dockerfile: `FROM python:3.12 AS base\nENV CELERY_CONFIG_MODULE billing.settings\nFROM base\nCMD ${JSON.stringify(words)}\n`,
  })),
  'a settings module in a variable of click': configured([], { CELERY_CONFIG: 'billing.settings' }, (words) => ({
    'billing.service': `[Service]\nEnvironment="CELERY_CONFIG=billing.settings"\nExecStart=/usr/bin/${words.join(' ')}\n`,
  })),
  'a settings module behind a source of its own': configured(
    ['--config', 'billing.settings'],
    {},
    (words) => ({ 'compose.yml': `services:\n  worker:\n    command: ${words.join(' ')}\n` }),
    '\napp.config_from_object(dict(task_soft_time_limit=12))',
  ),
  'a settings module under the namespace of the app': configured(
    [],
    { CONFIG_MODULE: 'billing.settings', CELERY_WORKER_CONCURRENCY: '8' },
    (words) => ({
      'compose.yml': `x-common: &common\n  CONFIG_MODULE: billing.settings\nservices:\n  worker:\n    command: ${words.join(' ')}\n    environment:\n      <<: *common\n      CELERY_WORKER_CONCURRENCY: 8\n`,
    }),
    '\napp.namespace = None',
    'PAY',
  ),
};

/** A worker that a shell starts with variables of its own. */
function started(command: string[], variables: string): Loadable {
  const env = Object.fromEntries(variables.split(' ').map((one) => one.split('=') as [string, string]));
  const { tree, modules } = project({
    app: `${celery}app = Celery("billing", task_time_limit=400, worker_concurrency=5)\n${tasks}`,
  });
  return { tree: { ...tree, 'run.sh': `${variables} celery ${command.join(' ')}\n` }, modules, env, command };
}

/** A worker whose settings stand in `billing.settings`, which only its command line or its environment says. */
function configured(
  options: string[],
  env: Record<string, string>,
  files: (words: readonly string[]) => Tree,
  more = '',
  namespace = '',
): Loadable {
  const given = namespace ? `, namespace="${namespace}"` : '';
  const spelled = (name: string) => (namespace ? `${namespace}${name}`.toUpperCase() : name);
  const { tree, modules } = project({
    app: `${celery}app = Celery("billing"${given})${more}\n${tasks}`,
    settings: `${spelled('task_time_limit')} = 610\n${spelled('task_acks_late')} = True\n${spelled('worker_prefetch_multiplier')} = 3\n`,
  });
  const command = [...options, '-A', 'billing.app', 'worker', '-c', '2'];
  return { tree: { ...tree, ...files(['celery', ...command]) }, modules, env, command };
}

function project({ open, ...files }: { app: string; settings?: string; factory?: string; open?: string[] }) {
  const others = Object.entries(files).filter(([name]) => name !== 'app');
  return {
    tree: {
      'billing/__init__.py': '',
      'billing/app.py': files.app,
      ...Object.fromEntries(others.map(([name, text]) => [`billing/${name}.py`, text])),
    },
    modules: ['billing.app'],
    ...(open ? { open } : {}),
  };
}
