import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mendAddress } from "./mend-address.ts";

test.each([
  ["/?land=DE-NW&amp;topic=hate-crime", "/?land=DE-NW&topic=hate-crime", ""],
  ["/contacts/k3x9).", "/contacts/k3x9", ")."],
  ["/contacts/k3x9,", "/contacts/k3x9", ","],
  ["/?land=DE-NW.", "/?land=DE-NW", "."],
  ["/enquiry/status#abc_-123.", "/enquiry/status#abc_-123", "."],
  ["/?q=Islam+e.V.", "/?q=Islam+e.V.", ""],
  ["/?q=Islam+e.V.).", "/?q=Islam+e.V", ".)."],
  ["/?q=K%C3%B6ln+%28Mitte%29", "/?q=K%C3%B6ln+%28Mitte%29", ""],
  ["/contacts", "/", ""],
  ["/contacts/?land=DE-BY", "/?land=DE-BY", ""],
  ["/index.html", "/", ""],
  ["/lands/nw", "/lands/DE-NW", ""],
  ["/lands/de-nw/", "/lands/DE-NW", ""],
  ["/lands/nw.", "/lands/DE-NW", "."],
  ["/?land=NRW&land=by", "/?land=DE-NW&land=DE-BY", ""],
  ["/?land=XX", "/?land=XX", ""],
  ["/%E0%A4%A", "/E0A4A", ""],
  ["/contacts/k3%0D%0Ax9", "/contacts/k3x9", ""],
  ["/proj%0aects%E2%80%A8?q=a%0Ab", "/projects?q=a%0Ab", ""],
  ["/?land=%E0%A4%A", "/?land=%E0%A4%A", ""],
])("%s is read as %s", (address, mended, rest) => {
  expect(mendAddress(address)).toEqual({ address: mended, rest });
});

test("what has been mended needs no mending, and no address fails", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), fc.string(), (path, query, hash) => {
      const once = mendAddress(`/${path}?${query}#${hash}`);
      const again = mendAddress(once.address);
      expect(again.address).toBe(once.address);
    }),
  );
});
