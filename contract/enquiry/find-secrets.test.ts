import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSecrets } from "./find-secrets.ts";

/** What is found, as written in the text. */
const found = (text: string): string[] =>
  findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("findSecrets", () => {
  it.each([
    ["Unser Konto ist DE89 3704 0044 0532 0130 00, danke.", ["iban: DE89 3704 0044 0532 0130 00"]],
    ["DE89370400440532013000", ["iban: DE89370400440532013000"]],
    ["iban de89 3704 0044 0532 0130 00 bitte merken", ["iban: de89 3704 0044 0532 0130 00"]],
    ["TR33 0006 1005 1978 6457 8413 26", ["iban: TR33 0006 1005 1978 6457 8413 26"]],
    ["Ausweis L01X00T47", ["id-card: L01X00T47"]],
    ["Ausweis L01X00T471 gültig", ["id-card: L01X00T471"]],
    ["Mein Passwort ist Sommer2026!", ["password: Passwort ist Sommer2026!"]],
    ["password: hunter22", ["password: password: hunter22"]],
    ["şifrem: gizli123", ["password: şifrem: gizli123"]],
    ["كلمة المرور: سري1234", ["password: كلمة المرور: سري1234"]],
    ["PIN: 12345 und DE89 3704 0044 0532 0130 00", ["password: PIN: 12345", "iban: DE89 3704 0044 0532 0130 00"]],
  ])("finds in %j: %j", (text, secrets) => {
    expect(found(text)).toEqual(secrets);
  });

  it.each([
    "Wir möchten am Freitag, 19. Juni 2026, um 14 Uhr vorbeikommen.",
    "Rufen Sie unter +49 30 23125-001 an oder schreiben Sie an vorstand@verein.example.",
    "DE89 3704 0044 0532 0130 01",
    "Aktenzeichen 12345/2026, Zimmer L 123",
    "L01X00T472",
    "Wir haben das Passwort vergessen.",
    "Der Pinsel ist: blau",
    "Straßburg, 05512 Bottrop, DE-NW",
    "",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("finds an IBAN inside any text, at its place", () => {
    const iban = "DE89370400440532013000";
    const around = fc.string({ unit: fc.constantFrom("a", "ü", " ", ".", "\n", "م"), maxLength: 30 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} ${iban} ${after}`;
        const start = before.length + 1;
        expect(findSecrets(text)).toContainEqual({ kind: "iban", start, end: start + iban.length });
      }),
    );
  });

  it("never fails, and names parts of the text in the order they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const starts = findSecrets(text).map(({ start, end }) => {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          return start;
        });
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
    );
  });
});
