import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamo } from './dynamodb.js';

process.env.HOSTNAME ??= 'worker-1';
process.env.REPORTS_TABLE = 'reports';
process.env.INVOICE_TABLE = 'invoices';

const usual = { waiting: 'PENDING', taken: 'PROCESSING' };

interface Exports {
  ExportService: new (documents: DynamoDBDocumentClient, table: string) => { run(id: string): Promise<void> };
}

/** What `legacy-syncs` only declares, over the same table as the claim. */
class SyncRepository {
  #documents = () => DynamoDBDocumentClient.from(new DynamoDBClient({}));
  async getJob(syncId: string) {
    const { Item } = await this.#documents().send(new GetCommand({ TableName: 'syncs', Key: { syncId } }));
    return { id: syncId, status: Item?.status };
  }
  updateJob(syncId: string, changes: { status: string }) {
    return this.#documents().send(new PutCommand({ TableName: 'syncs', Item: { syncId, ...changes } }));
  }
  async copy({ id }: { id: string }) {
    console.info(id);
  }
}

export default [
  dynamo<Exports>({
    ...usual,
    fixture: 'atomic-claim/ts-class-fields',
    module: 'src/exports.service.ts',
    table: 'exports',
    key: { exportId: 'e-31' },
    row: { query: 'SELECT 31' },
    work: 'SELECT 31',
    deliver: ({ ExportService }) =>
      new ExportService(DynamoDBDocumentClient.from(new DynamoDBClient({})), 'exports').run('e-31'),
  }),
  dynamo<{ runSync(syncId: string): Promise<void> }>({
    ...usual,
    fixture: 'atomic-claim/ts-configured-function',
    module: 'src/sync.ts',
    table: 'syncs',
    key: { syncId: 's-9' },
    row: {},
    work: 's-9',
    stubs: { 'legacy-syncs': { SyncRepository } },
    deliver: ({ runSync }) => runSync('s-9'),
  }),
  dynamo<{ sendCampaign(campaign: string): Promise<string> }>({
    ...usual,
    fixture: 'atomic-claim/ts-further-exit',
    module: 'src/mailing.ts',
    table: 'mailings',
    key: { campaign: 'spring' },
    row: { recipients: ['ada@example.org'] },
    work: 'to ada@example.org',
    deliver: ({ sendCampaign }) => sendCampaign('spring'),
  }),
  dynamo<{ handle(message: { reportId: string }): Promise<void> }>({
    fixture: 'atomic-claim/ts-helpers-of-another-file',
    module: 'src/workers/report.ts',
    waiting: 'PENDING',
    taken: 'RUNNING',
    done: 'DONE',
    table: 'reports',
    key: { reportId: 'r-8' },
    row: { sections: ['sales', 'stock', 'staff'] },
    work: 3,
    deliver: ({ handle }) => handle({ reportId: 'r-8' }),
  }),
  dynamo<{ makeThumbnail(tenant: string, image: number): Promise<void> }>({
    ...usual,
    fixture: 'atomic-claim/ts-marshalled-row',
    module: 'src/thumbnails.ts',
    table: 'thumbnails',
    key: { tenant: 'north', image: 12 },
    row: { path: 'north/12.png' },
    work: 'scaling north/12.png',
    deliver: ({ makeThumbnail }) => makeThumbnail('north', 12),
  }),
  dynamo<{ renderInvoice(id: string): Promise<string> }>({
    ...usual,
    fixture: 'atomic-claim/ts-throwing-guard',
    module: 'src/invoices.ts',
    table: 'invoices',
    key: { invoiceId: 'i-5' },
    row: { customer: 'Ada' },
    attribute: 'state',
    work: 'invoice for Ada',
    deliver: ({ renderInvoice }, worked) => renderInvoice('i-5').then(worked),
  }),
  dynamo<{ consumer: { handleMessage(message: { Body: string }): Promise<void> } }>({
    ...usual,
    fixture: 'atomic-claim/ts-unguarded-handler',
    module: 'src/consumer.ts',
    table: 'videos',
    key: { videoId: 'v-2' },
    row: {},
    work: 'transcoding v-2',
    unguarded: true,
    stubs: { 'sqs-consumer': { Consumer: { create: (options: object) => options } } },
    deliver: ({ consumer }) => consumer.handleMessage({ Body: JSON.stringify({ videoId: 'v-2' }) }),
  }),
  dynamo<{ resize(pictureId: string): Promise<void> }>({
    fixture: 'atomic-claim/js-commonjs',
    module: 'lib/resize.js',
    waiting: 'pending',
    taken: 'processing',
    table: 'pictures',
    key: { pictureId: 'p-4' },
    row: { file: 'p-4.jpg' },
    work: 'resizing',
    deliver: ({ resize }) => resize('p-4'),
  }),
];
