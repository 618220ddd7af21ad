import { type Known } from '../../facts/index.js';
import type { StoreRead, StoreWrite, Term } from '../recogniser.js';
import type { Operation } from './operations.js';
/** A library's call in the terms of the analysis; a write that neither sets a status nor claims is none of its concern. */
export declare function ofStore(one: StoreRead | StoreWrite): Operation[];
export declare const statusIn: (term: Term, at: {
    file: string;
    start: number;
    end: number;
}) => Known<string>;
