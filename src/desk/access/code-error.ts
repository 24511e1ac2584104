/** A code that signs nobody in, for whichever reason: the host does not say. */
export class CodeError extends Error {
  override readonly name = "CodeError";

  constructor(options?: ErrorOptions) {
    super("code refused", options);
  }
}

/** A code that does not go with the app that is being set up. */
export class NewCodeError extends Error {
  override readonly name = "NewCodeError";

  constructor(options?: ErrorOptions) {
    super("new code refused", options);
  }
}

/** Nobody showed once more who they are. */
export class StepUpError extends Error {
  override readonly name = "StepUpError";

  constructor() {
    super("not stepped up");
  }
}
