export type ClaimErrorCode =
  | 'invalid-option'
  | 'sdk-missing'
  | 'store-fault'
  | 'queue-fault'
  | 'aborted'
  | 'lease-lost'
  | 'already-settled';

/** A fault: the question could not be put or has no answer. Expected outcomes, such as a lost claim, are values instead. */
export class ClaimError extends Error {
  override readonly name: string = 'ClaimError';
  readonly code: ClaimErrorCode;
  /** The same call may succeed later; for a transition it is safe to make again. */
  readonly retryable: boolean;

  constructor(
    code: ClaimErrorCode,
    message: string,
    { retryable = false, cause }: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.retryable = retryable;
  }
}

/** The reason of an aborted `claim.signal`: the job may have another owner by now, and nothing more is written for this one. */
export class LeaseLostError extends ClaimError {
  override readonly name = 'LeaseLostError';

  constructor(message: string, cause?: unknown) {
    super('lease-lost', message, { cause });
  }
}

export const invalid = (message: string): ClaimError => new ClaimError('invalid-option', message);

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

/** Read by shape: error classes differ between copies and versions of the SDK. */
interface SdkFault {
  name?: string;
  code?: string;
  $fault?: string;
  $retryable?: unknown;
  $metadata?: { httpStatusCode?: number };
  Item?: unknown;
}

export const isRefusal = (error: unknown): error is SdkFault =>
  (error as SdkFault | undefined)?.name === 'ConditionalCheckFailedException';

export function isTransient(error: unknown): boolean {
  const fault = (error ?? {}) as SdkFault;
  const status = fault.$metadata?.httpStatusCode ?? 0;
  if (fault.$retryable !== undefined || fault.$fault === 'server' || status >= 500 || status === 429) return true;
  return transient.has(fault.name ?? '') || transient.has(fault.code ?? '');
}
