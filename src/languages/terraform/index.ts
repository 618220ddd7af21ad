import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** Terraform and OpenTofu. A module's variables, locals and outputs often stand in files without any queue. */
const terraform: Language = {
  id: 'terraform',
  files: ['.tf', '.tofu', '.tfvars'],
  // A file of values has its attributes at the beginning of the line, as no other has.
  mentions: [[/aws_sqs_queue|aws_lambda_|^\s*(?:variable|locals|module|output)\b|^\w+\s*=|queue-lint-ignore/m]],
  version: '2',
  load: async () =>
    (await loadModule<typeof import('./front-end.js')>('languages/terraform/front-end')).terraformFrontEnd(),
};

export default terraform;
