import type { Module } from '../module.js';
/** Code whose writes of a status are no worker's. */
export declare const isAside: ({ file, imports }: Module) => boolean;
