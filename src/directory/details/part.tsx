import "./contact-panel.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { useQuery } from "@tanstack/react-query";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  type ContactIndex,
  kindAt,
  roleAt,
  sideAt,
  stateAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { locationNameAt } from "../../../contract/contact/location-name.ts";
import { contactQuery } from "../../http/queries/contact-query.ts";
import { isGone, toFailure } from "../../http/request-error.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { keepNameTogether } from "../../i18n/format/keep-together.ts";
import { ClearingPointAddress } from "../../ui/contact/clearing-point-address.tsx";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { FailurePanel } from "../../ui/failure/failure-panel.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { useStandingError } from "../../ui/failure/use-standing-error.ts";
import { focusChosenMark } from "../../map/marks/focus-chosen-mark.ts";
import { CHOSEN_ON_MAP, type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";
import { RowNoteLine } from "../place/row-note.tsx";
import type { PlaceResult } from "../place/place-result.ts";
import { AssuranceNote } from "../list/contact-row.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { isFromElsewhere, PanelBar } from "./panel-bar.tsx";

const PANEL_ID = "contact-panel";
const SHOW_ON_MAP_ID = "contact-on-map";

type ContactPanelProps = {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
};

const ContactNotFound = ({ address }: Pick<ContactPanelProps, "address">) => (
  <div className="contact-panel__missing">
    <h2>
      <Trans>Diesen Kontakt gibt es nicht (mehr)</Trans>
    </h2>
    <p>
      <Trans>Die Adresse ist unvollständig, oder der Eintrag wurde entfernt. Ihre Filter sind noch da.</Trans>
    </p>
    <p>
      <Link className="button" to={toDirectoryPath(null, address.state)}>
        <Trans>Zurück zur Liste</Trans>
      </Link>
    </p>
  </div>
);

type LoadedContactProps = Omit<ContactPanelProps, "address"> &
  Pick<PanelPlace, "onShowOnMap"> & {
    readonly id: ContactId;
    readonly address: DirectoryAddress;
  };

const LoadedContact = ({ id, address, result, onShowOnMap }: LoadedContactProps) => {
  const query = useQuery(contactQuery(id));
  const { data: contact, isFetching, refetch } = query;
  const error = useStandingError(query);
  const { index, found } = result;
  const position = index.positionById.get(id) ?? -1;
  const isMissing = isGone(error);
  if (isMissing) return <ContactNotFound address={address} />;
  return (
    <>
      <ContactHead
        index={index}
        position={position}
        contact={contact}
        found={found}
        today={result.context.today}
        onShowOnMap={onShowOnMap}
      />
      {error !== null && (
        <>
          <FailurePanel
            title={<Trans>Die Angaben zu diesem Kontakt konnten nicht geladen werden</Trans>}
            failure={toFailure(error)}
            isRetrying={isFetching}
            onRetry={() => void refetch()}
            nextId={PANEL_ID}
          />
          <ClearingPointAddress />
        </>
      )}
      {contact === undefined && error === null && (
        <p className="contact-panel__loading" role="status">
          <Trans>Wird geladen …</Trans>
        </p>
      )}
      {/* An index of associations would outlive their entries. */}
      {contact?.side === "muslim-organization" && <meta name="robots" content="noindex" />}
      {contact !== undefined && <ContactDetails contact={contact} address={address} index={index} />}
    </>
  );
};

/** Where the details lead back to: what they were opened from. */
type PanelPlace = {
  /** They stand as a sheet below the map of a small screen. */
  readonly isBelowMap: boolean;
  readonly onShowOnMap: (position: ContactPosition) => void;
};

/** Whoever comes back from the map to the details it was asked for from is where they asked. */
const useFocusOnWayBack = (address: DirectoryAddress, isBelowMap: boolean): void => {
  const isShown = isBelowMap && isFromElsewhere(address);
  const wasShown = useRef(isShown);
  useEffect(
    function returnFromMap() {
      if (wasShown.current && !isBelowMap) leadFocus(SHOW_ON_MAP_ID, PANEL_ID);
      wasShown.current = isShown;
    },
    [isShown, isBelowMap],
  );
};

/**
 * The details of the selected contact beside list and map; closed by its button, which leads to the list, by Escape, which
 * leads to where one was, its mark or its row, or by going back.
 */
export const ContactPanel = ({ address, result, ...place }: ContactPanelProps & PanelPlace) => {
  const { t } = useLingui();
  const { selectedId, select } = address;
  const panel = useRef<HTMLElement>(null);

  // Before anybody sees them: a key pressed in between would go on from what they take the place of.
  useLayoutEffect(
    function takeFocus() {
      panel.current?.focus({ preventScroll: true });
      panel.current?.scrollTo({ top: 0 });
    },
    [selectedId],
  );

  const navigate = useNavigate();
  useFocusOnWayBack(address, place.isBelowMap);

  const close = (): void => {
    if (place.isBelowMap && isFromElsewhere(address)) void navigate(-1);
    else select(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    if (address.entry === CHOSEN_ON_MAP) focusChosenMark();
    close();
  };

  return (
    <aside
      className="contact-panel"
      id={PANEL_ID}
      aria-label={t`Kontakt`}
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeOnEscape}
    >
      <PanelBar address={address} result={result} onClose={close} {...place} />
      {selectedId === null ? (
        <ContactNotFound address={address} />
      ) : (
        <LoadedContact key={selectedId} id={selectedId} address={address} result={result} {...place} />
      )}
    </aside>
  );
};

type ContactHeadProps = {
  readonly index: ContactIndex;
  /** -1 while the index does not know the contact. */
  readonly position: ContactPosition;
  readonly contact: Contact | undefined;
  /** What the place asked for gives; null without one. */
  readonly found: PlaceResult | null;
  readonly today: Date;
  readonly onShowOnMap: PanelPlace["onShowOnMap"];
};

/** Why the contact is responsible for the place asked for, or how far from it it is. */
const Why = ({ index, position, found }: Pick<ContactHeadProps, "index" | "position"> & { found: PlaceResult }) => {
  const note = found.wholeList.notes.get(position);
  if (note === undefined) return null;
  const place = <bdi translate="no">{found.place.name}</bdi>;
  return (
    <div className="contact-head__why">
      <span className="muted">
        <Trans>Für {place}:</Trans>
      </span>{" "}
      <RowNoteLine index={index} note={note} />
    </div>
  );
};

/** Who this is: known from the list before the details have arrived. */
const ContactHead = ({ index, position, contact, found, today, onShowOnMap }: ContactHeadProps) => {
  const { terms, language } = useLanguage();
  if (position < 0) {
    return contact === undefined ? null : (
      <h2 className="contact-head__name">
        <bdi translate="no">{keepNameTogether(contact.organization.name)}</bdi>
      </h2>
    );
  }
  const lon = index.lon[position] ?? NaN;
  const side = sideAt(index, position);
  const state = stateAt(index, position);
  const role = terms.roles[roleAt(index, position)];
  const title = contact === undefined ? null : pickText(contact.title, language);
  const shownTitle = title !== null && <bdi lang={title.lang}>{title.text}</bdi>;
  return (
    <header className={`contact-head contact-head--${side}`}>
      <p className="contact-head__side">
        <SideSymbol side={side} /> {terms.sides[side]}
      </p>
      <h2 className="contact-head__name">
        <bdi translate="no">{keepNameTogether(index.names[position] ?? "")}</bdi>
      </h2>
      {found !== null && <Why index={index} position={position} found={found} />}
      <p className="contact-head__function">
        {side === "muslim-organization" && `${terms.kinds[kindAt(index, position)]} · `}
        {role}
      </p>
      {title !== null && title.text !== role && (
        <p className="contact-head__title">
          <Trans>Heißt hier: {shownTitle}</Trans>
        </p>
      )}
      <p className="contact-row__facts">
        <span>
          <bdi translate="no">{locationNameAt(index, position, terms)}</bdi>
        </span>
        {state !== "active" && <span className="fact--warning">{terms.states[state]}</span>}
        <AssuranceNote day={index.assured[position] ?? -1} today={today} />
        {Number.isNaN(lon) ? (
          <span>
            <Trans>ohne Ort auf der Karte</Trans>
          </span>
        ) : (
          <button
            type="button"
            id={SHOW_ON_MAP_ID}
            className="link-button contact-head__map screen-only"
            onClick={() => onShowOnMap(position)}
          >
            <Trans>auf der Karte zeigen</Trans>
          </button>
        )}
      </p>
    </header>
  );
};
