const CITY_KINDS = new Set(["Kreisfreie Stadt", "Stadtkreis"]);

/** "Rhein-Sieg-Kreis", "Region Hannover", "Städteregion Aachen" already say what they are. */
const SAYS_ITS_KIND = /kreis|^(?:Region|Städteregion|Regionalverband)\s/iu;

/**
 * Names that read right in "zuständig für …": "Landkreis Harburg", "Rhein-Sieg-Kreis", "Bottrop"; "Kassel (Stadt)"
 * only where a Kreis of the same name exists.
 * @param {readonly {key: string, name: string, kind: string}[]} districts
 * @returns {Map<string, string>} by 5-digit key, in the order of the keys
 */
export const nameDistricts = (districts) => {
  const rural = new Set(districts.filter(({ kind }) => !CITY_KINDS.has(kind)).map(({ name }) => name));
  const fullName = ({ name, kind }) => {
    if (CITY_KINDS.has(kind)) return rural.has(name) ? `${name} (Stadt)` : name;
    return SAYS_ITS_KIND.test(name) ? name : `${kind} ${name}`;
  };
  return new Map(
    districts.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((district) => [district.key, fullName(district)]),
  );
};
