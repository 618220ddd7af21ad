import { callName } from '../canonical.js';
import { isFunction } from '../walk.js';
import { isQuiet } from './effects.js';
import { contains, flowOf } from './flow.js';
import { mentions } from './result-use.js';
/** Celery's own decorators and those that only watch; what another one does with an error is not known. */
const plainDecorator = /(^|\.)(\w*_?task|property|staticmethod|classmethod|override|wraps|traced?|instrument|timed|log\w*|injectable|inject)$/i;
/** Options by which Celery retries by itself, or runs a class of the project. */
const handing = /^(autoretry_for|base|on_failure|link_error)$/;
/** Something around a handler's own code may write its failures down: a wrapper, a base class. */
export function isHooked({ code, place }) {
    if (!code)
        return true;
    const owner = place.enclosing.at(-1);
    if (owner && !isFunction(owner) && place.module.language === 'python')
        return true;
    return code.decorators.some(decorates);
}
function decorates(decorator) {
    if (decorator.is === 'call' && decorator.arguments.some(({ name, spread }) => spread || handing.test(name ?? '')))
        return true;
    const callee = decorator.is === 'call' ? decorator.callee : decorator;
    const name = callee.is === 'member' || callee.is === 'name' ? callee.name : '';
    return !plainDecorator.test(name);
}
/** What is called for every failure: `@task_failure.connect`, `worker.on('failed', async (job) => { … })`. */
export function registersHook({ code, sites, place }) {
    if (code?.decorators.some((one) => mentions(one, /^task_failure$/)))
        return true;
    return sites.some(({ call }) => {
        if (/(^|\.)task_failure\.connect$/.test(callName(call)))
            return true;
        const [event, listener] = call.arguments;
        if (!/\.(on|once|addListener)$/.test(callName(call)) || event?.value.is !== 'literal' || !listener)
            return false;
        if (!/fail|error/i.test(String(event.value.value)))
            return false;
        return listener.value.is !== 'function' || works(listener.value.function, place);
    });
}
/** It does more than to log. */
const works = (listener, place) => flowOf(listener, place).sites.some(({ call }) => contains(listener, call) && !isQuiet(call));
