import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/check.js';
import { inputOf, type Tree } from '../support/project.js';

const project = async (tree: Tree) => (await inspect(await inputOf(tree))).project;

const service = `service: loans
provider:
  name: aws
functions:
  remind:
    handler: src/remind.handler
    timeout: 18
    events:
      - sqs: { arn: !GetAtt LoanQueue.Arn, batchSize: 3 }
resources:
  Resources:
    LoanQueue:
      Type: AWS::SQS::Queue
`;

describe('handlers of Lambda functions', () => {
  it('are one delivery with the event source that runs them', async () => {
    const facts = await project({
      'loans/serverless.yml': service,
      'loans/src/remind.js': `exports.handler = async (event) => {
  for (const record of event.Records) await remind(JSON.parse(record.body));
};
`,
    });
    const [delivery] = [...facts.deliveries()];
    expect(delivery?.queue?.label).toBe('LoanQueue');
    expect(delivery?.task).toMatchObject({ name: 'remind', worker: delivery?.worker?.id, timeLimit: { value: 18 } });
    expect(delivery?.task?.lambda?.handler).toEqual({ file: 'loans/src/remind', name: 'handler' });
  });

  it('delete a message for which they answer with a status of HTTP', async () => {
    const facts = await project({
      'serverless.yml': service,
      'src/remind.py': `import json


def handler(event, context):
    try:
        for record in event["Records"]:
            remind(json.loads(record["body"]))
        return {"statusCode": 200}
    except Exception as error:
        return {"statusCode": 502, "body": str(error)}
`,
    });
    const [worker] = facts.all('worker');
    expect(facts.all('ending')).toMatchObject([
      { worker: worker?.id, how: 'returns the status code 502', becomes: 'deleted', means: { value: 'retry' } },
    ]);
  });

  it('stay apart where two files give the same handler', async () => {
    const code = 'exports.handler = async (event) => event.Records.map((record) => record.body);\n';
    const facts = await project({ 'serverless.yml': service, 'src/remind.js': code, 'src/remind.mjs': code });
    expect(facts.all('task').map(({ worker }) => worker)).toEqual([undefined, undefined]);
  });
});
