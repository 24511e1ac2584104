import { describe, expect, it } from "vitest";
import { project } from "../../backend/visibility.ts";
import { generateContacts } from "./generate-contacts.ts";
import { FICTION_PREFIXES } from "./phone-numbers.ts";
import { districts } from "./places.ts";

const today = new Date("2026-11-23T00:00:00Z");
const contacts = generateContacts({ today });
const invented = contacts.filter(({ side }) => side !== "clearing-point");
const authorities = contacts.filter(({ side }) => side === "security-authority");
const organizations = contacts.filter(({ side }) => side === "muslim-organization");

const shareOf = <T>(all: readonly T[], isMeant: (one: T) => boolean): number => all.filter(isMeant).length / all.length;

describe("how contacts are reached", () => {
  const publicly = contacts.map((contact) => project(contact, "public", today));

  it("leaves about one in twenty without a public channel", () => {
    const silent = shareOf(publicly, ({ email, phones, url }) => (email ?? phones ?? url) === undefined);
    expect(silent).toBeGreaterThan(0.03);
    expect(silent).toBeLessThan(0.08);
  });

  it("shows a phone number of most mosques in North Rhine-Westphalia that want protection", () => {
    const mosques = publicly.filter(
      ({ organization, topics, state, address }) =>
        organization.kind === "mosque-association" &&
        address.land === "DE-NW" &&
        state === "active" &&
        topics.includes("mosque-protection"),
    );
    expect(mosques.length).toBeGreaterThan(200);
    expect(shareOf(mosques, ({ phones }) => phones !== undefined)).toBeGreaterThanOrEqual(0.85);
  });

  it("uses phone numbers kept free for fiction only, and the Clearing Point's once", () => {
    const numbers = contacts.flatMap(({ phones }) => phones?.value.map(({ number }) => number) ?? []);
    const fiction = new RegExp(`^(?:${Object.values(FICTION_PREFIXES).join("|").replaceAll("+", "\\+")})\\d{3}$`);
    expect(numbers.filter((number) => !fiction.test(number))).toEqual([]);
    expect(numbers.filter((number) => number === "+493023125000")).toHaveLength(1);
  });

  it("uses .example for every mailbox and page", () => {
    const mailboxes = contacts.flatMap(({ email }) => (email === undefined ? [] : [email.value]));
    const pages = contacts.flatMap(({ url, organization }) => [url?.value, organization.url].filter((page) => page));
    expect(mailboxes.filter((mailbox) => !/^[a-z0-9-]+@[a-z0-9-]{3,63}\.example$/.test(mailbox))).toEqual([]);
    expect(pages.filter((page) => !/^https:\/\/[a-z0-9-]{3,63}\.example(?:\/[a-z0-9-]+)?$/.test(page ?? ""))).toEqual(
      [],
    );
  });

  it("says of every authority contact what it must do, and of no association", () => {
    expect(authorities.filter(({ mandate }) => mandate === undefined)).toEqual([]);
    expect(organizations.filter(({ mandate }) => mandate !== undefined)).toEqual([]);
  });

  it("writes for visitors in languages the association speaks", () => {
    const foreign = organizations.filter(({ visiting, languages }) => {
      const texts = [visiting?.value.avoid ?? {}, visiting?.value.askFor ?? {}];
      const written = texts.flatMap((text) => Object.keys(text)).filter((language) => language !== "de");
      return written.some((language) => !languages.some((tag) => tag === language));
    });
    expect(foreign).toEqual([]);
  });
});

describe("invention", () => {
  it('ends every name but the Clearing Point\'s with "(Beispiel)"', () => {
    const names = invented.flatMap(({ organization }) => [
      organization.name,
      organization.umbrella ?? organization.name,
    ]);
    expect(names.filter((name) => !name.endsWith(" (Beispiel)"))).toEqual([]);
  });

  it("names no real association of Muslims", () => {
    const real =
      /ditib|igmg|vikz|\bzmd\b|islamrat|ahmadiyya|igbd|zentralrat|milli|görüş|atib|atif|liberal-islamisch|kulturzentr|diyanet|türkisch-islam|islamische gemeinschaft|koordinationsrat/i;
    const texts = organizations.flatMap(({ organization, email }) => [
      organization.name,
      organization.umbrella ?? "",
      email?.value ?? "",
    ]);
    expect(texts.filter((text) => real.test(text))).toEqual([]);
  });

  it("gives only invented streets", () => {
    const streets = invented.flatMap(({ location }) => location.exact?.value.address ?? []);
    expect(streets.filter((street) => !/beispiel|muster/i.test(street))).toEqual([]);
  });

  it("keeps every exact place within its Kreis's extent", () => {
    const byKey = new Map(districts.map((district) => [district.key, district.bbox]));
    const astray = invented.filter(({ municipality, location }) => {
      const bbox = byKey.get(municipality.key.slice(0, 5));
      const [lon, lat] = location.exact?.value.point.coordinates ?? location.town.coordinates;
      return bbox === undefined || lon < bbox[0] || lon > bbox[2] || lat < bbox[1] || lat > bbox[3];
    });
    expect(astray).toEqual([]);
  });
});

describe("the Clearing Point", () => {
  it("is the real one, and reachable", () => {
    const clearingPoint = contacts.find(({ side }) => side === "clearing-point");
    expect(clearingPoint && project(clearingPoint, "public", today)).toMatchObject({
      role: "coordination",
      organization: { name: "Clearingstelle Prävention und Kooperation", umbrella: null },
      title: {
        de: "Koordinierung im Bundesamt für Migration und Flüchtlinge",
        en: expect.stringMatching(
          /^Prevention and Cooperation Clearing Point .* Federal Office for Migration and Refugees$/,
        ),
      },
      serviceAreas: [{ code: "DE" }],
      location: {
        precision: "address",
        address: "Frankenstraße 210, 90461 Nürnberg",
        geometry: { coordinates: [11.0895, 49.4267] },
      },
      email: "clearingstelle@clearingstelle.example",
      phones: [{ number: "+493023125000" }],
    });
  });
});
