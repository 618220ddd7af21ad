/** How a write is made conditional in libraries that the runtime does not claim through, and how its refusal shows. */
const ways: Readonly<Record<string, readonly [name: string, condition: string, refusal: string]>> = {
  sqlalchemy: ['SQLAlchemy', '`update(Model).where(…, Model.status == waiting)`', 'its `rowcount` is 0'],
  django: ['Django', '`filter(pk=…, status=waiting).update(…)`', 'it answers 0'],
  pynamodb: ['PynamoDB', '`update(actions=[…], condition=Model.status == waiting)`', 'it raises `UpdateError`'],
  pymongo: ['MongoDB', '`update_one({"_id": …, "status": waiting}, …)`', 'its `modified_count` is 0'],
  mongodb: ['MongoDB', '`updateOne({ _id, status: waiting }, …)`', 'its `modifiedCount` is 0'],
  sql: ['SQL', '`UPDATE … WHERE id = … AND status = …`', 'it changes no row'],
  'drizzle-orm': ['Drizzle', '`.where(and(eq(t.id, id), eq(t.status, waiting))).returning()`', 'it returns no row'],
  kysely: ['Kysely', "`.where('id', '=', id).where('status', '=', waiting)`", '`numUpdatedRows` is 0'],
  sequelize: ['Sequelize', '`Model.update(…, { where: { id, status: waiting } })`', 'it counts 0'],
  electrodb: ['ElectroDB', '`.where(({ status }, { eq }) => eq(status, waiting))`', 'it throws'],
  dynamoose: ['Dynamoose', "`{ condition: new Condition().where('status').eq(waiting) }`", 'it throws'],
  'dynamodb-onetable': ['OneTable', 'a `where` on the waiting status', 'it throws'],
  'dynamodb-toolbox': ['DynamoDB-Toolbox', "`condition: { attr: 'status', eq: waiting }`", 'it throws'],
  'aws-sdk': ['the AWS SDK v2', 'a `ConditionExpression` on the waiting status', 'it throws'],
};

/** Why no claim is written for a library's call, and what to write instead. */
export function claimByHand(library: string): string {
  const [name, condition, refusal] = ways[library] ?? [library, 'a condition on the waiting status', 'it is refused'];
  return `queue-lint writes no claim of ${name} here: make the write conditional by hand, ${condition}, and leave where ${refusal}`;
}

/** The same of a write that has to be its holder's. */
export function fenceByHand(library: string | undefined): string {
  if (library === undefined)
    return 'what writes the status is not to be seen, so nothing can be asked of the row there';
  const [name, , refusal] = ways[library] ?? [library, '', 'it is refused'];
  return `queue-lint writes no condition of ${name} here: ask for what the claim has written (its token, or the busy status) beside the key, and give up where ${refusal}`;
}

/** What a claim leaves open that is a condition on the status alone, in a change's `why`. */
export const tokenless =
  'it writes no token and no lease, so a worker that comes late is not told from the one that holds the job after a recovery';
