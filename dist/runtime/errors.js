/** A fault: the question could not be put or has no answer. Expected outcomes, such as a lost claim, are values instead. */
export class ClaimError extends Error {
    name = 'ClaimError';
    code;
    /** The same call may succeed later; for a transition it is safe to make again. */
    retryable;
    constructor(code, message, { retryable = false, cause } = {}) {
        super(message, { cause });
        this.code = code;
        this.retryable = retryable;
    }
}
/** The reason of an aborted `claim.signal`: the job may have another owner by now, and nothing more is written for this one. */
export class LeaseLostError extends ClaimError {
    name = 'LeaseLostError';
    constructor(message, cause) {
        super('lease-lost', message, { cause });
    }
}
export const invalid = (message) => new ClaimError('invalid-option', message);
const transient = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
    'InternalServerError',
    'LimitExceededException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestTimeout',
    'ServiceUnavailable',
    'ThrottlingException',
    'TimeoutError',
    'TransactionInProgressException',
]);
export const isRefusal = (error) => error?.name === 'ConditionalCheckFailedException';
export function isTransient(error) {
    const fault = (error ?? {});
    const status = fault.$metadata?.httpStatusCode ?? 0;
    if (fault.$retryable !== undefined || fault.$fault === 'server' || status >= 500 || status === 429)
        return true;
    return transient.has(fault.name ?? '') || transient.has(fault.code ?? '');
}
