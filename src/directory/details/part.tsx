import "./contact-panel.css";
import { useQuery } from "@tanstack/react-query";
import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { isGone, toFailure } from "../../http/request-error.ts";
import { ClearingPointAddress } from "../../ui/clearing-point-address.tsx";
import { FailurePanel } from "../../ui/failure-panel.tsx";
import { useStandingError } from "../../ui/use-standing-error.ts";
import { CopyLink } from "../../ui/copy-link.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { ContactHead } from "./contact-head.tsx";
import { contactQuery } from "../../http/contact-query.ts";
import type { DirectoryResult } from "../directory-result.ts";
import { type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";

const PANEL_ID = "contact-panel";

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

type LoadedContactProps = Omit<ContactPanelProps, "address"> & {
  readonly id: ContactId;
  readonly address: DirectoryAddress;
};

const LoadedContact = ({ id, address, result }: LoadedContactProps) => {
  const query = useQuery(contactQuery(id));
  const { data: contact, isFetching, refetch } = query;
  const error = useStandingError(query);
  const { index, found } = result;
  const position = index.positionById.get(id) ?? -1;
  const isMissing = isGone(error);
  if (isMissing) return <ContactNotFound address={address} />;
  return (
    <>
      <ContactHead index={index} position={position} contact={contact} today={result.context.today} />
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
      {contact !== undefined && <ContactDetails contact={contact} address={address} index={index} found={found} />}
    </>
  );
};

/** The details of the selected contact beside list and map; closed by its button, by Escape, or by going back. */
export const ContactPanel = ({ address, result }: ContactPanelProps) => {
  const { t } = useLingui();
  const { selectedId, select } = address;
  const panel = useRef<HTMLElement>(null);

  useEffect(
    function takeFocus() {
      panel.current?.focus();
      panel.current?.scrollTo({ top: 0 });
    },
    [selectedId],
  );

  const close = (): void => select(null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
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
      <div className="contact-panel__bar screen-only">
        <button type="button" className="link-button contact-panel__back" onClick={close}>
          <span aria-hidden="true" className="contact-panel__arrow">
            ‹
          </span>
          <Trans>Zur Liste</Trans>
        </button>
        <div>
          <CopyLink />
        </div>
      </div>
      {selectedId === null ? (
        <ContactNotFound address={address} />
      ) : (
        <LoadedContact key={selectedId} id={selectedId} address={address} result={result} />
      )}
    </aside>
  );
};
