import { createConnection, Schema } from 'mongoose';
import { mongoStandIn } from './mongo-stand-in.js';
import { runnable } from './runnable.js';
import type { Rewritten } from './worker.js';

const _id = 'north-3';
const plot = new Schema({ _id: String, state: String, startedAt: Date }, { versionKey: false });

const harvests: Rewritten = {
  fixture: 'atomic-claim/ts-mongodb-in-place',
  waiting: 'ready',
  taken: 'processing',
  work: _id,
  async worker(side) {
    const server = await mongoStandIn();
    // One connection serves the commands in the order in which they were given; QUEUE_LINT_MONGODB is the URL of a server of MongoDB.
    const connection = await createConnection(process.env.QUEUE_LINT_MONGODB ?? server.url, {
      maxPoolSize: 1,
      autoCreate: false,
      autoIndex: false,
    }).asPromise();
    const plots = connection.model('plots', plot, `plots_${side}_${Date.now()}`);
    const { onHarvest } = await runnable<{ onHarvest(id: string): Promise<void> }>(
      harvests.fixture,
      side,
      'src/harvest.ts',
      { './plots.js': { plots } },
    );
    return {
      put: (state) => plots.create({ _id, state }),
      status: async () => (await plots.findOne({ _id }).lean())?.state,
      deliver: () => onHarvest(_id),
      async [Symbol.asyncDispose]() {
        await connection.destroy();
        await server[Symbol.asyncDispose]();
      },
    };
  },
};

export default harvests;
