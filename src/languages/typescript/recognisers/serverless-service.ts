import { posix } from 'node:path';
import type { Recogniser } from '../../../code/recogniser.js';
import { top } from '../../../code/walk.js';
import { entryOf } from '../../../data/node.js';
import { factsOf } from '../../cloudformation/facts.js';
import { constructsIn } from '../../serverless/constructs.js';
import { consumersIn } from '../../serverless/functions.js';
import { serviceOf } from '../../serverless/service.js';
import { dataOf } from '../serverless/data.js';

const language = 'typescript';

/** The Serverless Framework, configured by an object: `serverless.ts`, `serverless.js`. */
const recogniser: Recogniser = {
  *find(base) {
    for (const module of base.modules) {
      const given = module.exports.find(({ name }) => name === '=' || name === 'default');
      if (!/^serverless\.[cm]?[jt]s$/.test(posix.basename(module.file)) || !given) continue;
      const value = given.value ?? ({ ...given, is: 'name', name: given.local ?? '' } as const);
      const root = dataOf(value, top(module), { base, folder: posix.dirname(module.file) });
      if (root.is !== 'map' || !entryOf(root, 'provider')) continue;
      const service = serviceOf(root, module.file, () => undefined);
      yield* factsOf(service.stacks, language);
      yield* consumersIn(service, language);
      yield* constructsIn(service, language);
    }
  },
};

export default recogniser;
