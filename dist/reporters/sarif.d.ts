import type { Reporter } from '../report.js';
/**
 * SARIF 2.1.0 as GitHub code scanning and other viewers take it. Paths are relative to the project's root.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
declare const sarif: Reporter;
export default sarif;
