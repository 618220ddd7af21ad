import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** A status of work under way, as it is written in code: `"running"`, `JobStatus.STARTED`, `self.RUNNING`; or the time it began. */
const busy = '(?:running|started|claimed|in_?progress)\\b';

/** Celery's names (also inside `CELERYD_…`), what sends its messages, the stores of job rows, and the words of a status. */
const words = [
  'celery',
  'shared_task',
  'dramatiq',
  String.raw`\barq\b`,
  'acks_late',
  'visibility_?timeout',
  'MaxNumberOfMessages',
  'WaitTimeSeconds',
  'prefetch',
  'broker_url',
  'broker_transport_options',
  'dynamodb',
  'pynamodb',
  // A repository is often handed its table, and never says of what.
  '(?:get|put|update)_item',
  'transact_write_items',
  'receive_message',
  'PROCESSING',
  'IN_PROGRESS',
  String.raw`\.delay\(`,
  'apply_async',
  '\\b(?:start(?:ed)?|claimed)_(?:time|at)\\s*=',
  // A worker may only call the function that writes it.
  `\\bmark_(?:\\w+_)?${busy}`,
  // The CDK: what makes a stack decides about the queues in it.
  '\\baws_cdk\\b',
  '\\bpulumi_aws\\b',
  '\\bSQSEvent\\b',
  'batchItemFailures',
  'process_partial_response',
  'batch_processor\\(',
  `event(?:\\[|\\.get\\()["']Records["']`,
  'queue-lint-ignore',
];

/** `status == "running"`, `Statuses.STARTED`. */
const atWork = new RegExp(`stat(?:us|e)(?:\\w*["']?\\s*(?:[:,=]|[!=]=)\\s*(?:\\w+\\.)*["']?|(?:es|s)?\\.)${busy}`, 'i');

const python: Language = {
  id: 'python',
  files: ['.py'],
  mentions: [[new RegExp(words.join('|'), 'i')], [/stat(?:us|e)/i, atWork]],
  version: '3',
  load: async () => (await loadModule<typeof import('./front-end.js')>('languages/python/front-end')).pythonFrontEnd(),
};

export default python;
