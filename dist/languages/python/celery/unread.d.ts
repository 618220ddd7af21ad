import type { Written } from '../mappings/mapping.js';
import type { Configuration } from './configuration.js';
/** A key that the source of an app's settings holds, and that Celery does not look for. */
export interface Unread {
    key: string;
    slot: Written & {
        key: NonNullable<Written['key']>;
    };
    /** The setting that it means. */
    means: string;
    instead: string;
    /** The value that stands under the name that is read. */
    there?: Written;
    where: string;
    near?: boolean;
    stops?: boolean;
}
/** `isRead`: the project's own code reads that name. */
export declare function unreadIn(configuration: Configuration, isRead: (name: string) => boolean): Iterable<Unread>;
export declare const matters: ({ means }: Unread) => boolean;
