import { locate } from '../../../code/walk.js';
import { map, set } from '../../../facts/index.js';
import { isNear } from '../../../text/distance.js';
import { settingNames, settingOf } from './keys.js';
import { scalarOf } from './values.js';
/** Options that ask for something beside what a worker's facts hold, and the value that departs from the default. */
const asking = {
    rejectOnWorkerLost: { asks: 'redelivery', departs: true },
    taskRejectOnWorkerLost: { asks: 'redelivery', departs: true },
    acksOnFailureOrTimeout: { asks: 'redelivery', departs: false },
    taskAcksOnFailureOrTimeout: { asks: 'redelivery', departs: false },
    disablePrefetch: { asks: 'no-prefetch', departs: true },
    workerDisablePrefetch: { asks: 'no-prefetch', departs: true },
};
/** Keys beside a worker's options that may do nothing: those that early acknowledgement makes dead, and misspelt ones. */
export function settingsOf({ options }, of, base) {
    return options.others.flatMap((one) => {
        const known = Object.hasOwn(asking, one.key) ? asking[one.key] : undefined;
        if (known) {
            const departs = map(scalarOf({ ...one, doubt: undefined }, base), (value) => value === known.departs);
            return [factOf(one, of, { asks: known.asks, departs })];
        }
        const instead = isMentionedOnce(one.key, base) ? meantBy(one.key) : undefined;
        if (instead === undefined)
            return [];
        const departs = set(true, locate(one.keyAt, one.place));
        return [factOf(one, of, { departs, unread: { where: 'beside the others', instead, matters: true, near: true } })];
    });
}
function factOf({ key, keyAt, value, place }, of, told) {
    const at = locate(keyAt, place);
    const whole = locate(value, place);
    return {
        kind: 'setting',
        id: `setting:${at.file}:${key}:${at.start}:${of}`,
        at,
        language: 'typescript',
        name: key,
        of,
        whole,
        ...told,
    };
}
/** The one key that this is but for a letter or two. Short keys have too many neighbours. */
function meantBy(key) {
    if (key.length < 8 || settingOf(key))
        return undefined;
    const near = settingNames.filter((name) => name.length >= 8 && isNear(key, name));
    return near.length === 1 ? near[0] : undefined;
}
/** A name that stands elsewhere too is one of the project's own. */
function isMentionedOnce(key, base) {
    let count = 0;
    for (const { file } of base.modules)
        count += (base.files.read(file) ?? '').split(new RegExp(`\\b${key}\\b`)).length - 1;
    return count === 1;
}
