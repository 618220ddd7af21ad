import { changesOrSkips } from '../migration/wishes.js';
const codemod = {
    meta: {
        summary: 'Raise visibility timeouts above the longest wait and twice the time limit',
        why: 'Early, because a longer window is safe beside any code: it only delays the redelivery of a message whose worker died. Celery gives the option to queues that it creates; existing ones are changed where infrastructure declares them, for a Lambda function to what AWS asks for: deploy these first.',
        step: 2,
        since: '0.1.0',
    },
    plan: (_project, findings) => changesOrSkips([...findings('short-visibility-timeout'), ...findings('short-lambda-visibility')]),
};
export default codemod;
