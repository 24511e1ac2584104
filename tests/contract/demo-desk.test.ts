import { expect, it } from "vitest";
import { DEMO_PEOPLE, DEMO_PERSON_HEADER } from "../../contract/desk/demo-people.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { DeskSession } from "../../contract/desk/access.ts";
import type { WorkView } from "../../contract/desk/work.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import type { EnquiryStatus } from "../../contract/enquiry/enquiry-status.ts";
import { createPageStorage, type DemoStorage } from "../../mocks/demo-storage.ts";
import { createSampleAnswer } from "../../mocks/handlers.ts";
import { newKey, withLink } from "./sample-enquiry.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";

const [, one, other] = DEMO_PEOPLE.map(({ id }) => id);

/** A page of the demo with this storage; `person`: whom somebody plays in it. */
const openPage = (storage: DemoStorage) => {
  const answer = createSampleAnswer({ storage, now: () => SAMPLE_NOW, loadContacts: async () => sampleContacts });
  const send = async <Answer>(
    path: string,
    {
      person,
      body,
      headers = {},
    }: {
      readonly person?: string | undefined;
      readonly body?: object;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> => {
    const init: RequestInit = {
      method: body === undefined ? "GET" : "POST",
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json", "Idempotency-Key": newKey() }),
        ...(person === undefined ? {} : { [DEMO_PERSON_HEADER]: person }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    return (await (await answer(new Request(`https://demo.example${path}`, init))).json()) as Answer;
  };
  return {
    send,
    correct: (id: string, field: string, from: string[], to: string[]) =>
      send<EnquiryReceipt>("/api/v1/enquiries", {
        body: {
          language: "de",
          consentVersion: "2026-11",
          elapsedMs: 9_000,
          kind: "correction",
          side: "public",
          about: { kind: "contact", id },
          changes: [{ field, from, to }],
        },
      }),
    apply: async (reference: string, person: string | undefined) => {
      const path = deskPaths.workItem.replace("{id}", reference);
      const { version, proposal } = await send<WorkView>(path, { person });
      const body = { action: "apply", entryVersion: proposal?.version };
      return send<WorkView>(path, { person, body, headers: { "If-Match": `"${version}"` } });
    },
  };
};

it("lets everybody of the demo play somebody, and nobody who plays nobody", async () => {
  const { send } = openPage(createPageStorage());
  expect((await send<DeskSession>(deskPaths.session)).account).toBeNull();
  for (const { id, name } of DEMO_PEOPLE) {
    expect((await send<DeskSession>(deskPaths.session, { person: id })).account?.name).toBe(name);
  }
});

it("changes the demo's entries, also for the next page of this browser", async () => {
  const storage = createPageStorage();
  const page = openPage(storage);
  const { reference, token } = await page.correct("nwkmi1", "email", ["kmi@polizei.example"], ["neu@polizei.example"]);
  await page.apply(reference, one);
  const path = "/api/v1/contacts/nwkmi1";
  expect((await page.send<Contact>(path)).email).toBe("neu@polizei.example");
  const next = openPage(storage);
  expect((await next.send<Contact>(path)).email).toBe("neu@polizei.example");
  expect(await next.send<EnquiryStatus>(endpointPaths.enquiry, { headers: withLink(token) })).toMatchObject({
    entry: "changed",
  });
});

it("waits for a second one of its people", async () => {
  const page = openPage(createPageStorage());
  const { reference } = await page.correct("nwlan1", "phones", [], ["+493023125009"]);
  await page.apply(reference, one);
  expect(await page.send<Contact>("/api/v1/contacts/nwlan1")).not.toHaveProperty("phones");
  await page.apply(reference, other);
  expect((await page.send<Contact>("/api/v1/contacts/nwlan1")).phones).toEqual([{ number: "+493023125009" }]);
});
