import { KEPT_MS, RECEIPT_KEPT_MS } from "../../ui/keeping/kept-times.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createDraftStore, readReceiptKey, type KeptReceipt, type Slot, toStorageKey, type Draft } from "./drafts.ts";

const NOON = Date.parse("2026-11-24T12:00:00Z");
const SLOT: Slot = { kind: "question", about: null };
const KEY = toStorageKey(SLOT);

const writing = (text: string, savedAt = NOON): Draft => ({
  version: 2,
  stage: "writing",
  savedAt,
  openedAt: savedAt,
  key: "0123456789abcdef0123456789abcdef",
  values: { fields: { text }, wanted: { topics: ["youth"] } },
  attempts: [],
  isTaken: false,
  about: { name: "KMI Muster", path: "/contacts/k3x9" },
});
const sent: KeptReceipt = {
  version: 2,
  stage: "sent",
  savedAt: NOON,
  receipt: { reference: "ABCD2345", token: "a".repeat(32) },
  isEarlier: false,
  about: null,
};

/** A browser's storage as far as drafts use it: its keys are its own, its methods are not. */
const createStorage = (methods: Partial<Storage> = {}): Storage => {
  const kept: Record<string, string> = {};
  const storage = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
      (storage as unknown as Record<string, string>)[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
      delete (storage as unknown as Record<string, string>)[key];
    },
    ...methods,
  }) as Storage;
  return storage;
};

let clock = NOON;
beforeEach(() => {
  clock = NOON;
});
const now = (): number => clock;

describe("a draft", () => {
  it("written with the words of before is opened with those of today, and with what was tried", () => {
    const storage = createStorage();
    const slot: Slot = { kind: "suggestion", about: null };
    const { about: subject, ...rest } = writing("Uns fehlt ein Projekt.");
    const fields = { text: "Uns fehlt ein Projekt.", subject: "project" };
    const attempts = [
      { kind: "suggestion", subject: "project" },
      { kind: "question", about: { subject: "event", id: "open-day" } },
    ];
    storage.setItem(toStorageKey(slot), JSON.stringify({ ...rest, subject, values: { fields, wanted: {} }, attempts }));
    const read = createDraftStore({ storage: () => storage, now })
      .draftOf(slot)
      .read();
    expect(read).toMatchObject({
      about: { name: "KMI Muster" },
      values: { fields: { suggestedKind: "project" } },
      attempts: [
        { kind: "suggestion", suggestedKind: "project" },
        { kind: "question", about: { kind: "event", id: "open-day" } },
      ],
    });
  });

  it("is there again as it was, in another page of the same browser", () => {
    const storage = createStorage();
    expect(
      createDraftStore({ storage: () => storage, now })
        .draftOf(SLOT)
        .write(writing("Guten Tag")),
    ).toBe(true);
    expect(
      createDraftStore({ storage: () => storage, now })
        .draftOf(SLOT)
        .read(),
    ).toEqual(writing("Guten Tag"));
  });

  it("is one for each kind and what it is about", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    store.draftOf(SLOT).write(writing("allgemein"));
    store.draftOf({ kind: "question", about: "k3x9" }).write(writing("zum Kontakt", NOON + 1));
    store.writeReceipt({ kind: "correction", about: "k3x9" }, sent);
    expect(store.list().map(({ kind, about, kept }) => [kind, about, kept.stage])).toEqual([
      ["question", "k3x9", "writing"],
      ["question", null, "writing"],
      ["correction", "k3x9", "sent"],
    ]);
    store.draftOf(SLOT).remove();
    expect(store.draftOf(SLOT).read()).toBeNull();
    expect(store.list()).toHaveLength(2);
  });

  it("is kept for a day after the last change, and then removed", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    store.draftOf(SLOT).write(writing("Guten Tag"));
    clock = NOON + KEPT_MS;
    expect(store.draftOf(SLOT).read()).not.toBeNull();
    clock += 1;
    expect(store.draftOf(SLOT).read()).toBeNull();
    expect(storage.getItem(KEY)).toBeNull();
  });

  it("from a day that is yet to come is removed, too: the clock was wrong", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    store.draftOf(SLOT).write(writing("Guten Tag", NOON + KEPT_MS + 1));
    expect(store.list()).toEqual([]);
    expect(storage.getItem(KEY)).toBeNull();
  });

  it.each([
    ["of another version", JSON.stringify({ ...writing("Guten Tag"), version: 1 })],
    ["with a field of another version", JSON.stringify({ ...writing("Guten Tag"), more: true })],
    ["that is cut off", JSON.stringify(writing("Guten Tag")).slice(0, 40)],
    ["that is something else", "null"],
    ["with a key nobody made", JSON.stringify({ ...writing("Guten Tag"), key: "1" })],
  ])("%s is dropped, not guessed at", (_, text) => {
    const storage = createStorage();
    storage.setItem(KEY, text);
    expect(
      createDraftStore({ storage: () => storage, now })
        .draftOf(SLOT)
        .read(),
    ).toBeNull();
    expect(storage.getItem(KEY)).toBeNull();
  });

  it("of an unknown kind is left out of the list, and what is no draft is left alone", () => {
    const storage = createStorage();
    storage.setItem("enquiry-draft:report:", JSON.stringify(writing("Guten Tag")));
    storage.setItem("language", "tr");
    expect(createDraftStore({ storage: () => storage, now }).list()).toEqual([]);
    expect(storage.getItem("language")).toBe("tr");
  });
});

