import { expect, it } from 'vitest';
import { inspect } from '../../src/check.js';
import { claimedAfterDelete } from '../../src/facts/own-loops.js';
import { inputOf } from '../support/project.js';

const worker = (lines: string) => `
import json
import boto3

sqs = boto3.client("sqs")
jobs = boto3.resource("dynamodb").Table("jobs")
URL = "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"


def claim(job_id):
    try:
        jobs.update_item(
            Key={"jobId": job_id},
            UpdateExpression="SET #s = :running",
            ConditionExpression="#s = :queued",
            ExpressionAttributeNames={"#s": "status"},
            ExpressionAttributeValues={":running": "RUNNING", ":queued": "QUEUED"},
        )
    except jobs.meta.client.exceptions.ConditionalCheckFailedException:
        return False
    return True


def run(work):
    for message in sqs.receive_message(QueueUrl=URL).get("Messages", []):
        job_id = json.loads(message["Body"])["jobId"]
${lines}
`;
const remove = '        sqs.delete_message(QueueUrl=URL, ReceiptHandle=message["ReceiptHandle"])';
const claims = '        if not claim(job_id):\n            continue';
const works = '        work(job_id)';

async function deletedBeforeClaim(...lines: string[]): Promise<boolean> {
  const { project } = await inspect(await inputOf({ 'jobs/worker.py': worker(lines.join('\n')) }));
  const [task] = project.all('task');
  expect(task?.transitions).toHaveLength(1);
  return claimedAfterDelete(project, task!) !== undefined;
}

it('tells a message that is gone before its job is claimed', async () => {
  expect(await deletedBeforeClaim(remove, claims, works)).toBe(true);
});

it('leaves a loop alone that claims, deletes and works, or works first', async () => {
  expect(await deletedBeforeClaim(claims, remove, works)).toBe(false);
  expect(await deletedBeforeClaim(claims, works, remove)).toBe(false);
});
