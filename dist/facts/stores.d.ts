import type { Transition } from './model.js';
export declare const isDynamoDb: ({ store }: Transition) => boolean;
