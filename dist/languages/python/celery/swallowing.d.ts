import type { Span } from '../../../code/module.js';
import type { Site } from '../../../code/status/flow.js';
/**
 * The `except` that catches what `retry` raises and goes on. Retry, Ignore and Reject are plain subclasses of Exception
 * (celery/exceptions.py), so that `except Exception` around a retry runs beside it.
 */
export declare function swallowing({ call, steps }: Site): Span | undefined;
