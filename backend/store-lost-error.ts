/**
 * Thrown by a store that cannot be reached, e.g. because its database restarts: the request is answered with 503 and
 * can be repeated. `retryAfterSeconds`: when that is worth while.
 */
export class StoreLostError extends Error {
  override readonly name = "StoreLostError";
  readonly retryAfterSeconds: number;

  constructor(message: string, { retryAfterSeconds = 5, cause }: { retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
