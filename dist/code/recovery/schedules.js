import { callName } from '../canonical.js';
import { entryOf, literalText, locate, pathOf, walk } from '../walk.js';
/** Timers, cron libraries and schedulers of both languages, and Celery's own. */
const scheduling = /(^|\.)(setInterval(Async)?|setTimeout|schedule|scheduleJob|CronJob|Cron|cron|every|addCronJob|add_job|add_periodic_task|scheduled_job|repeat_every|run_every|SimpleIntervalJob|AsyncTask|upsertJobScheduler|onRun|onSchedule|do|createFunction|timer)$/;
const decorating = /(^|\.)(Cron|Interval|Timeout|db_periodic_task|periodic_task|scheduled_job|scheduled|schedule|repeat_every|cron|crontab|interval_schedule|Scheduled|every|timer_trigger)$/;
export const isScheduling = (call) => scheduling.test(callName(call));
/** What the project runs by the clock: functions, and names of tasks. */
export class Schedules {
    base;
    functions = new Map();
    names = [];
    /** Beat's entries are written here, and no database may hold more of them. */
    isWhole;
    entries = 0;
    constructor(base) {
        this.base = base;
        for (const module of base.modules)
            this.read(module);
        const inDatabase = base.modules.some(({ file }) => /DatabaseScheduler|django_celery_beat/.test(base.files.read(file) ?? ''));
        this.isWhole = this.entries > 0 && !inDatabase;
    }
    /** Where the function is scheduled; a task also by its name, whose last part is that of the function. */
    of(code, names) {
        const own = code.name ?? '';
        const plain = (name) => name.replace(/[^a-z0-9]/gi, '').toLowerCase();
        const named = this.names.find(({ name }) => names.includes(name) || (own !== '' && plain(name.split('.').at(-1)) === plain(own)));
        return this.functions.get(code) ?? named?.at;
    }
    read(module) {
        walk(module, {
            function: (code, place) => {
                const mark = code.decorators.find((one) => decorating.test(nameOf(one)));
                const event = code.parameters.find(({ type }) => type && /^(Scheduled|EventBridge)/.test(nameOf(type)));
                const at = mark ?? event;
                if (at)
                    this.functions.set(code, locate(at, place));
            },
            expression: (expression, place) => {
                if (expression.is === 'call')
                    this.atCall(expression, place);
                else if (expression.is === 'object')
                    this.atEntry(expression, place);
            },
        });
    }
    /** `{"task": "app.tasks.sweep", "schedule": 60}`: beat's entry, as a dictionary. */
    atEntry(entry, place) {
        const task = entryOf(entry, 'task');
        if (!task || !entryOf(entry, 'schedule'))
            return;
        this.entries += 1;
        this.note(task, place, locate(entry, place));
    }
    atCall(call, place) {
        const at = locate(call, place);
        const keyword = (name) => call.arguments.find((one) => one.name === name)?.value;
        const task = keyword('task');
        // django-celery-beat's rows, and `ScheduleEntry(task=…, schedule=…)`.
        if (task && (keyword('schedule') ?? keyword('interval') ?? keyword('crontab')))
            this.note(task, place, at);
        const repeats = call.arguments.some(({ value }) => entryOf(value, 'repeat') ?? entryOf(value, 'cron'));
        if (!repeats && !isScheduling(call))
            return;
        for (const { value } of call.arguments)
            this.note(value, place, at);
    }
    /** A function, a bound one, a signature of a task, a job object that runs one, or a name. */
    note(value, place, at) {
        const text = literalText(value);
        if (text !== undefined)
            this.names.push({ name: text, at });
        if (value.is === 'function')
            this.functions.set(value.function, at);
        if (value.is === 'object')
            for (const key of ['run', 'handler', 'onTick', 'name', 'function', 'fn', 'job']) {
                const inner = entryOf(value, key);
                if (inner)
                    this.note(inner, place, at);
            }
        const target = value.is === 'call' &&
            value.callee.is === 'member' &&
            /^(s|si|bind|delay|subtask|signature)$/.test(value.callee.name)
            ? value.callee.of
            : value.is === 'member' && value.name === 'name'
                ? value.of
                : value;
        const meaning = target.is === 'name' || target.is === 'member' ? this.base.code.meaning(target, place) : undefined;
        if (meaning?.is === 'function')
            this.functions.set(meaning.function, at);
        if (meaning?.is === 'value' && meaning.value !== target)
            this.note(meaning.value, meaning.place, at);
    }
}
/** `scheduler.scheduled_job("cron", minute="*")` is `scheduler.scheduled_job`. */
const nameOf = (decorator) => decorator.is === 'call' ? nameOf(decorator.callee) : (pathOf(decorator)?.join('.') ?? '');
