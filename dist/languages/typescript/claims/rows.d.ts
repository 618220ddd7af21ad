import type { Span } from '../../../code/module.js';
import { type Sheet } from './sheet.js';
/** `Job` of `const job: Job = await …` and of `(await …) as Job | undefined`, around a read. */
export declare function assertedType(read: Span, sheet: Sheet): string | undefined;
/** `Job` of `async function getJob(id: string): Promise<Job | undefined>`, or of what it returns, around its store's call. */
export declare function returnedType(call: Span, sheet: Sheet): string | undefined;
