import { Plural, Trans } from "@lingui/react/macro";
import { useCallback } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FilterContext } from "../../../contract/contact/filter-contacts.ts";
import { rankResponsible } from "../../../contract/place/rank-responsible.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { formatList } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { WaysOut } from "../../ui/failure/ways-out.tsx";
import { type DirectoryAddress, type DirectoryFilter, START_STATE } from "../directory-address.ts";
import { useWaysOut } from "../filter/empty-result.tsx";
import { LIST_HEAD_ID } from "../list/list-head.tsx";
import type { PlaceResult } from "./place-result.ts";

type NobodyResponsibleProps = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
  /** What the filter was read with. */
  readonly context: FilterContext;
  readonly found: PlaceResult;
};

/**
 * When the filters hide who is responsible for a place – all of them, or those of its Land, because only other Länder are
 * chosen –: says so, and which filter to drop. Nothing otherwise.
 */
export const NobodyResponsible = ({ address, index, context, found }: NobodyResponsibleProps) => {
  const { terms, language } = useLanguage();
  const { place, land, responsibleCount } = found;
  const { lands } = address.state.filter;
  const isElsewhere = lands.length > 0 && land !== null && !lands.includes(land);
  const countWith = useCallback(
    (filter: DirectoryFilter) => rankResponsible(index, place, { ...filter, bbox: null }, context).contacts.length,
    [index, place, context],
  );
  const ways = useWaysOut(address, countWith, responsibleCount);
  if (responsibleCount > 0 && !isElsewhere) return null;
  const name = <bdi translate="no">{place.name}</bdi>;
  const chosen = formatList(
    lands.map((code) => terms.lands[code]),
    language,
  );
  return (
    <div className="empty-result">
      <p>
        {isElsewhere && (
          <Trans>
            Gewählt: {chosen}. Dort liegt {name} nicht.
          </Trans>
        )}{" "}
        {found.lacksTopic ? (
          <Trans>Niemand, der für {name} eingetragen ist, nennt dieses Thema. Fragen Sie trotzdem dort.</Trans>
        ) : responsibleCount === 0 ? (
          <Trans>Bei dieser Auswahl ist niemand für {name} eingetragen.</Trans>
        ) : (
          <Trans>Wer dafür eingetragen ist, aber in einem anderen Land sitzt, fehlt deshalb.</Trans>
        )}{" "}
        <span className="screen-only">
          {ways.length > 0 && <Trans>Eingetragen sind mit einem Filter weniger:</Trans>}
        </span>
      </p>
      <WaysOut ways={ways} onReset={() => address.changeFilter(START_STATE.filter)} nextId={LIST_HEAD_ID} />
    </div>
  );
};

type LanguageOrderProps = { readonly found: PlaceResult; readonly filter: DirectoryFilter };

/** What a language does: it leaves out organisations, and orders authorities, or nobody of them speaks it. */
export const LanguageOrder = ({ found, filter }: LanguageOrderProps) => {
  const { terms, language } = useLanguage();
  // Organisations that do not speak it are not there at all.
  if (filter.languages.length === 0 || filter.side === "muslim-organization" || found.responsibleCount === 0)
    return null;
  const names = formatList(
    filter.languages.map((tag) => terms.languages[tag]),
    language,
  );
  return (
    <p className="list-note" role="status">
      {found.speakerCount > 0 ? (
        <Trans>
          Behörden, die {names} sprechen, stehen jeweils oben. Organisationen stehen hier nur, wenn sie {names}{" "}
          sprechen.
        </Trans>
      ) : (
        <Trans>
          Von den zuständigen Behörden spricht niemand {names}. Sie stehen trotzdem hier, weil sie zuständig sind.
        </Trans>
      )}
    </p>
  );
};

type UnlocatedNoteProps = { readonly found: PlaceResult; readonly filter: DirectoryFilter };

/** That the Land of the place has organisations that do not say where they are, and who makes the connection. */
export const UnlocatedNote = ({ found, filter }: UnlocatedNoteProps) => {
  const { terms } = useLanguage();
  const { land, unlocatedCount } = found;
  if (unlocatedCount === 0 || land === null) return null;
  const landName = terms.lands[land];
  return (
    <p className="list-note">
      <Plural
        value={unlocatedCount}
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

/**
 * From where distances are measured, where it is not the middle of the place: from the reader, or from the middle of the
 * town, because no source says where the quarter asked for lies.
 */
export const MiddleNote = ({ found }: { readonly found: Pick<PlaceResult, "place" | "isFromReader"> }) => {
  const town = found.place.quarter?.middleOf ?? null;
  const shownTown = <bdi translate="no">{town}</bdi>;
  if (found.isFromReader) {
    return (
      <p className="list-note">
        <Trans>Entfernungen sind von Ihrem Standort gemessen. Er bleibt auf dieser Seite.</Trans>
      </p>
    );
  }
  if (town === null) return null;
  return (
    <p className="list-note">
      <Trans>
        Entfernungen sind von der Mitte von {shownTown} gemessen, weil die Lage des Ortsteils nicht erfasst ist.
      </Trans>
    </p>
  );
};
