import { callName } from '../../../code/canonical.js';
import { assignedBefore } from '../../../code/instances.js';
import { setsOf } from '../orm/calls.js';
import { isOwn } from '../orm/library.js';
/**
 * A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
 * `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
 */
const store = {
    recognise(call, scope) {
        const { callee } = call;
        if (callee.is !== 'member' || callee.name !== 'save' || isOwn(call, scope))
            return [];
        const first = call.arguments.at(-1)?.value;
        if (callee.of.is === 'name') {
            const sets = assignedBefore(callee.of, call, scope);
            if (sets.length > 0)
                return [saved(call, scope, callee.of, sets)];
        }
        const given = call.arguments.find(({ value }) => value.is === 'name')?.value;
        if (given?.is === 'name') {
            const sets = assignedBefore(given, call, scope);
            return sets.length > 0 ? [saved(call, scope, given, sets, callee.of)] : [];
        }
        return first?.is === 'object' ? savedObject(call, scope, first, callee.of) : [];
    },
};
export default store;
/** `repository.save({ ...job, status: 'RUNNING' })`, `repository.save({ id, status: 'RUNNING' })`. */
function savedObject(call, scope, object, client) {
    const { sets, complete } = setsOf({ value: object, scope }, call.start);
    const key = sets.filter(({ attribute }) => /^_?id$/.test(attribute));
    const spread = object.entries.find(({ key: name }) => !name)?.value;
    const whole = spread?.is === 'spread' ? spread.value : spread;
    if (key.length === 0 && !whole)
        return [];
    const values = object.entries.flatMap(({ key: name, value }) => name?.is === 'literal' && /^_?id$/.test(String(name.value))
        ? [{ attribute: String(name.value), value, scope }]
        : []);
    return [
        {
            is: 'write',
            how: 'update',
            row: { library: 'save', call, scope, client, key: values, whole },
            sets,
            complete,
            refusal: [],
        },
    ];
}
function saved(call, scope, row, sets, client) {
    const how = isNew(row, scope) ? 'put' : 'update';
    return {
        is: 'write',
        how,
        row: { library: 'save', call, scope, client, whole: row },
        sets,
        complete: true,
        refusal: [],
    };
}
/** `new Job()`, `repository.create({ … })`, `Job.build({ … })`: a row that was not there before. */
function isNew(row, scope) {
    const { value } = scope.follow(row);
    return value.is === 'call' && (value.new === true || /(^|\.)(create|build)$/.test(callName(value)));
}
