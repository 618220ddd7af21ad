import { createRequire } from 'node:module';
import knex, { type Knex } from 'knex';
import Database from 'libsql';
import { runnable } from './runnable.js';
import type { Rewritten } from './worker.js';

const Sqlite = createRequire(import.meta.url)('knex/lib/dialects/better-sqlite3');

/** SQLite in this process, by the driver that npm brings with no build of its own. */
class Libsql extends Sqlite {
  _driver() {
    return Database;
  }
}

const labels: Rewritten = {
  fixture: 'atomic-claim/js-knex-in-place',
  waiting: 'queued',
  taken: 'processing',
  work: '^XA^FDcrate 7^XZ',
  async worker(side, worked) {
    const db = knex({
      client: Libsql as unknown as typeof Knex.Client,
      connection: ':memory:',
      useNullAsDefault: true,
    });
    await db.schema.createTable('labels', (table) => {
      table.integer('id').primary();
      table.string('status');
      table.string('zpl');
    });
    const { onLabels } = await runnable<{ onLabels(ids: number[]): Promise<void> }>(
      labels.fixture,
      side,
      'src/label-worker.js',
      { './knex': db, './printer': { printLabel: async (zpl: string) => worked(zpl) } },
    );
    return {
      put: (status) => db('labels').insert({ id: 7, status, zpl: labels.work }),
      status: async () => (await db('labels').where({ id: 7 }).first()).status,
      deliver: () => onLabels([7]),
      [Symbol.asyncDispose]: () => db.destroy(),
    };
  },
};

export default labels;
