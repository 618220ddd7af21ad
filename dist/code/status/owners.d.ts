import type { Owner } from '../../facts/index.js';
import type { StoreWrite } from '../recogniser.js';
/** What a write knows the holder of the job by: what its condition asks for, or else what it sets. */
export declare function ownerOf({ condition, sets }: Pick<StoreWrite, 'condition' | 'sets'>): Owner | undefined;
/** `status = PROCESSING AND leaseExpiresAt < :now` as one of the ways in. */
export declare function takesOver({ condition, sets }: Pick<StoreWrite, 'condition' | 'sets'>, attribute: string): boolean;
