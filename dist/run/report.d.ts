import type { Input } from '../check.js';
import type { Fact, Problem } from '../facts/index.js';
import type { Report } from '../report.js';
import type { Verdict } from './judge.js';
import type { Settled } from './settle.js';
/** What was found, in lines and columns; problems and open questions only of the files asked about. */
export declare function reportOf(settled: readonly Settled[], problems: readonly Problem[], undecided: Verdict['undecided'], { files, only }: Pick<Input, 'files' | 'only'>): Omit<Report, 'stats'>;
export declare function countKinds(facts: readonly Fact[]): Record<string, number>;
