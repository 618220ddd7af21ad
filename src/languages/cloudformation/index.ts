import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** CloudFormation and SAM. A part of a template may hold no queue itself, but what a queue's consumer is bound by. */
const cloudformation: Language = {
  id: 'cloudformation',
  files: ['.yaml', '.yml', '.json', '.template'],
  mentions: [
    [
      /AWS::(?:SQS::Queue|Serverless|Lambda|CloudFormation::Stack)|AWSTemplateFormatVersion|^(?:Globals|Parameters|Mappings|Conditions):|queue-lint-ignore/m,
    ],
  ],
  version: '1',
  load: async () =>
    (await loadModule<typeof import('./front-end.js')>('languages/cloudformation/front-end')).cloudformationFrontEnd(),
};

export default cloudformation;
