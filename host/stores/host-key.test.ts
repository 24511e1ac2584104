import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSealing, readHostKey } from "./host-key.ts";

describe("what is sealed", () => {
  const sealing = createSealing(Buffer.alloc(32, 1));

  it("is read with the same key at the same place, and is another text each time", () => {
    const sealed = sealing.seal("Gerät 🙂", "AAAA");
    expect(sealed).not.toBe(sealing.seal("Gerät 🙂", "AAAA"));
    expect(sealing.unseal(sealed, "AAAA")).toBe("Gerät 🙂");
  });

  it("is not read at another place, with another key, or once it was changed", () => {
    const sealed = sealing.seal("geheim", "AAAA");
    expect(() => sealing.unseal(sealed, "BBBB")).toThrow(/./);
    expect(() => createSealing(Buffer.alloc(32, 2)).unseal(sealed, "AAAA")).toThrow(/./);
    expect(() => sealing.unseal(`${sealed.slice(0, -4)}AAAA`, "AAAA")).toThrow(/./);
  });
});

describe("the key of the host", () => {
  let folder = "";
  let said: string[] = [];
  const read = (options: { isNamed?: boolean; hasDatabase?: boolean } = {}) =>
    readHostKey(join(folder, "data/host.key"), {
      isNamed: false,
      hasDatabase: false,
      say: (sentence) => said.push(sentence),
      ...options,
    });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "host-key-"));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made once, for its owner alone, with a word on keeping it", () => {
    const key = read();
    expect(key).toHaveLength(32);
    expect(read({ hasDatabase: true })).toEqual(key);
    expect(statSync(join(folder, "data/host.key")).mode & 0o777).toBe(0o600);
    expect(said).toHaveLength(1);
  });

  it("is not made anew where a database needs the old one, or the settings name one", () => {
    expect(() => read({ hasDatabase: true })).toThrow(/put the key back/);
    expect(() => read({ isNamed: true })).toThrow(/HOST_KEY_FILE/);
  });

  it("is refused where others can read it, or it is none", () => {
    read();
    const file = join(folder, "data/host.key");
    chmodSync(file, 0o640);
    expect(() => read()).toThrow(/chmod 600/);
    chmodSync(file, 0o600);
    writeFileSync(file, "short");
    expect(() => read()).toThrow(/no key/);
  });
});
