import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const fixtures = fileURLToPath(new URL('../../fixtures/codemods/', import.meta.url));

const worked = (runs) => (runs === 0 ? 'never worked on' : runs === 1 ? 'worked on once' : 'worked on again');
const outcome = ({ runs, left }) => `${worked(runs)}, and ${left === 0 ? 'deleted' : 'kept'}`;

/** What the codemods make of consumers, run by the library: what is shown before, and after. */
const cases = [
  {
    fixture: 'acknowledge-always/sqs-consumer',
    module: 'src/tickets.ts',
    consumer: 'tickets',
    variables: ['TICKET_QUEUE_URL', 'LABEL_QUEUE_URL'],
    window: 1,
    message: '{"seat":17}',
    expected: { before: 'worked on again, and kept', after: 'worked on once, and deleted' },
    shown: outcome,
  },
  {
    fixture: 'heartbeat-interval/sqs-consumer',
    module: 'src/films.ts',
    consumer: 'films',
    variables: ['FILM_QUEUE_URL', 'TRAILER_QUEUE_URL'],
    // `trailers`, beside it, is what the codemod leaves to be mended by hand, for this reason.
    expected: { before: 'refused', after: 'refused' },
    shown: outcome,
  },
  {
    fixture: 'heartbeat-interval/sqs-consumer-refused',
    module: 'src/negatives.ts',
    consumer: 'negatives',
    variables: ['NEGATIVE_QUEUE_URL'],
    // The work outlasts the window of 2 s.
    environment: { BATH_SECONDS: '3' },
    expected: { before: 'refused', after: 'renewed, worked on once, and deleted' },
    shown: (seen) =>
      `${seen.asked.some(({ call }) => call === 'ChangeMessageVisibility') ? '' : 'not '}renewed, ${outcome(seen)}`,
  },
  ...[
    ['posters', 150, 240],
    ['stickers', 30, 50],
  ].map(([consumer, before, after]) => ({
    fixture: 'visibility-timeout/ts-sqs-consumer',
    module: 'src/printer.ts',
    consumer,
    variables: ['POSTER_QUEUE_URL', 'STICKER_QUEUE_URL'],
    expected: { before: `${before} s, worked on once`, after: `${after} s, worked on once` },
    shown: ({ runs, asked }) => {
      const received = asked.find(({ call }) => call === 'ReceiveMessage');
      return `${received?.input.VisibilityTimeout} s, ${worked(runs)}`;
    },
  })),
];

/** Runs each by one major version of the library, one after the other: they read the environment. */
export async function provenRewrites(given) {
  Object.assign(process.env, { AWS_REGION: given.client.region, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' });
  const proven = [];
  for (const one of cases)
    for (const side of ['before', 'after'])
      proven.push({
        name: `${one.fixture} ${one.consumer} ${side}`,
        shown: await run(one, side, given),
        expected: one.expected[side],
      });
  return proven;
}

async function run(one, side, { major, folder, load, client }) {
  const { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } = load('@aws-sdk/client-sqs');
  const sqs = new SQSClient(client);
  const Attributes = { VisibilityTimeout: String(one.window ?? 30) };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: randomUUID(), Attributes }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: one.message ?? 'a job' }));
  const { origin } = new URL(QueueUrl);
  const front = await recording(client.endpoint, origin);
  // The library sends its requests where the queue's address says.
  for (const variable of one.variables) process.env[variable] = QueueUrl.replace(origin, front.url);
  Object.assign(process.env, one.environment);
  const file = await bundled(one, side, { major, folder });
  const info = console.info;
  let runs = 0;
  console.info = () => {
    runs += 1;
  };
  try {
    const consumer = createRequire(file)(file)[one.consumer];
    consumer.on('error', () => {});
    consumer.start();
    for (let waited = 0; runs === 0 && waited < 10_000; waited += 50) await sleep(50);
    await sleep(1_800);
    consumer.stop({ abort: true });
  } catch (error) {
    if (!/heartbeatInterval/.test(error.message)) throw error;
    return 'refused';
  } finally {
    console.info = info;
    front.close();
  }
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'];
  const counted = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: names }));
  const left = names.reduce((sum, name) => sum + Number(counted.Attributes[name]), 0);
  return one.shown({ runs, left, asked: front.asked });
}

async function bundled({ fixture, module }, side, { major, folder }) {
  const bundle = await rolldown({
    input: join(fixtures, fixture, side, module),
    platform: 'node',
    external: ['sqs-consumer'],
  });
  const file = join(folder, `${randomUUID()}.cjs`);
  await bundle.write({ file, format: 'cjs', paths: { 'sqs-consumer': `major-${major}` } });
  await bundle.close();
  return file;
}

/** A front of the stand-in that keeps what was asked; `origin` is where the stand-in's queues say that they are. */
async function recording(endpoint, origin) {
  const front = { asked: [] };
  const server = createServer(async (request, response) => {
    const body = (await text(request)).replaceAll(front.url, origin);
    front.asked.push({ call: request.headers['x-amz-target'].split('.')[1], input: JSON.parse(body) });
    const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
    try {
      const answer = await fetch(endpoint, { method: 'POST', headers, body });
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(await answer.text());
    } catch {
      response.destroy();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  front.url = `http://127.0.0.1:${server.address().port}`;
  front.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return front;
}
