import type { ReportedFinding, ReportedProblem, View } from '../../report.js';
import type { Paint } from './paint.js';
/** A finding, its code, and the other places that it rests on with theirs. */
export declare function findingText(finding: ReportedFinding, view: View, paint: Paint): string;
export declare const problemText: ({ file, message, ...at }: ReportedProblem, view: View, { bold, red }: Paint) => string;
