import { locate, walk } from '../../../code/walk.js';
import { unknown } from '../../../facts/index.js';
import { given } from '../environment.js';
import { isTest } from './apps.js';
import { secondsIn } from './values.js';
const known = new WeakMap();
/** The delays that a task is sent with: `remind.apply_async(args, countdown=3600)`, `remind.s().set(countdown=60)`. */
export function countdownsOf(code, project) {
    let sent = known.get(project);
    if (!sent) {
        sent = countdownsIn(project);
        known.set(project, sent);
    }
    return sent.get(code) ?? [];
}
function countdownsIn(project) {
    const { base } = project;
    const sent = new Map();
    for (const module of base.modules) {
        if (isTest(module.file))
            continue;
        walk(module, {
            expression(expression, place) {
                if (expression.is !== 'call' || expression.callee.is !== 'member')
                    return;
                const { of, name } = expression.callee;
                if (name !== 'apply_async' && name !== 'set' && name !== 'signature')
                    return;
                const countdown = given(expression, 'countdown', name === 'apply_async' ? 2 : undefined);
                const eta = given(expression, 'eta');
                if (!countdown && !eta)
                    return;
                // `remind.s(visit).set(…)`, `remind.si(visit).apply_async(…)`
                const task = of.is === 'call' && of.callee.is === 'member' ? of.callee.of : of;
                const meaning = base.code.meaning(task, place);
                if (meaning?.is !== 'function')
                    return;
                const delay = countdown
                    ? secondsIn(base.fold(countdown, place))
                    : unknown('its ETA is computed', locate(eta, place));
                sent.set(meaning.function, [...(sent.get(meaning.function) ?? []), delay]);
            },
        });
    }
    return sent;
}
