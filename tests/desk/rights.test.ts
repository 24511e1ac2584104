import { describe, expect, it } from "vitest";
import type { Mandate } from "../../backend/desk/signed-in.ts";
import { deskNames, readNames, rights } from "../../backend/rights.ts";
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from "../../contract/desk/desk-endpoints.ts";
import { type Endpoint, endpoints } from "../../contract/endpoints.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { contactId, sampleContacts } from "../contract/sample-contacts.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { type DeskBrowser, startDesk } from "./start-desk.ts";

/** By the design of the desk: `+` may ask, `-` may not (403); who is not signed in may ask (`+`) or is told so (`-`, 401). */
const expected = `
  endpoint             nobody administrator coordinator land-coordinator contact
  session              +      +             +           +                +
  sessionEnd           +      +             +           +                +
  signInOptions        +      +             +           +                +
  signIn               +      +             +           +                +
  registrationOptions  +      +             +           +                +
  registration         +      +             +           +                +
  sessions             -      +             +           +                +
  otherSessionEnd      -      +             +           +                +
  stepUpOptions        -      +             +           +                +
  stepUp               -      +             +           +                +
  passkeys             -      +             +           +                +
  passkeyOptions       -      +             +           +                +
  newPasskey           -      +             +           +                +
  passkeyRemoval       -      +             +           +                +
  codeSignIn           +      +             +           +                +
  recoverySignIn       +      +             +           +                +
  codeStepUp           -      +             +           +                +
  providerOptions      +      +             +           +                +
  providerSignIn       +      +             +           +                +
  providerStepUpOptions -     +             +           +                +
  codes                -      +             +           +                +
  codeOptions          -      +             +           +                +
  newCode              -      +             +           +                +
  codeRemoval          -      +             +           +                +
  newRecoveryCodes     -      +             +           +                +
  accounts             -      +             -           -                -
  account              -      +             -           -                -
  accountDeletion      -      +             -           -                -
  invitations          -      +             -           -                -
  work                 -      -             +           +                -
  workItem             -      -             +           +                -
  workActs             -      -             +           +                -
  setup                -      +             +           -                -
  letters              -      -             +           +                -
  letterActs           -      -             +           +                -
  entry                -      -             +           +                -
  entryActs            -      -             +           +                -
  directory            -      -             +           +                +
  contacts             -      -             +           +                +
  contactDetails       -      -             +           +                +
  contact              -      -             +           +                +
  projects             -      -             +           +                +
  project              -      -             +           +                +
  experts              -      -             +           +                +
  expert               -      -             +           +                +
  events               -      -             +           +                +
  eventsCalendar       -      -             +           +                +
  event                -      -             +           +                +
  materials            -      -             +           +                +
  material             -      -             +           +                +
  guidance             -      -             +           +                +
  guidancePath         -      -             +           +                +
  land                 -      -             +           +                +
  overview             -      -             +           +                +
  openapi              -      -             +           +                +`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

const ENTRY = contactId("first1");
const mandates: Readonly<Record<string, Partial<Mandate>>> = {
  administrator: { roles: ["administrator"] },
  coordinator: { roles: ["coordinator"] },
  "land-coordinator": { roles: ["land-coordinator"], lands: ["DE-NW"] },
  contact: { roles: ["contact"], side: "security-authority", entry: ENTRY },
};

const isDeskName = (name: string): name is DeskEndpointName => name in deskEndpoints;

/** Asks without a body, which comes after the question who may ask. */
const ask = (browser: DeskBrowser, name: string): Promise<Response> => {
  const endpoint: DeskEndpoint | Endpoint = isDeskName(name)
    ? deskEndpoints[name]
    : endpoints[name as keyof typeof endpoints];
  const path = isDeskName(name) ? endpoint.path : endpoint.path.replace("/api/v1/", "/api/v1/desk/");
  return browser.send(path.replace("{id}", "nobody"), { method: endpoint.method ?? "GET", headers: { Accept: "*/*" } });
};

it("has a rule, and a row of the matrix, for every endpoint of the desk", () => {
  const rows = new Set(expected.slice(1).map(([name]) => name));
  expect(rows).toEqual(new Set([...deskNames, ...readNames]));
  expect(new Set(Object.keys(rights))).toEqual(rows);
});

describe("who may ask what of the desk", () => {
  const [[, ...columns] = [], ...rows] = expected;
  it.each(columns)("%s", async (who) => {
    const desk = await startDesk(await openInMemory());
    const mandate = mandates[who];
    for (const [name = "", ...cells] of rows) {
      // Anew each time: what signs out is among them.
      const browser = mandate === undefined ? desk.openBrowser() : (await desk.enter(mandate)).browser;
      const { status } = await ask(browser, name);
      const isRefused = status === 401 || status === 403;
      const says = cells[columns.indexOf(who)];
      expect(isRefused ? status : "+", `${who} ${name}`).toBe(says === "+" ? "+" : mandate === undefined ? 401 : 403);
    }
  });
});

describe("what somebody reads of a contact at the desk", () => {
  const of = (audience: "counterpart" | "own-side" | "coordinators", value: string) => ({
    value,
    audience,
    basis: { kind: "public-task" as const },
  });
  const [mould] = sampleContacts;
  if (mould === undefined) throw new Error("the sample is empty");
  const stored = (id: string, side: SearchableSide, email: ReturnType<typeof of>): StoredContact => ({
    ...mould,
    id: contactId(id),
    side,
    email,
  });
  const police = stored("police1", "security-authority", of("counterpart", "p@polizei.example"));
  const mosque = stored("mosque1", "muslim-organization", of("counterpart", "m@verein.example"));
  const staff = stored("staff1", "muslim-organization", of("coordinators", "s@verein.example"));

  const readMails = async (mandate: Partial<Mandate>) => {
    const desk = await startDesk(await openInMemory(), [police, mosque, staff]);
    const { browser } = await desk.enter(mandate);
    const mails = await Promise.all(
      [police, mosque, staff].map(async ({ id }) => {
        const response = await browser.send(`/api/v1/desk/contacts/${id}`);
        expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
        return ((await response.json()) as Contact).email ?? null;
      }),
    );
    return mails;
  };

  it("is for an officer what associations opened for the other side, not what police contacts opened for associations", async () => {
    expect(await readMails({ roles: ["contact"], side: "security-authority", entry: police.id })).toEqual([
      null,
      "m@verein.example",
      null,
    ]);
  });

  it("is for the Clearing Point everything, for a Land's coordinator everything of that Land", async () => {
    const everything = ["p@polizei.example", "m@verein.example", "s@verein.example"];
    expect(await readMails({ roles: ["coordinator"] })).toEqual(everything);
    const { land } = police.address;
    expect(await readMails({ roles: ["land-coordinator"], lands: [land] })).toEqual(everything);
    const other = land === "DE-HE" ? "DE-BY" : "DE-HE";
    expect(await readMails({ roles: ["land-coordinator"], lands: [other] })).toEqual([null, null, null]);
  });
});
