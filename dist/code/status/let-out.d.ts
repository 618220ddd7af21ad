import type { Statement } from '../module.js';
import { type Site } from './flow.js';
/**
 * The handler of an error after a claim that only tells of it and throws again. Of a queue's handler it means that the
 * message comes back, to a job that the claim has left busy.
 */
export declare function letOutAfter({ steps }: Site): Statement | undefined;
