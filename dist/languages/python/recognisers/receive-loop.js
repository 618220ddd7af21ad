import { f as findReceiveLoops } from "../../../chunks/code.js";
// src/languages/python/recognisers/receive-loop.ts
/** SQS's messages, received and deleted by the project's own code. */
const recogniser = { find: findReceiveLoops };
export { recogniser as default };
