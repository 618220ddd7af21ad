import type { Reporter } from '../report.js';
/** For people: each finding with the code of every place that it rests on, then the sum. */
declare const stylish: Reporter;
export default stylish;
