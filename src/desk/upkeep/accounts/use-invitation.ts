import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { z } from "zod/mini";
import { type Invitation, madeInvitationSchema } from "../../../../contract/desk/access.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { deskInvitationsQuery } from "../../../http/queries/desk-queries.ts";
import { readWith } from "../../../http/queries/read-with.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { withStepUp } from "../../access/sign-in.ts";
import { forgetSends, useDeskSend } from "../../use-desk-send.ts";

/** `whom`: the address or the name it was made for. */
const shownInvitationSchema = z.extend(madeInvitationSchema, { whom: z.string() });
export type ShownInvitation = z.infer<typeof shownInvitationSchema>;

const readInvitation = readWith(madeInvitationSchema);
const readShown = readWith(shownInvitationSchema);

/** Its link is shown no longer: it leads nowhere. */
export const forgetInvitation = (client: QueryClient, id: string): void =>
  forgetSends(client, { predicate: ({ state }) => shownInvitationSchema.safeParse(state.data).data?.id === id });

type Sent = { readonly body: Invitation; readonly whom: string };

/**
 * Invites somebody. `made`: with the secret of the link, which the host gives this once: it waits for whoever has left
 * the screen meanwhile.
 */
export const useInvitation = (name: string, about: string, onMade: () => void = () => {}) => {
  const client = useQueryClient();
  const { submit, result, ...state } = useDeskSend<Sent>({
    name,
    about,
    act: async ({ body, whom }, signal): Promise<ShownInvitation> => {
      const sending = { method: "POST", body, read: readInvitation } as const;
      const made = await withStepUp((each) => sendAtDesk(deskPaths.invitations, sending, each), signal);
      onMade();
      await client.invalidateQueries({ queryKey: deskInvitationsQuery.queryKey });
      return { ...made, whom };
    },
  });
  return { ...state, invite: submit, made: result === undefined ? null : readShown(result) };
};
