import { changesOrSkips } from '../migration/wishes.js';
const codemod = {
    meta: {
        summary: 'Log a lost claim at info',
        why: 'A second delivery that finds the job taken is how at-least-once delivery looks when the claim works. It can be deployed at any time.',
        step: 5,
        since: '0.1.0',
    },
    plan: (_project, findings) => changesOrSkips(findings('noisy-claim-miss')),
};
export default codemod;
