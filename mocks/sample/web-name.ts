/** The longest label a host name may have is 63 characters. */
const MOST_CHARACTERS = 60;

const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", é: "e" };

/** A name as it stands in a mail or web address: "Moscheeverein Köln-Süd e. V. (Beispiel)" → "moscheeverein-koeln-sued". */
export const toWebName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?: e\. v\.)?(?: \(beispiel\))?$/, "")
    .replace(/[äöüßé]/g, (letter) => spelledOut[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_CHARACTERS)
    .replace(/-$/, "");
