import type { Report, View } from '../../report.js';
export declare function textOf(report: Report, view: View): Promise<string>;
