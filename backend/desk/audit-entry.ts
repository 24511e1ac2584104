/** What can be done at the desk. */
type AuditAct =
  | "invite"
  | "register"
  | "add-passkey"
  | "remove-passkey"
  | "add-code"
  | "remove-code"
  | "make-recovery-codes"
  | "use-recovery-code"
  | "sign-in"
  | "sign-out"
  | "step-up"
  | "end-session"
  | "change-account"
  | "delete-account"
  | "take"
  | "give-back"
  | "answer"
  | "send-link"
  | "hand-to"
  | "send-again"
  | "close-letter"
  | "revise"
  | "propose"
  | "create"
  | "change"
  | "undo"
  | "hide"
  | "take-down"
  | "put-back";

/** `actor`: the id of an account, or `host` for who has the machine, `link` for who has a contact's own; `object`: of what kind a thing is, and its id. */
export type AuditEntry = { readonly actor: string; readonly act: AuditAct; readonly object: string };
