import type { StoreCall } from '../../../facts/index.js';
import type { Job, Wanted } from './claim.js';
export interface Table {
    /** As the claim's own function says it. */
    expression: string;
    wanted: readonly Wanted[];
}
/** boto3's Table behind a store's call, or why it cannot be reached from where the claim stands. */
export declare function tableFor(job: Job, { client, helper, at }: StoreCall): Table | string;
