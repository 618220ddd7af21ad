import type { Input, Inspection } from '../check.js';
import type { Fix, ReportedFinding } from '../report.js';
/** How the language of a finding's change writes it; undefined where it is not safe, or no edits can say it. */
export declare function fixOf(reported: ReportedFinding, inspection: Inspection, input: Input): Promise<Fix | undefined>;
