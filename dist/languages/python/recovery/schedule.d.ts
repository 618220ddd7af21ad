import type { Module } from '../../../code/module.js';
import type { TextEdit, Worker } from '../../../facts/index.js';
import type { EditContext } from '../../language.js';
/** The module that holds the task, and the task's own name. */
export interface Scheduled {
    folder: string;
    name: string;
    task: string;
}
/** An entry of the schedule that is there, or a schedule; and the module's name where the app looks for tasks. */
export declare function scheduleEdits({ at, schedule }: Worker, { folder, name, task }: Scheduled, { files }: EditContext, module: (file: string) => Module | undefined): Map<string, TextEdit[]> | string;
