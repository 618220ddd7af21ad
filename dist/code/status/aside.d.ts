import type { Module } from '../module.js';
/** Code whose writes of a status are no worker's; a script that declares tasks is run by workers. */
export declare const isAside: ({ file, imports }: Module, hasTask?: boolean) => boolean;
