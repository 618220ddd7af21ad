"""What Celery itself makes of projects: each is imported in a process of its own.

Reads [{root, modules, env}] as JSON from standard input; writes one answer for each, in order.
"""

import importlib
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")

import celery  # noqa: E402  imported once, before the processes part
import celery.app.amqp  # noqa: E402
import celery.app.annotations  # noqa: E402
from celery import _state  # noqa: E402

try:
    import django.conf  # noqa: F401
except ImportError:
    pass


def plain(value):
    return value if isinstance(value, (bool, int, float, str, type(None))) else repr(value)


def settings(conf):
    options = conf["broker_transport_options"]
    queues = conf["task_queues"]
    return {
        "ack": "late" if conf["task_acks_late"] else "early",
        "timeLimit": plain(conf["task_time_limit"] or None),
        "softTimeLimit": plain(conf["task_soft_time_limit"] or None),
        "prefetch": plain(conf["worker_prefetch_multiplier"]),
        "concurrency": plain(conf["worker_concurrency"]),
        "visibility": plain(dict(options or {}).get("visibility_timeout")),
        "broker": plain(conf.broker_url),
        "queues": None if queues is None else len(queues),
    }


class Started(Exception):
    """A worker that would start now."""


def started(arguments):
    """What a command line makes of a worker, just before it would start."""
    from celery.apps.worker import Worker
    from celery.bin.celery import celery as command
    from celery.concurrency import ALIASES

    held = []

    def start(worker):
        held.append(worker)
        raise Started

    Worker.start = start
    try:
        command.main(args=arguments, standalone_mode=False, auto_envvar_prefix="CELERY")
    except Started:
        pass
    (worker,) = held
    return {
        "prefetch": worker.prefetch_multiplier,
        "concurrency": worker.max_concurrency if worker.autoscale else worker.concurrency,
        "least": worker.min_concurrency if worker.autoscale else None,
        "timeLimit": worker.time_limit or None,
        "softTimeLimit": worker.soft_time_limit or None,
        "pool": next(name for name, path in ALIASES.items() if path.split(":")[0] == worker.pool_cls.__module__),
        "queues": len(worker.app.amqp.queues.consume_from),
    }


def load(project):
    root = project["root"]
    os.chdir(root)
    sys.path[:0] = [os.path.join(root, path) for path in project.get("path", [""])]
    for name in list(os.environ):
        if name.startswith("CELERY"):
            del os.environ[name]
    environment = project.get("env", {})
    os.environ.update(environment)
    # The command is what imports the app, and may name its settings. No library of a broker is needed to ask.
    process = started(["-b", "memory://", *project["command"]]) if project.get("command") else None
    os.environ.pop("CELERY_BROKER_URL", None)
    if "CELERY_BROKER_URL" in environment:
        os.environ["CELERY_BROKER_URL"] = environment["CELERY_BROKER_URL"]
    for name in project["modules"]:
        importlib.import_module(name)
    apps = []
    found = [app for app in _state._get_active_apps() if app.main != "default"]
    confs = {app.main: (app.finalize(), settings(app.conf))[1] for app in found}
    for app in sorted(found, key=lambda one: one.main or ""):
        conf = confs[app.main]
        inherited = process or conf
        tasks = {
            name: {
                "function": (name if isinstance(task.run, type(None)) else getattr(task.run, "__name__", "run")),
                "class": type(task).__name__,
                "ack": "late" if task.acks_late else "early",
                # Where a task has no limit of its own the pool's holds, which is the app's.
                "timeLimit": plain(task.time_limit or inherited["timeLimit"]),
                "softTimeLimit": plain(task.soft_time_limit or inherited["softTimeLimit"]),
            }
            for name, task in app.tasks.items()
            if not name.startswith("celery.")
        }
        apps.append({"main": app.main, "conf": conf, "tasks": tasks})
    return {"apps": apps, "process": process}


def answer(project):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        try:
            sys.stdout = sys.stderr = open(os.devnull, "w")
            result = load(project)
        except BaseException as error:  # the answer is that it does not load
            result = {"error": f"{type(error).__name__}: {error}"}
        with os.fdopen(write, "w") as out:
            json.dump(result, out)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as given:
        text = given.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"error": "the process died"}


json.dump({"celery": celery.__version__, "answers": [answer(one) for one in json.load(sys.stdin)]}, sys.stdout)
