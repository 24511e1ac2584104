import { type DeskCall, type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import { createReference } from "../../backend/enquiry/secrets.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import {
  type CodeOptions,
  type CodeSignIn,
  RECOVERY_CODES,
  type RecoveryCodes,
  type RecoverySignIn,
  type TypedCode,
} from "../../contract/desk/codes.ts";
import type { CodeStore } from "../stores/code-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { hashOfToken } from "./invitations.ts";
import { makeSecret, toUri } from "./one-time-code.ts";
import type { OpenSession } from "./open-session.ts";

type Parts = {
  readonly codes: CodeStore;
  readonly limits: AccessLimits;
  /** What an authenticator app shows beside the name. */
  readonly issuer: string;
  readonly open: OpenSession;
};

/** 80 random bits: nobody guesses one, so that it needs no name beside it and its hash no salt. */
const makeRecoveryCode = (): string => createReference() + createReference();

/** The second way in, for whoever has no passkey at hand: codes of an authenticator app, and codes on paper. */
export const createCodeHandlers = ({
  codes,
  limits,
  issuer,
  open,
}: Parts): DeskHandlers<
  | "codeSignIn"
  | "recoverySignIn"
  | "codeStepUp"
  | "codes"
  | "codeOptions"
  | "newCode"
  | "codeRemoval"
  | "newRecoveryCodes"
> => {
  /** A wrong name, a wrong code, a used one and one too many look the same. */
  const refuse = ({ request }: DeskCall): Promise<ProblemError> =>
    limits.refuse(request, new ProblemError("sign-in-refused"));
  return {
    codeSignIn: async (call) => {
      const typed = call.body as CodeSignIn;
      return open.anew(call, (session) => codes.begin(typed, session, call.now), refuse);
    },
    recoverySignIn: async (call) => {
      const { code } = call.body as RecoverySignIn;
      return open.anew(call, (session) => codes.beginByRecovery(hashOfToken(code), session, call.now), refuse);
    },
    codeStepUp: async (call) => {
      const { code } = call.body as TypedCode;
      return open.again(call, (session) => codes.stepUp(code, session, call.now), refuse);
    },
    codes: async (call) => ({ body: await codes.read(whoAsks(call).id) }),
    codeOptions: async (call) => {
      const made = { name: createReference(), secret: makeSecret() };
      if (!(await codes.prepare(whoAsks(call).id, made, call.now))) {
        throw new ProblemError("not-possible-now", { detail: "There is an authenticator app; remove it first." });
      }
      const body: CodeOptions = { ...made, uri: toUri(made.secret, issuer, made.name) };
      return { body };
    },
    newCode: async (call) => {
      const { id } = whoAsks(call);
      if (!(await codes.confirm(id, (call.body as TypedCode).code, call.now))) throw await refuse(call);
      return { body: await codes.read(id) };
    },
    codeRemoval: async (call) => {
      const { id: account, session } = whoAsks(call);
      if (!(await codes.remove({ account, session }, call.now))) throw new ProblemError("not-found");
      return {};
    },
    newRecoveryCodes: async (call) => {
      const made = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode);
      await codes.replaceRecovery(whoAsks(call).id, made.map(hashOfToken), call.now);
      const body: RecoveryCodes = { codes: made };
      return { body };
    },
  };
};
