import { describe, expect, it, vi } from "vitest";
import { MOST_TRIES } from "../../backend/enquiry/deliver-notices.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { enquirySubmissionSchema } from "../../contract/enquiry/enquiry.ts";
import { SUGGESTED_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { at, MONDAY, openService } from "./open-service.ts";
import { introduction, newKey, question } from "./sample-enquiry.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

const withDeputy = (audience: "public" | "own-side"): readonly StoredContact[] =>
  sampleContacts.map((contact) =>
    contact.id === "nwmos1"
      ? { ...contact, deputy: { value: contactId("nwmos2"), audience, basis: { kind: "public-task" } } }
      : contact,
  );

describe("what was typed", () => {
  const { elapsedMs, website, ...common } = { ...question, text: "Ein Beispiel, das andere brauchen können." };
  const form = { elapsedMs, website };

  it.each(SUGGESTED_KINDS)("is stored of the suggestion of a %s", async (suggestedKind) => {
    const { service, kept } = openService();
    const { replyAddress, ...rest } = common;
    const suggestion = {
      ...rest,
      kind: "suggestion",
      suggestedKind,
      ...(suggestedKind === "contact" && { entrySide: "security-authority", precision: "district" }),
      name: "Runder Tisch Gera",
      land: "DE-TH",
      url: "https://www.gera.example",
    } as const;
    await service.submit(enquirySubmissionSchema.parse({ ...suggestion, ...form, replyAddress }), newKey(), MONDAY);
    expect(kept().enquiries).toMatchObject([{ submission: suggestion, replyAddress }]);
  });

  it("is stored of a request for an expert", async () => {
    const { service, kept } = openService();
    const { replyAddress, ...rest } = common;
    const request = {
      ...rest,
      kind: "expert-request",
      format: "talk",
      eventLanguage: "tr",
      land: "DE-TH",
      times: "im März",
    } as const;
    await service.submit(enquirySubmissionSchema.parse({ ...request, ...form, replyAddress }), newKey(), MONDAY);
    expect(kept().enquiries).toMatchObject([{ submission: request, replyAddress }]);
  });
});

describe("submitting once", () => {
  it("stores exactly one enquiry for each of 200 submissions of which half lose their answer", async () => {
    const { service, kept } = openService();
    const receipts: string[] = [];
    for (let nth = 0; nth < 200; nth += 1) {
      const key = newKey();
      const send = () => service.submit({ ...question, text: `Anliegen Nummer ${nth}` }, key, MONDAY);
      const { reference } = await send();
      // Every second answer is lost on its way, and the sender tries again.
      receipts.push(nth % 2 === 0 ? reference : (await send()).reference);
    }
    expect(kept().enquiries.map(({ reference }) => reference)).toEqual(receipts);
    expect(new Set(receipts).size).toBe(200);
  });

  it("stores one of many at once, and gives all the same answer", async () => {
    const { service, kept } = openService();
    const key = newKey();
    const receipts = await Promise.all(Array.from({ length: 20 }, () => service.submit(question, key, MONDAY)));
    expect(new Set(receipts.map(({ token }) => token)).size).toBe(1);
    expect(kept().enquiries).toHaveLength(1);
  });

  it("is possible with the same key after the store has failed", async () => {
    let isBroken = true;
    const wrap = (store: EnquiryStore): EnquiryStore => ({
      ...store,
      submit: async (submitting) => {
        if (isBroken) throw new Error("disk full");
        return store.submit(submitting);
      },
    });
    const { service, kept } = openService({ wrap });
    const key = newKey();
    await expect(service.submit(question, key, MONDAY)).rejects.toThrow("disk full");
    isBroken = false;
    await service.submit(question, key, MONDAY);
    expect(kept().enquiries).toHaveLength(1);
  });

  it("chooses another reference where one is taken, and gives up after ten", async () => {
    const submit = vi.fn<EnquiryStore["submit"]>();
    const { service } = openService({
      wrap: (store) => ({
        ...store,
        submit: submit.mockResolvedValueOnce("reference-taken").mockImplementation(store.submit),
      }),
    });
    const { reference } = await service.submit(question, newKey(), MONDAY);
    expect(submit.mock.calls[0]?.[0].enquiry.reference).not.toBe(reference);
    expect(submit.mock.calls[1]?.[0].enquiry.reference).toBe(reference);
    submit.mockClear().mockResolvedValue("reference-taken");
    await expect(service.submit(question, newKey(), MONDAY)).rejects.toThrow("no free reference");
    expect(submit).toHaveBeenCalledTimes(10);
  });

  it("knows a key for seven days, also where the contact that was asked has gone since", async () => {
    const key = newKey();
    const { service, kept } = openService();
    const receipt = await service.submit(introduction, key, MONDAY);
    const later = openService({ snapshot: kept(), contacts: createMemoryStore([]) });
    expect(await later.service.submit(introduction, key, at("2026-06-16"))).toEqual(receipt);
    expect(await later.service.submit(introduction, key, at("2026-06-22"))).toEqual(receipt);
    expect(later.kept().enquiries).toHaveLength(1);
    await later.service.submit(question, newKey(), at("2026-06-23"));
    expect(later.kept().keys).toHaveLength(1);
  });

  it("again after the withdrawal is refused, and no answer is kept", async () => {
    const { service, kept } = openService();
    const key = newKey();
    const { token } = await service.submit(question, key, MONDAY);
    await service.withdraw(token, MONDAY);
    expect(kept().keys).toMatchObject([{ sealed: null }]);
    await expect(service.submit(question, key, MONDAY)).rejects.toMatchObject({ kind: "enquiry-withdrawn" });
    expect(kept().enquiries).toHaveLength(1);
  });
});

describe("what the store holds", () => {
  it("opens no link and repeats no answer: secrets and keys are not in it", async () => {
    const { service, outbox, keptText } = openService();
    const key = newKey();
    const { token } = await service.submit(introduction, key, MONDAY);
    for (const secret of [token, outbox.lastToken(), key]) expect(keptText()).not.toContain(secret);
  });

  it("names the text the sender has consented to, and none of the signs of a program", async () => {
    const { service, kept, keptText } = openService();
    await service.submit({ ...question, website: "" }, newKey(), MONDAY);
    expect(kept().enquiries[0]?.consentVersion).toBe("2026-11");
    expect(keptText()).not.toMatch(/elapsedMs|website/);
  });

  it.each([question, introduction])("has neither address nor text after the withdrawal of a $kind", async (sent) => {
    const { service, keptText } = openService();
    const { token } = await service.submit(sent, newKey(), MONDAY);
    expect(keptText()).toContain(sent.replyAddress);
    await service.withdraw(token, MONDAY);
    expect(keptText()).not.toContain(sent.replyAddress);
    expect(keptText()).not.toContain(sent.text);
  });
});

describe("the time for an answer", () => {
  it("leads to the deputy, then to the coordinator, each with ten working days", async () => {
    const { service, outbox } = openService({ contacts: createMemoryStore(withDeputy("public")) });
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    expect((await service.readStatus(token, MONDAY)).introduction?.next).toBe("deputy");
    expect((await service.readReceived(outbox.lastToken(), MONDAY)).next).toBe("deputy");
    expect(await service.handOnOverdue(at("2026-06-29"))).toBe(0);
    expect(await service.handOnOverdue(at("2026-06-30"))).toBe(1);
    expect(await service.handOnOverdue(at("2026-06-30"))).toBe(0);
    expect((await service.readStatus(token, at("2026-06-30"))).introduction).toMatchObject({
      holder: { rank: "deputy", contact: "nwmos2" },
      dueOn: "2026-07-14",
      next: "coordinator",
    });
    expect(await service.handOnOverdue(at("2026-07-15"))).toBe(1);
    expect(outbox.notices.filter(({ to }) => to === "receiver")).toMatchObject([
      { rank: "addressee", contact: "nwmos1", state: "received" },
      { rank: "deputy", contact: "nwmos2", state: "no-answer" },
      { rank: "coordinator", contact: "clear1", state: "no-answer" },
    ]);
  });

  it("passes a deputy over that is no public one, and never tells that there is one", async () => {
    const { service, outbox } = openService({ contacts: createMemoryStore(withDeputy("own-side")) });
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    expect((await service.readStatus(token, MONDAY)).introduction?.next).toBe("coordinator");
    expect((await service.readReceived(outbox.lastToken(), MONDAY)).next).toBe("coordinator");
    const later = at("2026-06-30");
    await service.handOnOverdue(later);
    expect((await service.readStatus(token, later)).introduction?.holder).toMatchObject({ rank: "coordinator" });
  });

  it("hands on once, however many look at the same time", async () => {
    const { service, outbox } = openService();
    const { token } = await service.submit(introduction, newKey(), MONDAY);
    await Promise.all(Array.from({ length: 8 }, () => service.readStatus(token, at("2026-06-30"))));
    await Promise.all(Array.from({ length: 8 }, () => service.handOnOverdue(at("2026-06-30"))));
    expect(outbox.notices.filter(({ to, state }) => to === "receiver" && state === "no-answer")).toHaveLength(1);
  });
});

it("either the answer or the withdrawal comes first when both come at once, and the address goes with the withdrawal", async () => {
  const { service, outbox, keptText } = openService();
  const { token } = await service.submit(introduction, newKey(), MONDAY);
  const answer = service.answer(outbox.lastToken(), { action: "accept", replyAddress: "a@verein.example" }, MONDAY);
  const withdraw = () => service.withdraw(token, MONDAY);
  // Who hears that it was accepted meanwhile decides again.
  await Promise.allSettled([answer, withdraw().catch(withdraw)]);
  expect((await service.readStatus(token, MONDAY)).state).toBe("withdrawn");
  expect(keptText()).not.toMatch(/@(?:verein|polizei)\.example/);
});

describe("a notice", () => {
  it("that fails is reported, hinders nobody, and is sent later", async () => {
    const reportError = vi.fn<(error: unknown) => void>();
    const notify = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("no mail host"));
    const { bare, service } = openService({ notify, reportError });
    const { token } = await service.submit(question, newKey(), MONDAY);
    expect(reportError).toHaveBeenCalledOnce();
    expect((await service.readStatus(token, MONDAY)).state).toBe("received");
    expect(await bare.deliver(MONDAY)).toBe(0);
    expect(await bare.deliver({ ...MONDAY, now: new Date(MONDAY.now.getTime() + 60_000) })).toBe(1);
    expect(notify).toHaveBeenCalledTimes(2);
  });

  it("waits where there is nobody to send it", async () => {
    const { service, kept } = openService({ notify: null });
    await service.submit(question, newKey(), MONDAY);
    expect(kept().outbox).toMatchObject([{ settledAt: null, tries: 0 }]);
  });

  it("is tried ever more rarely, and given up aloud", async () => {
    const reportError = vi.fn<(error: unknown) => void>();
    const { bare, kept } = openService({ notify: () => Promise.reject(new Error("no mail host")), reportError });
    await bare.submit(question, newKey(), MONDAY);
    const pauses: number[] = [];
    let { now } = MONDAY;
    for (let nth = 0; nth < MOST_TRIES; nth += 1) {
      await bare.deliver({ ...MONDAY, now });
      const due = new Date(kept().outbox[0]?.dueAt ?? 0);
      pauses.push((due.getTime() - now.getTime()) / 60_000);
      now = due;
    }
    expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(kept().outbox).toMatchObject([{ isGivenUp: true, tries: MOST_TRIES }]);
    expect(reportError.mock.lastCall?.[0]).toMatchObject({ message: expect.stringContaining("given up") });
    reportError.mockClear();
    await bare.deliver(at("2026-07-15"));
    expect(reportError).not.toHaveBeenCalled();
  });

  it("is sent by one of many who ask at once", async () => {
    const { bare, outbox } = openService();
    await bare.submit(introduction, newKey(), MONDAY);
    const sent = await Promise.all(Array.from({ length: 8 }, () => bare.deliver(MONDAY)));
    expect(sent.reduce((sum, count) => sum + count)).toBe(1);
    expect(outbox.notices).toHaveLength(1);
  });

  it("to somebody whose turn is over is not sent any more", async () => {
    const { bare, outbox } = openService();
    await bare.submit(introduction, newKey(), MONDAY);
    await bare.handOnOverdue(at("2026-06-30"));
    await bare.deliver(at("2026-06-30"));
    expect(outbox.notices.map((notice) => ("rank" in notice ? notice.rank : notice.to)).toSorted()).toEqual([
      "coordinator",
      "sender",
    ]);
  });

  it("sent twice after a crash leaves both links open", async () => {
    const { bare, outbox, kept } = openService();
    await bare.submit(introduction, newKey(), MONDAY);
    await bare.deliver(MONDAY);
    const crashed = {
      ...kept(),
      outbox: kept().outbox.map((row) => ({ ...row, settledAt: null, dueAt: MONDAY.now.getTime() })),
    };
    const again = openService({ snapshot: crashed });
    await again.bare.deliver(MONDAY);
    const links = [outbox.lastToken(), again.outbox.lastToken()];
    expect(new Set(links).size).toBe(2);
    for (const link of links) expect((await again.service.readReceived(link, MONDAY)).isYours).toBe(true);
  });
});
