import { describe, expect, it } from "vitest";
import { deliverNotices } from "../../backend/enquiry/deliver-notices.ts";
import { createEnquiryService, type EnquiryService } from "../../backend/enquiry/enquiry-service.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { Notify } from "../../backend/enquiry/notice.ts";
import { createMemoryEnquiryStore, EMPTY_SNAPSHOT } from "../../backend/enquiry/memory-enquiry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { at, MONDAY } from "./open-service.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";
import { createOutbox, introduction, newKey } from "./sample-enquiry.ts";

class ProcessDied extends Error {}

/** A process that dies at its `last` step: the one it is at is done or not, and no other follows. */
const createLife = (last: number) => {
  let steps = 0;
  const pass = (): void => {
    steps += 1;
    if (steps > last) throw new ProcessDied();
  };
  return {
    hasDied: () => steps > last,
    /** Each call has two steps: it may die before the call is done, and after that, before anybody hears of it. */
    makeMortal: <Methods extends object>(methods: Methods): Methods =>
      new Proxy(methods, {
        get: (target, name, receiver) => {
          const method: unknown = Reflect.get(target, name, receiver);
          if (typeof method !== "function") return method;
          return async (...given: readonly unknown[]): Promise<unknown> => {
            pass();
            const result: unknown = await Reflect.apply(method, target, given);
            pass();
            return result;
          };
        },
      }),
  };
};

/** What outlives every process: the store, and whatever was mailed. */
const createWorld = () => {
  let kept = EMPTY_SNAPSHOT;
  const store = createMemoryEnquiryStore(EMPTY_SNAPSHOT, (snapshot) => {
    kept = snapshot;
  });
  const outbox = createOutbox();
  const start = (life: ReturnType<typeof createLife>): EnquiryService => {
    const { notify } = life.makeMortal<{ readonly notify: Notify }>({ notify: outbox.notify });
    return createEnquiryService({
      enquiries: life.makeMortal<EnquiryStore>(store),
      contacts: life.makeMortal(createMemoryStore(sampleContacts)),
      entries: { listEntries: async () => [], findLandProfile: async () => null },
      notify,
      reportError: () => {},
    });
  };
  return { start, store, outbox, kept: () => kept, immortal: () => start(createLife(Number.POSITIVE_INFINITY)) };
};
type World = ReturnType<typeof createWorld>;

const at10 = (minutes: number) => ({ ...MONDAY, now: new Date(MONDAY.now.getTime() + minutes * 60_000) });

/** Something a party sends, again in the same words until it is answered. */
type Case = {
  /** What was there before, without a crash. */
  readonly prepare: (world: World) => Promise<string>;
  readonly act: (service: EnquiryService, world: World, token: string) => Promise<unknown>;
  /** What has to be told, and of which state. */
  readonly told: readonly (readonly [to: string, state: string])[];
  readonly version: number;
};

const submitFirst = async ({ immortal }: World): Promise<string> => {
  const { token } = await immortal().submit(introduction, newKey(), MONDAY);
  await immortal().deliver(MONDAY);
  return token;
};
const answer =
  (given: ReceiverAnswer, version: number, idempotencyKey: string): Case["act"] =>
  (service, { outbox }) => {
    const link = outbox.notices.flatMap((notice) => ("token" in notice ? [notice.token ?? ""] : []))[0] ?? "";
    return service.answer(link, given, { idempotencyKey, version }, MONDAY);
  };

