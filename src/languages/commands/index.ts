import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** Command lines that start workers, wherever a project keeps them: what they say goes over the settings in the code. And those that make queues. */
const commands: Language = {
  id: 'commands',
  files: [
    'Procfile',
    'Dockerfile',
    '.Dockerfile',
    '.dockerfile',
    '.yml',
    '.yaml',
    '.sh',
    'start',
    'entrypoint',
    '.service',
    'supervisord.conf',
    '.supervisor.conf',
    'celery.conf',
    'worker.conf',
    'pyproject.toml',
  ],
  mentions: [
    [
      /\bcelery\b[\s\S]{0,400}\b(?:worker|multi)\b|\bsqs\s+create-queue\b|https?:\/\/[^\s"']*\/\d{12}\/[\w-]|\bCELERY_WORKER_[A-Z]+|\benv_file\b|queue-lint-ignore/,
    ],
  ],
  version: '4',
  load: async () =>
    (await loadModule<typeof import('./front-end.js')>('languages/commands/front-end')).commandsFrontEnd(),
};

export default commands;
