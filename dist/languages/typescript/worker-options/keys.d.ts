import { type Seconds } from '../../../facts/index.js';
/** What a key of a worker's options sets. */
export type Setting = 'ack' | 'visibility' | 'timeLimit' | 'softTimeLimit' | 'prefetch' | 'concurrency' | 'queues' | 'delay' | 'broker' | 'name';
export declare const settingNames: string[];
/** The setting of a key, which may end in its unit: `visibilityTimeoutMs`, `timeLimitSeconds`. */
export declare function settingOf(key: string): Setting | undefined;
/** How a number behind a key becomes seconds: they are seconds unless the key says otherwise. */
export declare const unitOf: (key: string) => ((value: number) => Seconds);
/** An object under such a key tells more of the same worker. */
export declare const isSection: (key: string) => boolean;
