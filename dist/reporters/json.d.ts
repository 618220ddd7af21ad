import type { Reporter } from '../report.js';
/** Version 1. Keys are only ever added, with a new version. Lines and columns count from 1; paths are relative to the working directory. */
declare const json: Reporter;
export default json;
