import { m as cdkFacts } from "../../../chunks/code.js";
// src/languages/python/recognisers/cdk.ts
/** Queues and event sources of the AWS CDK. */
const recogniser = { find: cdkFacts };
export { recogniser as default };
