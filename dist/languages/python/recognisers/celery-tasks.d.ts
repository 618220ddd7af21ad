import type { Recogniser } from '../../../code/recogniser.js';
/** One task for each function or class that Celery runs, with what holds for it after all settings. */
declare const recogniser: Recogniser;
export default recogniser;
