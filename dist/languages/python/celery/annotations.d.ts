import { Mapping, type Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
/**
 * What `task_annotations` sets on a task: over its decorator, and what stands under `*` over what stands under its name,
 * because Celery sets that last (celery/app/annotations.py, `resolve_all`).
 */
export declare function annotationsOf(annotations: Slot | undefined, names: readonly string[], mappings: Mappings): Mapping;
