/** A code that signs nobody in, for whichever reason: the host does not say. */
export class CodeError extends Error {
  override readonly name = "CodeError";

  constructor(options?: ErrorOptions) {
    super("code refused", options);
  }
}

/** Nobody showed once more who they are. */
export class StepUpError extends Error {
  override readonly name = "StepUpError";

  constructor() {
    super("not stepped up");
  }
}
