import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A message is sent before the row that it names is written, or can be seen',
    why: 'A worker may take the message within milliseconds. It finds no row, or one in another status, so its claim is refused and the job is skipped for good: with early acknowledgement the message is gone as well. Inside a transaction the row is there for nobody else until the commit, and after a rollback the message names a row that never was.',
    remedy:
      'Write the row first, then send. In Django send from `transaction.on_commit(lambda: task.delay(id))`, or by `task.delay_on_commit(id)` (Celery 5.4); with SQLAlchemy after `session.commit()`. With BullMQ call `queue.add` behind the write that makes the job wait.',
    severity: 'warning',
    since: '0.1.0',
    links: [
      'https://docs.celeryq.dev/en/stable/userguide/tasks.html#database-transactions',
      'https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit',
    ],
  },
  *check(project) {
    for (const { at, name, carries, row, transaction } of project.all('send')) {
      const written = project.where(row.at);
      const late =
        row.comes === 'over'
          ? `its status is written only at ${written}: what a worker that is quick has written meanwhile is written over, and a job that is done or failed is shown at work for good. Write the status first, or leave it to the worker`
          : row.comes === 'later'
            ? `the row is written only at ${written}: a worker that is quick finds it missing, or not yet waiting, and skips the job. Write the row first`
            : `the row of ${written} is seen by nobody before the transaction ends${transaction ? ` (${project.where(transaction)})` : ''}: a worker that is quick finds it missing, or as it was before, and skips the job. Send after the commit (\`transaction.on_commit\`, \`delay_on_commit\`, or behind \`session.commit()\`)`;
      yield {
        at,
        message: `\`${name}\` sends \`${carries}\`, and ${late}`,
        because: [
          { at: row.at, message: 'the row is written' },
          ...(transaction ? [{ at: transaction, message: 'the transaction' }] : []),
        ],
      };
    }
  },
};

export default rule;
