import { describe, expect, it } from 'vitest';
import { type Fact, type Known, set, type Transition, unknown } from '../../src/facts/index.js';
import { Project, type Settings } from '../../src/facts/project.js';
import rule from '../../src/rules/missing-failure-status.js';

const at = { file: 'tides/tasks.py', start: 10, end: 20 };
const of = { id: '1', at, language: 'python' };
const claim: Transition = {
  ...of,
  kind: 'transition',
  subject: 'chart_id',
  within: 'draw_chart',
  attribute: 'status',
  how: 'update',
  from: set(['ORDERED'], at),
  to: set('IN_PROGRESS', at),
  condition: 'exclusive',
  outcome: 'tested',
  known: 'store',
  conditionOn: ['status'],
  call: at,
  statement: at,
  behindClaim: false,
  failure: { how: 'unhandled', at, work: 'predict', within: 'draw_chart' },
};
const sweep = (statuses: string[], scheduled: Known<boolean>): Fact => ({
  ...of,
  kind: 'recovery',
  id: '2',
  name: 'sweep_charts',
  statuses,
  olderThan: unknown('it is computed'),
  conditional: set(true, at),
  scheduled,
});
const early: Settings = { profile: 'early-ack', claimFunctions: [] };

const judged = (facts: Fact[], settings = early) => {
  const project = new Project(facts, settings);
  return { found: [...rule.check(project, undefined)].length, undecided: project.undecided.length };
};

describe('a job that a failure leaves in its busy status', () => {
  it('is a fault while nothing recovers it', () => {
    expect(judged([claim])).toEqual({ found: 1, undecided: 0 });
    expect(judged([claim, sweep(['PENDING'], set(true, at))])).toEqual({ found: 1, undecided: 0 });
    expect(judged([claim, sweep(['IN_PROGRESS'], set(false, at))])).toEqual({ found: 1, undecided: 0 });
  });

  it('is none where a scheduled sweep comes by, or something outside of the project', () => {
    expect(judged([claim, sweep(['in_progress'], set(true, at))])).toEqual({ found: 0, undecided: 0 });
    expect(judged([claim], { ...early, recovery: 'external' })).toEqual({ found: 0, undecided: 0 });
    expect(judged([{ ...claim, takesOver: true }])).toEqual({ found: 0, undecided: 0 });
  });

  it('is not judged, and counted, where the schedule of the sweep is not known', () => {
    expect(judged([claim, sweep(['IN_PROGRESS'], unknown('the schedule is read from a database'))])).toEqual({
      found: 0,
      undecided: 1,
    });
  });
});