describe("a receipt", () => {
  it("stands beside the draft of another enquiry of the same slot, and each goes on its own", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    const second: KeptReceipt = { ...sent, receipt: { reference: "WXYZ6789", token: "b".repeat(32) } };
    store.writeReceipt(SLOT, sent);
    store.writeReceipt(SLOT, second);
    store.draftOf(SLOT).write(writing("Noch eine Frage"));
    expect(store.readReceipt(SLOT, "ABCD2345")).toEqual(sent);
    store.draftOf(SLOT).remove();
    store.removeReceipt(SLOT, "ABCD2345");
    expect(store.readReceipt(SLOT, "ABCD2345")).toBeNull();
    expect(store.list()).toEqual([{ ...SLOT, kept: second }]);
  });

  it("is told from the draft by its key", () => {
    expect(readReceiptKey(SLOT, "enquiry-receipt:question::ABCD2345")).toBe("ABCD2345");
    expect(readReceiptKey(SLOT, KEY)).toBeNull();
    expect(readReceiptKey(SLOT, toStorageKey({ kind: "question", about: "k3x9" }))).toBeNull();
  });

  it("on somebody else's computer is there in this page, and in no other", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    store.holdReceipt(SLOT, sent);
    expect(store.readReceipt(SLOT, "ABCD2345")).toEqual(sent);
    expect(Object.keys(storage)).toEqual([]);
    expect(createDraftStore({ storage: () => storage, now }).readReceipt(SLOT, "ABCD2345")).toBeNull();
  });

  it("is kept for thirty days", () => {
    const storage = createStorage();
    const store = createDraftStore({ storage: () => storage, now });
    store.writeReceipt(SLOT, sent);
    clock = NOON + RECEIPT_KEPT_MS;
    expect(store.readReceipt(SLOT, "ABCD2345")).toEqual(sent);
    clock += 1;
    expect(store.readReceipt(SLOT, "ABCD2345")).toBeNull();
    expect(Object.keys(storage)).toEqual([]);
  });
});

describe("where the browser does not store", () => {
  const fail = (): never => {
    throw new DOMException("no", "QuotaExceededError");
  };

  it.each([
    ["it is full", () => createStorage({ setItem: fail })],
    ["it is forbidden", fail],
    ["every use of it fails", () => createStorage({ getItem: fail, setItem: fail, removeItem: fail })],
  ])("because %s, a draft holds until the page is closed", (_, storage) => {
    const store = createDraftStore({ storage, now });
    expect(store.draftOf(SLOT).write(writing("Guten Tag"))).toBe(false);
    expect(store.draftOf(SLOT).read()).toEqual(writing("Guten Tag"));
    expect(store.list()).toHaveLength(1);
    store.draftOf(SLOT).remove();
    expect(store.draftOf(SLOT).read()).toBeNull();
  });

  it("the newer text counts, also where an older one is still stored", () => {
    const storage = createStorage();
    let isFull = false;
    const own = createStorage({
      getItem: (key) => storage.getItem(key),
      setItem: (key, text) => (isFull ? fail() : storage.setItem(key, text)),
      removeItem: (key) => storage.removeItem(key),
    });
    const store = createDraftStore({ storage: () => own, now });
    store.draftOf(SLOT).write(writing("erst"));
    isFull = true;
    expect(store.draftOf(SLOT).write(writing("dann"))).toBe(false);
    expect(store.draftOf(SLOT).read()).toEqual(writing("dann"));
    isFull = false;
    expect(store.draftOf(SLOT).write(writing("zuletzt"))).toBe(true);
    expect(store.draftOf(SLOT).read()).toEqual(writing("zuletzt"));
  });
});
