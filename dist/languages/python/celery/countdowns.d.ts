import type { FunctionCode } from '../../../code/module.js';
import { type Known, type Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
/** The delays that a task is sent with: `remind.apply_async(args, countdown=3600)`, `remind.s().set(countdown=60)`. */
export declare function countdownsOf(code: FunctionCode, project: CeleryProject): readonly Known<Seconds>[];
