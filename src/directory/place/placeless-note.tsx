import { Plural, Trans } from "@lingui/react/macro";
import { landOfArea } from "../../../contract/lists/land.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import type { PlaceResult } from "./place-result.ts";
import type { DirectoryFilter } from "../directory-address.ts";

type PlacelessNoteProps = { readonly found: PlaceResult; readonly filter: DirectoryFilter };

/** That the Land of the place has organisations that do not say where they are, and who makes the connection. */
export const PlacelessNote = ({ found, filter }: PlacelessNoteProps) => {
  const { terms } = useLanguage();
  const land = landOfArea(found.place.key);
  const { placelessCount } = found;
  if (placelessCount === 0 || land === null) return null;
  const landName = terms.lands[land];
  return (
    <p className="list-note">
      <Plural
        value={placelessCount}
        one={`Land ${landName}: # muslimische Organisation ohne Ortsangabe`}
        other={`Land ${landName}: # muslimische Organisationen ohne Ortsangabe`}
      />{" "}
      –{" "}
      <EnquiryLink start={{ kind: "question", topic: filter.topics[0] ?? null }}>
        <Trans>über die Clearingstelle erreichbar</Trans>
      </EnquiryLink>
    </p>
  );
};
