import { jobStore } from '../runtime/store.js';
import { tableOf } from '../runtime/table.js';

/** What `queue-lint/runtime` needs of an AWS account: every format writes this, and nothing of its own. */
export interface Needs {
  /** As CreateTable takes it. */
  table: ReturnType<typeof tableOf>;
  roles: readonly Role[];
}

/** Who may do what. One process may have several roles. */
export interface Role {
  name: 'worker' | 'recovery' | 'enqueuer';
  what: string;
  grants: readonly Grant[];
}

export interface Grant {
  on: 'table' | 'index' | 'queue';
  /** As IAM names them: `dynamodb:UpdateItem`. */
  actions: readonly string[];
}

/** One way to write the needs down: the default export of a file of `formats/`. */
export interface Format {
  /** Of the file's name, without a dot. */
  extension: string;
  render(needs: Needs): string;
}

/** UpdateItem is every transition; GetItem the answer where a refused one came without the row. */
const transitions: Grant = { on: 'table', actions: ['dynamodb:UpdateItem', 'dynamodb:GetItem'] };
const send: Grant = { on: 'queue', actions: ['sqs:SendMessage'] };

const roles: readonly Role[] = [
  {
    name: 'worker',
    what: 'Takes messages, claims their jobs, renews and settles the claims',
    grants: [
      transitions,
      { on: 'queue', actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'] },
    ],
  },
  {
    name: 'recovery',
    what: 'Finds orphaned jobs, and fails them or sends them again',
    grants: [{ on: 'index', actions: ['dynamodb:Query'] }, transitions, send],
  },
  {
    name: 'enqueuer',
    what: 'Creates jobs and sends their messages',
    grants: [transitions, send],
  },
];

/** @throws ClaimError for a key that the runtime would refuse as well. */
export function needsOf(tableName: string, [key = 'jobId', sortKey]: readonly string[]): Needs {
  const client = { send: async () => ({}) };
  const store = jobStore({ client, tableName, key: sortKey === undefined ? key : [key, sortKey] });
  return { table: tableOf(store), roles };
}

export const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Every line of a text that has something on it, moved right. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
