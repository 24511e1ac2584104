import { type Invitation, madeInvitationSchema } from "../../contract/desk/access.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { readWith } from "../http/read-with.ts";
import { send } from "../http/send.ts";
import { withStepUp } from "./sign-in.ts";
import { useDeskSend } from "./use-desk-send.ts";

const readInvitation = readWith(madeInvitationSchema);

/**
 * Invites somebody. `token`: the secret of the link, which the host gives this once: it waits for whoever has left the
 * screen meanwhile.
 */
export const useInvitation = (name: string, about: string, onMade: () => void = () => {}) => {
  const { submit, result, ...state } = useDeskSend<Invitation>({
    name,
    about,
    act: async (body, signal) => {
      const sending = { method: "POST", body, read: readInvitation } as const;
      const made = await withStepUp((each) => send(deskPaths.invitations, sending, each), signal);
      onMade();
      return made;
    },
  });
  return { ...state, invite: submit, token: result === undefined ? null : readInvitation(result).token };
};
