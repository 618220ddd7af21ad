import type { Recogniser } from '../../../code/recogniser.js';
/** One worker for each Celery app, with the settings that hold for all of its tasks. */
declare const recogniser: Recogniser;
export default recogniser;
