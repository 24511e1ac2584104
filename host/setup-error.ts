/** Says in one sentence why the host does not start, and what to do about it. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
