import { ownLanguageNames } from "../../contract/names/own-languages.ts";

const ownNames: Readonly<Record<string, string>> = ownLanguageNames;

type NamedLanguageProps = {
  /** The language as the interface calls it. */
  readonly label: string;
  /** Its tag; where it is none, the label stands alone. */
  readonly tag: string;
};

/** A language as one chooses it: in the words of the interface, and in its own for those who do not read these. */
export const NamedLanguage = ({ label, tag }: NamedLanguageProps) => {
  const own = ownNames[tag];
  return (
    <>
      {label}
      {own !== undefined && own !== label && (
        <>
          {" · "}
          <bdi lang={tag}>{own}</bdi>
        </>
      )}
    </>
  );
};
