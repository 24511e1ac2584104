import { expect, it } from "vitest";
import type { InvitationState, MadeInvitation, OpenInvitations } from "../../contract/desk/access.ts";
import { INVITATION_DAYS, INVITATION_END_DAYS } from "../../contract/desk/access-times.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { COORDINATOR, type Desk, type DeskBrowser, NOBODY, startDesk } from "./start-desk.ts";
import { kindOf } from "./work-browser.ts";

const A_DAY_IN_MINUTES = 24 * 60;
const revocationPath = (id: string): string => deskPaths.invitationRevocation.replace("{id}", id);

const invite = async (browser: DeskBrowser, mail = "neu@behoerde.example"): Promise<string> => {
  const wanted = { ...NOBODY, ...COORDINATOR, mail, for: "somebody-new" };
  return ((await (await browser.post(deskPaths.invitations, wanted)).json()) as MadeInvitation).token;
};
const listOpen = async (browser: DeskBrowser): Promise<OpenInvitations["invitations"]> =>
  ((await (await browser.send(deskPaths.openInvitations)).json()) as OpenInvitations).invitations;
const lookAt = async (desk: Desk, token: string): Promise<InvitationState> =>
  (await desk.openBrowser().post(deskPaths.invitationState, { token })).json() as Promise<InvitationState>;
const stateOf = async (desk: Desk, token: string): Promise<InvitationState["state"]> =>
  (await lookAt(desk, token)).state;
const revoke = (browser: DeskBrowser, id: string): Promise<Response> =>
  browser.send(revocationPath(id), { method: "DELETE" });

/** What becomes of invitations, and who is told, whatever they lie in. */
export const describeOpenInvitations = (open: () => Promise<Database>): void => {
  it("is listed with whom it is for, what they may, who has invited and until when, and is gone once used", async () => {
    const desk = await startDesk(await open());
    const { browser } = await desk.enter({ roles: ["administrator"] });
    const token = await invite(browser);
    const endsAt = new Date(desk.now().getTime() + INVITATION_DAYS * A_DAY_IN_MINUTES * 60_000).toISOString();
    expect(await listOpen(browser)).toEqual([
      {
        id: expect.any(String),
        mail: "neu@behoerde.example",
        name: null,
        by: "Koordination",
        endsAt,
        ...NOBODY,
        ...COORDINATOR,
      },
    ]);
    expect(JSON.stringify(await listOpen(browser))).not.toContain(token);
    expect(await lookAt(desk, token)).toEqual({ state: "open", roles: COORDINATOR.roles, lands: [] });
    await desk.openBrowser().register(token, desk.newPasskey());
    expect(await listOpen(browser)).toEqual([]);
    // Whoever finds the link later learns no more than that.
    expect(await lookAt(desk, token)).toEqual({ state: "used", roles: [], lands: [] });
  });

  it("is revoked by an administrator at once, which stands in the audit and is told who has the link", async () => {
    const database = await open();
    const desk = await startDesk(database);
    const { browser, id: administrator } = await desk.enter({ roles: ["administrator"] });
    const token = await invite(browser);
    const id = (await listOpen(browser))[0]?.id ?? "";
    expect((await revoke(browser, id)).status).toBe(204);
    expect(await listOpen(browser)).toEqual([]);
    const stranger = desk.openBrowser();
    expect(await kindOf(await stranger.post(deskPaths.registrationOptions, { token, name: "Zu spät" }))).toBe(
      "link-not-found",
    );
    expect(await stateOf(desk, token)).toBe("revoked");
    expect((await revoke(browser, id)).status).toBe(404);
    const rows = await database.kysely.selectFrom("audit").selectAll().where("act", "=", "revoke-invitation").execute();
    expect(rows).toMatchObject([{ actor: administrator, object: `account ${id}` }]);
    desk.pass(6);
    await invite((await desk.enter({ roles: ["administrator"] })).browser, "andere@behoerde.example");
    const other = (await listOpen(browser))[0]?.id ?? "";
    expect(await kindOf(await revoke(browser, other))).toBe("step-up-needed");
  });

  it("says of a link that was replaced, or is over, what has happened, and after a month nothing", async () => {
    const database = await open();
    const desk = await startDesk(database);
    const { browser } = await desk.enter({ roles: ["administrator"] });
    const { id } = await desk.enter(COORDINATOR);
    const again = async (): Promise<string> => {
      const response = await browser.post(deskPaths.invitations, { for: "account", account: id });
      return ((await response.json()) as MadeInvitation).token;
    };
    const [older, newer] = [await again(), await again()];
    expect((await listOpen(browser)).map(({ name }) => name)).toEqual(["Koordination"]);
    expect(await stateOf(desk, older)).toBe("replaced");
    expect(await stateOf(desk, newer)).toBe("open");
    desk.pass(INVITATION_DAYS * A_DAY_IN_MINUTES);
    expect(await stateOf(desk, newer)).toBe("expired");
    await desk.sessions.purge(desk.now());
    expect(await stateOf(desk, newer)).toBe("expired");
    expect(await database.kysely.selectFrom("invitation").selectAll().execute()).toEqual([]);
    desk.pass(INVITATION_END_DAYS * A_DAY_IN_MINUTES);
    await desk.sessions.purge(desk.now());
    expect(await kindOf(await desk.openBrowser().post(deskPaths.invitationState, { token: newer }))).toBe(
      "link-not-found",
    );
  });
};
