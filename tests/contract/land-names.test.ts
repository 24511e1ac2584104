import { describe, expect, it } from "vitest";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { landProfileSchema } from "../../contract/entries/land-profile.ts";
import { textsOf } from "../../contract/localized-text.ts";
import { makeLandProfiles } from "../../mocks/sample/land-profiles.ts";
import { roleNames } from "../../contract/names/role-names.ts";

const profiles = makeLandProfiles();
const DOCUMENTED = ["DE-BW", "DE-HH", "DE-HE", "DE-NI", "DE-NW"];

describe("the profiles of the Länder", () => {
  it("are one for each Land, full in every language", () => {
    expect(profiles.map(({ id }) => id)).toEqual([...LAND_CODES]);
    for (const profile of profiles) {
      expect(landProfileSchema.safeParse(profile).success).toBe(true);
      for (const { text } of profile.statements) expect(textsOf(text)).toHaveLength(4);
    }
  });

  it("confirm nothing but what is documented", () => {
    const confirming = profiles.filter(
      ({ roles, statements }) =>
        roles.some(({ confirmed }) => confirmed) || statements.some(({ confirmed }) => confirmed),
    );
    expect(confirming.map(({ id }) => id)).toEqual(DOCUMENTED);
    const known = profiles.flatMap(({ statements }) => statements.filter(({ confirmed }) => confirmed));
    expect(known.map(({ kind }) => kind)).toEqual(DOCUMENTED.map(() => "structure"));
  });

  it("word what is not confirmed as a question", () => {
    const open = profiles.flatMap(({ statements }) => statements.filter(({ confirmed }) => !confirmed));
    expect(open.filter(({ text }) => !/^Zu klären: .+\?$/.test(text.de))).toEqual([]);
    expect(profiles.filter(({ statements }) => statements.every(({ confirmed }) => confirmed))).toEqual([]);
  });

  it("give a name of its own only to what is confirmed", () => {
    const roles = profiles.flatMap((profile) => profile.roles);
    expect(roles.filter(({ names, confirmed }) => confirmed !== names.length > 0)).toEqual([]);
  });

  it.each(roleNames)("call $role in $land what the search calls it there", ({ role, land, names }) => {
    const profile = profiles.find(({ id }) => id === land);
    const inProfile = profile?.roles.filter((own) => own.role === role).flatMap((own) => own.names);
    expect(names.filter((name) => !inProfile?.includes(name))).toEqual([]);
  });
});
