import type { CodeBase } from '../../../code/recogniser.js';
import { type Mapping } from '../mappings/mapping.js';
import type { App, Apps } from './apps.js';
/**
 * A read of `conf` loads it, and naming its source then drops what was written to it since, but not what was written
 * before the read (celery/app/base.py). Such writes are left open.
 */
export declare function openLostWrites(changes: Mapping, app: App, apps: Apps, base: CodeBase): void;
