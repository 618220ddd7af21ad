import type { Mappings } from '../mappings/mappings.js';
import { type Apps } from './apps.js';
/** `def make_celery(config): …` with one call, `make_celery("shop.settings")`: its parameters hold what that gives. */
export declare function bindFactories(apps: Apps, mappings: Mappings): void;
