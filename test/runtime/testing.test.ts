import { describe, expect, it } from 'vitest';
import { claimJob, completeJob, withClaim } from '../../src/runtime/index.js';
import { memoryJobs } from '../../src/testing/index.js';
import { claimed } from './support/stand-in.js';

describe('queue-lint/testing', () => {
  it('ends leases by its own clock', async () => {
    const { store, clock, put, get } = await memoryJobs({ key: 'jobId', leaseSeconds: 60 });
    await put({ jobId: 'job-17', status: 'PENDING', source: 'a.mov' });
    const first = claimed(await claimJob(store, 'job-17'));
    await clock.advance(66);
    const second = claimed(await claimJob(store, 'job-17'));
    expect(await completeJob(first)).toMatchObject({ status: 'superseded' });
    expect(await completeJob(second)).toMatchObject({ status: 'completed' });
    expect(await get('job-17')).toMatchObject({ status: 'COMPLETED', source: 'a.mov', fence: 2 });
  });

  it('renews by it too: an hour of work in no time', async () => {
    const { store, clock, put } = await memoryJobs({ key: 'jobId', leaseSeconds: 60 });
    await put({ jobId: 'job-18', status: 'PENDING' });
    const rivals: string[] = [];
    const work = withClaim(store, 'job-18', async ({ signal }) => {
      for (let minute = 0; minute < 60; minute++) {
        await store.sleep(60_000, signal);
        rivals.push((await claimJob(store, 'job-18')).status);
      }
      return 'encoded';
    });
    await clock.advance(3601);
    expect(await work).toEqual({ status: 'completed', result: 'encoded' });
    expect(new Set(rivals)).toEqual(new Set(['held']));
  });

  it('refuses what it does not understand', async () => {
    const { store } = await memoryJobs({ key: 'jobId' });
    const send = (name: string, input: object) =>
      store.client.send({ constructor: { name }, input: { TableName: 'jobs', ...input } } as never);
    await expect(send('ScanCommand', {})).rejects.toThrow('Scan is not among');
    const Key = { jobId: { S: 'x' } };
    const ExpressionAttributeNames = { '#a': 'a' };
    await expect(
      send('UpdateItemCommand', { Key, UpdateExpression: 'SET #a = #a + :one', ExpressionAttributeNames }),
    ).rejects.toThrow('not understood');
    await expect(
      send('UpdateItemCommand', {
        Key,
        UpdateExpression: 'REMOVE #a',
        ConditionExpression: 'size(#a) > :one',
        ExpressionAttributeNames,
      }),
    ).rejects.toThrow();
  });
});