const submitKey = newKey();
const cases: Readonly<Record<string, Case>> = {
  submit: {
    prepare: async () => "",
    act: (service) => service.submit(introduction, submitKey, MONDAY),
    told: [["receiver", "received"]],
    version: 1,
  },
  answer: {
    prepare: submitFirst,
    act: answer({ action: "accept", replyAddress: "vorstand@verein.example" }, 1, newKey()),
    told: [["sender", "accepted"]],
    version: 2,
  },
  "pass on": {
    prepare: submitFirst,
    act: answer({ action: "pass-on", contact: contactId("nwmos2") }, 1, newKey()),
    told: [
      ["receiver", "passed-on"],
      ["sender", "passed-on"],
    ],
    version: 2,
  },
  reply: {
    prepare: async (world) => {
      const token = await submitFirst(world);
      await answer({ action: "ask-back", question: "Worum geht es genau?" }, 1, newKey())(world.immortal(), world, "");
      await world.immortal().deliver(MONDAY);
      world.outbox.notices.splice(1);
      return token;
    },
    act: (service, _world, token) =>
      service.reply(token, "Um einen Besuch.", { idempotencyKey: "reply-key-0000001", version: 2 }, MONDAY),
    told: [["receiver", "received"]],
    version: 3,
  },
  withdraw: {
    prepare: submitFirst,
    act: (service, _world, token) =>
      service.withdraw(token, { idempotencyKey: "withdrawal-key-01", version: 1 }, MONDAY),
    told: [["receiver", "withdrawn"]],
    version: 2,
  },
};

/** One life that ends at step `last`, and what comes after it. Whether it had more steps than that. */
const dieAt = async ({ prepare, act, told, version }: Case, last: number): Promise<boolean> => {
  const world = createWorld();
  const token = await prepare(world);
  const before = world.outbox.notices.length;
  const life = createLife(last);
  const service = world.start(life);
  await act(service, world, token)
    .then(() => service.deliver(MONDAY))
    .catch((error: unknown) => {
      if (!(error instanceof ProcessDied)) throw error;
    });
  const isStored = world.kept().enquiries.some((enquiry) => enquiry.version === version);

  // Another process goes on, first without anybody sending anything again, when the leases of the dead one are over.
  await world.immortal().deliver(at10(10));
  const toldNow = (): string[] => world.outbox.notices.slice(before).map(({ to, state }) => `${to} ${state}`);
  const wanted = told.map((each) => each.join(" "));
  if (isStored) expect(toldNow()).toEqual(expect.arrayContaining(wanted));
  else expect(toldNow()).toEqual([]);

  // Then whoever had no answer sends it again.
  await act(world.immortal(), world, token);
  await world.immortal().deliver(at10(20));
  expect(toldNow()).toEqual(expect.arrayContaining(wanted));
  expect(world.kept().enquiries).toMatchObject([{ version }]);
  expect(world.kept().enquiries).toHaveLength(1);
  expect(world.kept().outbox.every(({ settledAt }) => settledAt !== null)).toBe(true);
  return life.hasDied();
};

describe("a process that dies at any step", () => {
  it.each(Object.keys(cases))("of %s leaves nothing that nobody is told of, and nothing twice", async (name) => {
    const tested = cases[name];
    if (tested === undefined) throw new Error(`no case ${name}`);
    let last = 0;
    while (await dieAt(tested, last)) last += 1;
    // The store alone is asked at least twice, and each time may be the last.
    expect(last).toBeGreaterThan(8);
  });
});

it("a host that hangs keeps nobody waiting, and is asked again", async () => {
  const world = createWorld();
  // Whoever submits waits for the store only: nothing is sent in that step.
  await world.immortal().submit(introduction, newKey(), MONDAY);
  expect(world.outbox.notices).toEqual([]);
  const hanging = {
    enquiries: world.store,
    contacts: createMemoryStore(sampleContacts),
    entries: { listEntries: async () => [], findLandProfile: async () => null },
    notify: () => new Promise<void>(() => {}),
    reportError: () => {},
  };
  expect(await deliverNotices(hanging, MONDAY.now, 5)).toBe(0);
  expect(world.kept().outbox).toMatchObject([{ settledAt: null, tries: 1 }]);
  await world.immortal().deliver(at("2026-06-16"));
  expect(world.outbox.notices).toHaveLength(1);
});
