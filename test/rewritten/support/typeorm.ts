import Database from 'libsql';
import { DataSource, EntitySchema, type Repository } from 'typeorm';
import { runnable } from './runnable.js';
import type { Rewritten } from './worker.js';

interface Invoice {
  id: number;
  number: string;
  status: string;
}

const invoice = new EntitySchema<Invoice>({
  name: 'invoice',
  columns: { id: { type: Number, primary: true }, number: { type: String }, status: { type: String } },
});

interface Fixture {
  InvoiceService: new (repository: Repository<Invoice>) => { send(id: number): Promise<void> };
}

const number = '2026-0042';

const invoices: Rewritten = {
  fixture: 'atomic-claim/ts-typeorm-in-place',
  waiting: 'pending',
  taken: 'processing',
  work: number,
  async worker(side) {
    const source = new DataSource({
      type: 'better-sqlite3',
      driver: Database,
      database: ':memory:',
      synchronize: true,
      entities: [invoice],
    });
    const repository = (await source.initialize()).getRepository(invoice);
    const { InvoiceService } = await runnable<Fixture>(invoices.fixture, side, 'src/invoice.service.ts');
    const service = new InvoiceService(repository);
    return {
      put: (status) => repository.insert({ id: 42, number, status }),
      status: async () => (await repository.findOneByOrFail({ id: 42 })).status,
      deliver: () => service.send(42),
      [Symbol.asyncDispose]: () => source.destroy(),
    };
  },
};

export default invoices;
