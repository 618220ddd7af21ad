import type { StoreRead, StoreWrite } from '../recogniser.js';
import type { Operation } from './operations.js';
/** A library's call in the terms of the analysis; a write that neither sets a status nor claims is none of its concern. */
export declare function ofStore(one: StoreRead | StoreWrite): Operation[];
