import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inspect } from '../../src/check.js';
import { inputOf, treeOf } from '../support/project.js';

const folder = fileURLToPath(new URL('../../fixtures/rules/missing-claim/', import.meta.url));

/** A silent fixture, and the change of a few words that takes away what makes it right. */
it.each([
  ['ok-claim-on-pending', "'#status = :pending'", "'#status <> :pending'"],
  ['ok-claim-from-a-list', "ConditionExpression: '#status IN (:pending, :retry)',", ''],
  ['ok-claim-from-a-list', '(:pending, :retry)', '(:pending, :processing)'],
  ['ok-lease-takeover', ', leaseExpiresAt = :lease', ''],
  [
    'ok-lease-takeover',
    'if (!(await takeScene(documents, sceneId))) continue;',
    'await takeScene(documents, sceneId);',
  ],
  ['ok-version-raised', ', version = version + :one', ''],
  ['ok-phantom-row', ', claimedBy = :token', ''],
  ['ok-condition-computed', "...conditionFor('PENDING'),", ''],
  ['ok-transaction', "ConditionExpression: 'attribute_not_exists(lockId)',", ''],
  ['ok-runtime', "if (claim.status !== 'claimed') return;", ''],
  ['ok-configured-claim', 'if (!(await reserveShipment(shipmentId))) return;', ''],
  ['ok-claimed-by-the-caller', 'acquireJobLock(jobId);', 'findJobPeer(jobId);'],
  ['ok-under-a-lock', 'redlock.withLock', 'tracer.withSpan'],
  ['ok-another-row', "TableName: 'films', Key: { filmId }", "TableName: 'frames', Key: { frameId }"],
  ['ok-row-missing-only', 'if (!review)', "if (review?.status !== 'NEW')"],
  ['ok-fence', "ConditionExpression: '#s = :processing'", "ConditionExpression: 'attribute_exists(#s)'"],
  ['ok-next-step', "!== 'PROCESSING'", "!== 'QUEUED'"],
  ['ok-cancelled-by-a-user', "'CANCELLED'", "'RUNNING'"],
  ['ok-terminal-claim-lost', "':cancelled': 'CANCELLED'", "':cancelled': 'STARTED'"],
  ['ok-powertools', 'makeIdempotent(', 'makeTraced('],
  ['ok-guide-after', 'if not success:', 'if not job_id:'],
  ['ok-attr-condition', 'Attr("state").eq("waiting")', 'Attr("state").ne("waiting")'],
  ['ok-condition-added-later', 'arguments["ConditionExpression"] = "#s = :pending"', 'pass'],
  ['ok-singleton-task', '@singleton_task(key="index_id")', '@traced_task(key="index_id")'],
  ['ok-no-status', 'SET mood = :w', 'SET photo_status = :w'],
  ['ok-idempotent-decorator', '@idempotent_function(', '@traced_function('],
  ['ok-unknown-status', 'step_status(step)', '"RUNNING"'],
  ['ok-prisma', "where: { id: filmId, status: 'QUEUED' }", 'where: { id: filmId }'],
  ['ok-prisma', 'if (count === 0) return;', ''],
  ['ok-prisma-throws', "{ in: ['waiting', 'retry'] }", "{ not: 'printed' }"],
  ['ok-prisma-serializable', 'TransactionIsolationLevel.Serializable', 'TransactionIsolationLevel.ReadCommitted'],
  ['ok-unknown-prisma-filter', '...openParcels(depot), ', ''],
  ['ok-typeorm', 'In([InvoiceStatus.Pending, InvoiceStatus.Retry])', 'Not(InvoiceStatus.Sent)'],
  ['ok-typeorm', 'if (result.affected !== 1) return;', ''],
  ['ok-typeorm-builder', 'state = :expected', 'state <> :expected'],
  ['ok-typeorm-builder', 'if (!affected) return;', ''],
  ['ok-typeorm-lock', ", lock: { mode: 'pessimistic_write' }", ''],
  ['ok-sequelize', ", status: { [Op.in]: ['requested', 'retry'] }", ''],
  ['ok-sequelize', "[Op.in]: ['requested', 'retry']", "[Op.ne]: 'done'"],
  ['ok-sequelize-lock', ', lock: Transaction.LOCK.UPDATE', ''],
  ['ok-mongoose', 'leaseEndsAt: { $lt: new Date() }', 'leaseEndsAt: { $exists: true }'],
  ['ok-mongo-driver', ", state: 'ready' }, {", ' }, {'],
  ['ok-mongo-driver', 'if (modifiedCount !== 1) return;', ''],
  ['ok-knex', ".whereIn('status', ['queued', 'retry'])", ''],
  ['ok-knex', 'if (taken === 0) return;', ''],
  ['ok-knex-lock', '.forUpdate().skipLocked()', ''],
  ['ok-kysely', "'in', ['new', 'retry']", "'!=', 'done'"],
  ['ok-drizzle', "eq(digests.status, 'scheduled')", "ne(digests.status, 'sent')"],
  ['ok-sql', " AND status = 'pending'`", '`'],
  ['ok-sql', "status = 'pending'`", "status <> 'paid'`"],
  ['ok-sql', 'if (rowCount === 0) return;', ''],
  ['ok-sqlite', " AND state = 'new'", ''],
  ['ok-sqlite', 'if (changes === 0) return;', ''],
  ['ok-dynamoose', ".eq('closed_pending')", ".not().eq('done')"],
  ['ok-electrodb', "eq(status, 'REQUESTED')", "ne(status, 'DONE')"],
  ['ok-electrodb', ".where(({ status }, { eq }) => eq(status, 'REQUESTED'))", ''],
  ['ok-dynamodb-toolbox', "attr: 'status', eq: 'LOADED_WAITING'", "attr: 'firingId', exists: true"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are onetable's own placeholders
  ['ok-onetable', "'${status} = {requested}'", "'${status} <> {done}'"],
  ['ok-dynamodb-expected', ', Expected: expected', ''],
  ['ok-dynamodb-expected', "['open', 'error']", "['open', 'loading']"],
  ['ok-status-of-another-row', 'attachment.mailbox.status', 'attachment.status'],
  ['ok-many-rows', 'campaignId: { in: campaignIds }', 'id: campaignIds[0]'],
  ['ok-redis-if-absent', "condition: 'NX', ", ''],
  ['ok-kept-in-memory', "step.status = 'running';", ''],
  ['ok-keyed-effect', 'idempotencyKey:', 'reference:'],
  ['ok-django-count-tested', ', state="queued"', ', state__in=["queued", "running"]'],
  ['ok-django-count-tested', ', state="queued"', ''],
  ['ok-django-count-tested', 'if ours != 1:', 'if not harvest_id:'],
  ['ok-django-lease', ', lease_until__lt=now', ''],
  ['ok-django-lease', ', lease_until=now + timedelta(minutes=7)', ''],
  ['ok-django-row-lock', '.select_for_update()', ''],
  ['ok-django-skip-locked', '.select_for_update(skip_locked=True)', ''],
  ['ok-django-update-fields', 'update_fields=["weight", "weighed_at"]', 'update_fields=["weight", "state"]'],
  ['ok-unknown-django-filters', ', **free()', ''],
  [
    'ok-django-choices-claimed',
    'state=Picking.State.QUEUED',
    'state__in=[Picking.State.QUEUED, Picking.State.RUNNING]',
  ],
  ['ok-sqlalchemy-rowcount', ', Survey.phase == "waiting"', ''],
  ['ok-sqlalchemy-rowcount', 'if result.rowcount == 0:', 'if not survey_id:'],
  ['ok-sqlalchemy-returning', '["waiting", "retry"]', '["waiting", "running"]'],
  ['ok-sqlalchemy-row-lock', '.with_for_update(skip_locked=True)', ''],
  ['ok-sqlalchemy-version', 'Sounding, sounding_id', 'Survey, sounding_id'],
  ['ok-pynamodb-condition', 'Parcel.status == "accepted"', 'Parcel.status != "sorted"'],
  ['ok-pynamodb-version', 'version = VersionAttribute()', 'version = NumberAttribute()'],
  ['ok-mongodb-found-and-updated', '"$in": ["queued", "retry"]', '"$ne": "fired"'],
  ['ok-redis-default-value', 'loom:pattern:', 'loom:lock:'],
  ['ok-start-time-kept', 'is None:\n        run.started_at', 'is not None:\n        return\n    run.started_at'],
])('%s is no longer right when `%s` becomes `%s`', async (name, from, to) => {
  const tree = treeOf(`${folder}${name}`, ['expected.txt', 'fixed', 'config.json']);
  const config = name === 'ok-configured-claim' ? { claimFunctions: ['reserve*'] } : {};
  const changed = Object.fromEntries(Object.entries(tree).map(([file, text]) => [file, text.replace(from, to)]));
  expect(changed).not.toEqual(tree);
  const findings = async (files: typeof tree) =>
    (await inspect(await inputOf(files, config))).report.findings.filter(({ rule }) => rule === 'missing-claim');
  expect(await findings(tree)).toEqual([]);
  expect(await findings(changed)).toHaveLength(1);
});
