import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** The Serverless Framework: its configuration, and files of functions that it takes in. */
const serverless: Language = {
  id: 'serverless',
  files: ['serverless.yml', 'serverless.yaml', 'serverless.json', '.yml', '.yaml'],
  mentions: [[/^(?:\s*-\s*["']?sqs["']?\s*:|["']?provider["']?\s*:)|"provider"\s*:|queue-lint-ignore/m]],
  version: '1',
  load: async () =>
    (await loadModule<typeof import('./front-end.js')>('languages/serverless/front-end')).serverlessFrontEnd(),
};

export default serverless;
