export declare const decidesDelivery: (name: string) => boolean;
/**
 * The setting that a key means by some spelling, whether Celery reads that spelling or not. Only what is nobody else's name:
 * with Celery's own word before it, or the whole of a name about delivery.
 */
export declare function meantBy(key: string, namespace: string | undefined): string | undefined;
/** The setting about delivery that a key was meant to name, but for a letter or two or whose it is, in the spelling that is read. */
export declare function nearTo(key: string, spelled: (name: string) => string): string | undefined;
