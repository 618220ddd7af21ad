import { formOf } from '../../../code/claims/form.js';
import { blocksOf } from '../../../code/walk.js';
import { target } from '../linking.js';
import { spelled } from '../spelling.js';
import { quoteOf, taskId } from './claim.js';
/** The configuration's own function, called by the names of its parameters; what it returns says how its answer is read. */
export function configuredClaim(job) {
    const { transition, text, own, module, context } = job;
    const { import: from = '', function: name = 'claim_job' } = context.claims;
    const form = formOf(transition, job.keeps, context);
    if (typeof form === 'string')
        return form;
    if (transition.subject === '')
        return 'the id of the job is not known';
    if (form.except && form.except.length > 0)
        return `\`${name}\` is given the status that a job may come from, and that is not known`;
    const file = target(from, own.file, context.files);
    const there = file === undefined ? undefined : module(file);
    const code = there && functionNamed(there, name.split('.'));
    if (!code)
        return `\`${name}\` is not found in ${from}, so how it is called is not known`;
    const expected = spelled(form.statuses.pending ?? 'PENDING', quoteOf(text));
    const given = argumentsFor(code, name.includes('.'), { id: transition.subject, owner: taskId(job), expected });
    if (typeof given === 'string')
        return `\`${name}\` has a parameter of unknown meaning: ${given}`;
    const wanted = { from, name: name.split('.')[0] };
    return {
        callee: name,
        given,
        texts: given,
        pair: answersPair(code.body) ? 'always' : 'never',
        givesRow: answersPair(code.body),
        wanted: from === '' || file === own.file ? [] : [wanted],
    };
}
function functionNamed(module, path) {
    let body = module.body;
    for (const name of path.slice(0, -1)) {
        const found = body.find((one) => one.is === 'class' && one.class.name === name);
        if (found?.is !== 'class')
            return undefined;
        body = found.class.body;
    }
    const found = body.find((one) => one.is === 'function' && one.function.name === path.at(-1));
    return found?.is === 'function' ? found.function : undefined;
}
/** `job_id=job_id, celery_task_id=self.request.id, expected_status='PENDING'`; or the parameter that nothing is known for. */
function argumentsFor(code, ofClass, known) {
    const given = [];
    for (const parameter of ofClass
        ? code.parameters.filter(({ name }) => name !== 'self' && name !== 'cls')
        : code.parameters) {
        const value = valueFor(parameter, known);
        if (value !== undefined)
            given.push(`${parameter.name}=${value}`);
        else if (!parameter.default && !parameter.rest)
            return parameter.name;
    }
    return given;
}
function valueFor({ name, rest }, { id, owner, expected }) {
    if (rest)
        return undefined;
    if (/task|celery|owner|worker|holder/i.test(name))
        return owner;
    if (/expected|from|current|pending/i.test(name))
        return expected;
    return /(^|_)(id|pk|key)$/i.test(name) ? id : undefined;
}
/** `return True, job`. */
const answersPair = (body) => body.some((one) => (one.is === 'return' ? isPair(one.value) : blocksOf(one).some(answersPair)));
const isPair = (value) => value?.is === 'list' && value.form === 'tuple' && value.items.length === 2;
