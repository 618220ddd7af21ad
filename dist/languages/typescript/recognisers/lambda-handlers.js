import { p as lambdaFacts } from "../../../chunks/code.js";
// src/languages/typescript/recognisers/lambda-handlers.ts
/** Handlers of Lambda functions behind a queue. */
const recogniser = { find: lambdaFacts };
export { recogniser as default };
