import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { Guidance } from "../../contract/entries/guidance.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { PlaceField } from "../place/place-field.tsx";
import { PlaceAnswer } from "../place/answer/place-answer.tsx";
import { usePlace } from "../place/use-place.ts";
import { ClearingPointAddress } from "../ui/contact/clearing-point-address.tsx";

/** Where a link from the top of the path leads. */
export const GUIDANCE_HELP_ID = "help";

type GuidanceContactProps = { readonly path: Pick<Guidance, "topics" | "side"> };

/** On paper: room to write down by hand whom the reader knows there. */
const OwnContact = () => (
  <p className="guidance__own">
    <Trans>Unser Kontakt, Telefon:</Trans>
  </p>
);

/** Who is responsible for the topic where the visitor is; the Clearing Point until the place is known. */
export const GuidanceContact = ({ path: { topics, side } }: GuidanceContactProps) => {
  const { choice, choosePlace } = usePlace();
  const placeName = <bdi translate="no">{choice.place?.name}</bdi>;
  return (
    <EntrySection id={GUIDANCE_HELP_ID} title={<Trans>Wer hilft an Ihrem Ort?</Trans>}>
      <PlaceField choice={choice} onChoose={choosePlace} />
      {choice.place === null ? (
        <>
          <p>
            <Trans>
              Ohne Ort hilft die <Link to="/enquiry">Clearingstelle</Link> weiter: Sie nennt Ihnen die zuständige
              Stelle.
            </Trans>
          </p>
          <ClearingPointAddress />
          <OwnContact />
        </>
      ) : (
        <>
          <p className="guidance__place">
            <Trans>Für {placeName}:</Trans>
          </p>
          <PlaceAnswer place={choice.place} side={side} topic={topics[0] ?? null} />
          <OwnContact />
        </>
      )}
    </EntrySection>
  );
};
