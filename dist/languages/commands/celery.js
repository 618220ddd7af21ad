import { seconds, set, unknown } from '../../facts/index.js';
/** Options by every name that they have (celery/bin/worker.py, celery/bin/celery.py). */
const names = {
    '-A': 'app',
    '--app': 'app',
    '-c': 'concurrency',
    '--concurrency': 'concurrency',
    '-Q': 'queues',
    '--queues': 'queues',
    '-P': 'pool',
    '--pool': 'pool',
    '--autoscale': 'autoscale',
    '--prefetch-multiplier': 'prefetch',
    '--time-limit': 'timeLimit',
    '--soft-time-limit': 'softTimeLimit',
};
const flags = /^(-B|--beat|-E|--events|--task-events|-D|--detach|-q|--quiet|-C|--no-color|--purge|--discard|--disable-prefetch|--without-\w+|--skip-checks|--version|--help)$/;
/** What starts a program anew with each change of its files is for developers. */
const watcher = /(^|\/)(watchmedo|watchfiles|nodemon)$/;
/** What a command line says of a Celery worker; nothing where it starts none. */
export function processOf(words, file) {
    const celery = words.findIndex(({ value }) => value !== undefined && /(^|\/)celery$/.test(value));
    if (celery < 0 || words.slice(0, celery).some(({ value }) => watcher.test(value ?? '')))
        return [];
    const { given, subcommand, computed } = optionsIn(words.slice(celery + 1));
    if (subcommand?.value !== 'worker')
        return [];
    const at = { file, start: words[celery].start, end: subcommand.end };
    const option = (name, read) => {
        const word = given.get(name);
        const place = word && { file, start: word.start, end: word.end };
        if (!word)
            return computed ? unknown('the command takes options that are computed', at) : undefined;
        const value = word.value === undefined ? undefined : read(word.value);
        return value === undefined ? unknown('the command computes it', place) : set(value, place, word.unless);
    };
    const app = given.get('app')?.value;
    const id = `process:${file}:${at.start}`;
    const process = {
        kind: 'process',
        id,
        at,
        language: 'commands',
        runs: 'python',
        ...(app === undefined ? {} : { app: app.replace(/:.*$/, '').replaceAll('.', '/') }),
        concurrency: given.has('autoscale')
            ? option('autoscale', (text) => count(text.split(',')[0]))
            : option('concurrency', (text) => count(text) || undefined),
        least: option('autoscale', (text) => count(text.split(',')[1] ?? '')),
        queues: option('queues', (text) => text.split(',').filter((name) => name.trim() !== '').length),
        prefetch: option('prefetch', count),
        pool: option('pool', (text) => text),
        timeLimit: option('timeLimit', limit),
        softTimeLimit: option('softTimeLimit', limit),
    };
    return [process, ...words.filter(({ value }) => value === noPrefetch).map((word) => withoutPrefetch(word, id, file))];
}
const noPrefetch = '--disable-prefetch';
function withoutPrefetch({ start, end }, of, file) {
    const at = { file, start, end };
    const told = { asks: 'no-prefetch', departs: set(true, at) };
    return {
        kind: 'setting',
        id: `setting:${file}:${start}`,
        at,
        language: 'commands',
        name: noPrefetch,
        of,
        whole: at,
        ...told,
    };
}
const count = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);
/** Celery takes zero for no limit. */
function limit(text) {
    if (!/^\d+(\.\d+)?$/.test(text))
        return undefined;
    return Number(text) > 0 ? seconds(Number(text)) : null;
}
function optionsIn(words) {
    const given = new Map();
    let subcommand;
    let computed = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const text = word.value ?? word.begins ?? '';
        if (!text.startsWith('-')) {
            if (word.value === undefined)
                computed = true;
            else
                subcommand ??= word;
        }
        else if (!flags.test(text)) {
            const [name, attached] = parted(text);
            const written = attached !== undefined || word.value === undefined ? part(word, attached ?? '') : words[++index];
            if (written && names[name])
                given.set(names[name], written);
        }
    }
    return { given, ...(subcommand ? { subcommand } : {}), computed };
}
/** `--queues=a,b`, `-Qa,b`. */
function parted(value) {
    const equals = value.indexOf('=');
    if (value.startsWith('--'))
        return equals < 0 ? [value] : [value.slice(0, equals), value.slice(equals + 1)];
    return value.length > 2 ? [value.slice(0, 2), value.slice(2).replace(/^=/, '')] : [value];
}
/** The end of a word, where it stands there as it is read. */
function part(word, value) {
    if (word.value === undefined)
        return word;
    const asWritten = word.unless === undefined && word.end - word.start === word.value.length;
    return { ...word, start: asWritten ? word.end - value.length : word.start, value };
}
