import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { Guidance } from "../../contract/entries/guidance.ts";
import { ContactReach } from "../entries/contact-reach.tsx";
import { EntrySection } from "../entries/entry-section.tsx";
import { PlaceField } from "../place/place-field.tsx";
import { ResponsibleContact } from "../place/responsible-contact.tsx";
import { usePlace } from "../place/use-place.ts";
import { ClearingPointAddress } from "../ui/clearing-point-address.tsx";

type GuidanceContactProps = { readonly path: Pick<Guidance, "topics" | "side"> };

/** Who is responsible for the topic where the visitor is; the Clearing Point until the place is known. */
export const GuidanceContact = ({ path: { topics, side } }: GuidanceContactProps) => {
  const { choice, choosePlace } = usePlace();
  const placeName = <bdi translate="no">{choice.place?.name}</bdi>;
  return (
    <EntrySection title={<Trans>Wer hilft an Ihrem Ort?</Trans>}>
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
        </>
      ) : (
        <>
          <p className="guidance__place">
            <Trans>Für {placeName}:</Trans>
          </p>
          <ResponsibleContact place={choice.place} side={side} topic={topics[0] ?? null}>
            {(id) => <ContactReach id={id} />}
          </ResponsibleContact>
        </>
      )}
    </EntrySection>
  );
};
