import { beforeEach, test } from "vitest";
import { page } from "vitest/browser";
import type { CodeOptions, DeskCodes } from "../../../../contract/desk/codes.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { problemKinds, problemType } from "../../../../contract/problem.ts";
import { createDeskDemo } from "../../../../tests/create-demo.ts";
import { button, field } from "../../../../tests/enquiry-form.ts";
import { playAtHome } from "../../../../tests/play-at-home.ts";
import { renderApp, see, useBackend } from "../../../../tests/render-app.tsx";

const { answerBy } = useBackend();
const options: CodeOptions = {
  name: "ABCDEF23",
  secret: "JBSWY3DPEHPK3PXP",
  uri: "otpauth://totp/ABCDEF23?secret=JBSWY3DPEHPK3PXP",
};
const at = "2026-06-15T10:00:00.000Z";
const refused = (): Response => {
  const { status, title } = problemKinds["sign-in-refused"];
  return Response.json({ type: problemType("sign-in-refused"), title, status }, { status });
};

/** Signed in here and elsewhere; of the codes that are typed, 111111 is refused. */
const openOwnAccess = async (): Promise<void> => {
  const { answer } = createDeskDemo();
  const demo = playAtHome("demo-coordinator-1", answer);
  let codes: DeskCodes = { code: null, recovery: { left: 0, usedAt: [] } };
  let passkeys = ["first", "second"].map((id) => ({ id, madeAt: at }));
  let sessions = ["this", "other"].map((id) => ({
    id,
    beganAt: at,
    seenAt: at,
    isThis: id === "this",
    way: "passkey",
  }));
  answerBy(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === deskPaths.codeOptions) return Response.json(options);
    if (pathname === deskPaths.codes && request.method === "POST") {
      if ((await request.clone().text()).includes("111111")) return refused();
      codes = { ...codes, code: { name: options.name, madeAt: at, isStopped: false } };
    }
    if (pathname === deskPaths.codes) return Response.json(codes);
    if (request.method === "DELETE" && pathname.endsWith("/second")) {
      passkeys = passkeys.filter(({ id }) => id !== "second");
      return new Response(null, { status: 204 });
    }
    if (pathname === deskPaths.passkeys) return Response.json({ passkeys });
    if (request.method === "DELETE" && pathname.endsWith("/other")) {
      sessions = sessions.filter(({ isThis }) => isThis);
      return new Response(null, { status: 204 });
    }
    return pathname === deskPaths.sessions ? Response.json({ sessions }) : demo(request);
  });
  await renderApp("/desk/sessions");
};

beforeEach(() => sessionStorage.clear());

test("setting up one-time codes takes the keyboard along, says what is wrong with a code, and that it is done", async () => {
  await openOwnAccess();
  await button("Einmalcode einrichten").click();
  await see(page.getByRole("group").filter({ hasText: "Lesen Sie diesen Code" })).toHaveFocus();
  await field("Einmalcode").fill("111111");
  await button("Einrichten abschließen").click();
  await see(page.getByRole("alert").getByText(/^Dieser Code passt nicht\./)).toBeVisible();
  await see(page.getByText(/Damit ist keine Anmeldung möglich/)).not.toBeInTheDocument();
  await field("Einmalcode").fill("222222");
  await button("Einrichten abschließen").click();
  await see(page.getByRole("status").filter({ hasText: "Der Einmalcode ist eingerichtet." })).toHaveFocus();
});

test("whoever ends a session elsewhere is told so, where the keyboard goes on", async () => {
  await openOwnAccess();
  await button(/^Anmeldung seit .* beenden$/).click();
  await see(page.getByRole("status").filter({ hasText: /^Die Anmeldung seit .* ist beendet\.$/ })).toHaveFocus();
});

test("whoever removes a passkey is told so, where the keyboard goes on", async () => {
  await openOwnAccess();
  await page
    .getByRole("button", { name: /^Passkey vom .* entfernen$/ })
    .last()
    .click();
  await see(page.getByRole("status").filter({ hasText: /^Der Passkey vom .* ist entfernt\.$/ })).toHaveFocus();
});
