import { describe, expect, it } from "vitest";
import type { Remit } from "../../contract/desk/access.ts";
import { deskNames, readNames, rights } from "../../backend/rights.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from "../../contract/desk/desk-endpoints.ts";
import type { Endpoint } from "../../contract/endpoint.ts";
import { endpoints } from "../../contract/endpoints.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { contactId, sampleContacts } from "../contract/sample-contacts.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { type DeskBrowser, startDesk } from "./start-desk.ts";
import { actOnEntry, apply, readEntry, submit } from "./work-browser.ts";

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
  openInvitations      -      +             -           -                -
  invitationRevocation -      +             -           -                -
  invitationState      +      +             +           +                +
  work                 -      -             +           +                -
  workItem             -      -             +           +                -
  workActs             -      -             +           +                -
  setup                -      +             +           -                -
  letters              -      -             +           +                -
  letterActs           -      -             +           +                -
  hiddenEntries        -      -             +           +                -
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

const ENTRY = contactId("nwlan1");
/** An account of a contact counts as long as its entry is confirmed by a way. */
const checked = { status: "confirmed", assuredDate: "2026-06-01", way: "letter" } as const;
const contacts = sampleContacts.map((each) => (each.id === ENTRY ? { ...each, assurance: checked } : each));
const remits: Readonly<Record<string, Partial<Remit>>> = {
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
    const desk = await startDesk(await openInMemory(), contacts);
    const remit = remits[who];
    for (const [name = "", ...cells] of rows) {
      // Anew each time: what signs out is among them.
      const browser = remit === undefined ? desk.openBrowser() : (await desk.enter(remit)).browser;
      const { status } = await ask(browser, name);
      const isRefused = status === 401 || status === 403;
      const says = cells[columns.indexOf(who)];
      expect(isRefused ? status : "+", `${who} ${name}`).toBe(says === "+" ? "+" : remit === undefined ? 401 : 403);
    }
  });
});

/**
 * What of an entry of Nordrhein-Westfalen somebody may do, by its status. `first`: who has proposed what waits: a wider
 * circle, or seeing again what was hidden, needs a second person, who is never the first.
 */
const expectedActs = `
  act             administrator first coordinator own-land other-land contact
  hide            403           200   200         200      404        403
  confirm         403           200   200         200      404        403
  put-back        403           200   200         200      404        403
  agree           403           409   200         200      404        403
  refuse          403           200   200         200      404        403
  undo            403           200   200         200      404        403
  undo-widening   403           409   409         409      404        403
  propose-undo    403           200   200         200      404        403
  agree-to-undo   403           409   200         200      404        403`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

describe("who may do what with an entry", () => {
  const NRW = { kind: "contact", id: "nwkmi1" } as const;
  const reason = "Das ist geprüft.";
  const prepare = async () => {
    const desk = await startDesk(await openInMemory(), contacts);
    const first = (await desk.enter({ roles: ["coordinator"] })).browser;
    const change = async (to: readonly string[]): Promise<number> => {
      const mail = { field: "email", from: ["kmi@polizei.example"], to } as const;
      await apply(first, (await submit(desk, correct(NRW, [mail]))).reference);
      return (await readEntry(first, NRW)).version;
    };
    const doFirst = (body: object) => actOnEntry(first, NRW, body);
    return { desk, first, change, doFirst };
  };
  type Prepared = Awaited<ReturnType<typeof prepare>>;
  const hide = { action: "hide", reason };
  const putBack = { action: "put-back", reason };
  /** Brings the entry to where the act can be done, and says what is sent then. */
  const acts: Readonly<Record<string, (prepared: Prepared) => Promise<object>>> = {
    hide: async () => hide,
    confirm: async () => ({ action: "confirm", way: "call-back" }),
    "put-back": async ({ doFirst }) => {
      await doFirst(hide);
      return putBack;
    },
    agree: async ({ doFirst }) => {
      await doFirst(hide);
      await doFirst(putBack);
      return { action: "agree" };
    },
    refuse: async ({ doFirst }) => {
      await doFirst(hide);
      await doFirst(putBack);
      return { action: "refuse", reason };
    },
    undo: async ({ change }) => ({ action: "undo", version: await change(["neu@polizei.example"]) }),
    "undo-widening": async ({ change }) => ({ action: "undo", version: await change([]) }),
    "propose-undo": async ({ change }) => ({ action: "undo", version: await change([]), reason }),
    "agree-to-undo": async ({ change, doFirst }) => {
      await doFirst({ action: "undo", version: await change([]), reason });
      return { action: "agree" };
    },
  };
  const people: Readonly<Record<string, Partial<Remit>>> = {
    administrator: { roles: ["administrator"] },
    coordinator: { roles: ["coordinator"] },
    "own-land": { roles: ["land-coordinator"], lands: ["DE-NW"] },
    "other-land": { roles: ["land-coordinator"], lands: ["DE-HE"] },
    contact: { roles: ["contact"], side: "security-authority", entry: ENTRY },
  };
  const [[, ...columns] = [], ...rows] = expectedActs;
  it.each(rows.map(([act = "", ...cells]) => [act, cells] as const))("%s", async (act, cells) => {
    for (const [at, who] of columns.entries()) {
      const prepared = await prepare();
      const { desk, first } = prepared;
      const body = await acts[act]?.(prepared);
      const remit = people[who];
      const browser = remit === undefined ? first : (await desk.enter(remit)).browser;
      const { version } = await readEntry(first, NRW);
      const { status } = await actOnEntry(browser, NRW, body ?? {}, version);
      expect(String(status), `${who} ${act}`).toBe(cells[at]);
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
    assurance: checked,
  });
  const police = stored("police1", "security-authority", of("counterpart", "p@polizei.example"));
  const mosque = stored("mosque1", "muslim-organization", of("counterpart", "m@verein.example"));
  const staff = stored("staff1", "muslim-organization", of("coordinators", "s@verein.example"));

  const readMails = async (remit: Partial<Remit>) => {
    const desk = await startDesk(await openInMemory(), [police, mosque, staff]);
    const { browser } = await desk.enter(remit);
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
