export type ClaimErrorCode = 'invalid-option' | 'sdk-missing' | 'store-fault' | 'queue-fault' | 'aborted' | 'lease-lost' | 'already-settled';
/** A fault: the question could not be put or has no answer. Expected outcomes, such as a lost claim, are values instead. */
export declare class ClaimError extends Error {
    readonly name: string;
    readonly code: ClaimErrorCode;
    /** The same call may succeed later; for a transition it is safe to make again. */
    readonly retryable: boolean;
    constructor(code: ClaimErrorCode, message: string, { retryable, cause }?: {
        retryable?: boolean;
        cause?: unknown;
    });
}
/** The reason of an aborted `claim.signal`: the job may have another owner by now, and nothing more is written for this one. */
export declare class LeaseLostError extends ClaimError {
    readonly name = "LeaseLostError";
    constructor(message: string, cause?: unknown);
}
export declare const invalid: (message: string) => ClaimError;
/** Read by shape: error classes differ between copies and versions of the SDK. */
interface SdkFault {
    name?: string;
    code?: string;
    $fault?: string;
    $retryable?: unknown;
    $metadata?: {
        httpStatusCode?: number;
    };
    Item?: unknown;
}
export declare const isRefusal: (error: unknown) => error is SdkFault;
export declare function isTransient(error: unknown): boolean;
export {};
