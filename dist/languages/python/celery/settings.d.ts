import type { CodeBase } from '../../../code/recogniser.js';
import type { Known, Setting } from '../../../facts/index.js';
import type { Slot, Written } from '../mappings/mapping.js';
/** What is told of a setting beside its place. */
type Told = Pick<Setting, 'of' | 'asks' | 'unread' | 'bounds' | 'ineffective'> & {
    departs: Known<boolean>;
};
/** A slot whose name is written somewhere. */
export type Named = Written & {
    key: NonNullable<Written['key']>;
};
export declare const isNamed: (slot: Slot | undefined) => slot is Named;
/** The fact of an option that is written under a name. */
export declare function settingOf(slot: Named, told: Told, { files }: CodeBase): Setting;
export {};
