/** The longest label a host name may have is 63 characters. */
const MOST_CHARACTERS = 60;

/** A name as it stands in a mail or web address: "Moscheeverein Köln-Süd e. V. (Beispiel)" → "moscheeverein-koeln-sued". */
export const toWebName = (name: string): string =>
  name
    .replace(/ \(Beispiel\)$/, "")
    .replace(/ e\. V\./, "")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MOST_CHARACTERS)
    .replace(/-$/, "");
