import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex, ContactPosition } from "../../../contract/contact/contact-index.ts";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { type DirectoryAddress, SHOWN_ON_MAP, toDirectoryPath } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";

/** The map was asked for from a row or from the details: there is the way back. */
export const isFromElsewhere = ({ entry }: DirectoryAddress): boolean => entry === SHOWN_ON_MAP;

/** `nth` of `count`, from 1; who comes before and after: undefined where nobody does. */
type Steps = {
  readonly nth: number;
  readonly count: number;
  readonly previous: ContactPosition | undefined;
  readonly next: ContactPosition | undefined;
};

/**
 * The ways from a contact through those found, each once, in the order of the list; null where it is none of them, as the
 * Clearing Point, which is there for everybody.
 */
export const findSteps = (
  { index, list, found, filtered }: Pick<DirectoryResult, "index" | "list" | "found" | "filtered">,
  id: ContactId,
): Steps | null => {
  const lines = found?.wholeList.lines ?? list.lines;
  const contacts = [...new Set(lines.filter((line) => line >= 0 && line !== filtered.coordinator))];
  const place = contacts.indexOf(index.positionById.get(id) ?? -1);
  if (place < 0) return null;
  return { nth: place + 1, count: contacts.length, previous: contacts[place - 1], next: contacts[place + 1] };
};

type StepProps = {
  readonly index: ContactIndex;
  readonly position: ContactPosition | undefined;
  readonly address: DirectoryAddress;
  readonly isNext: boolean;
};

/** The way to the contact beside this one; it takes its place in the history, so that back still leads to where one was. */
const Step = ({ index, position = -1, address, isNext }: StepProps) => {
  const { t } = useLingui();
  const id = index.ids[position];
  const name = index.names[position] ?? "";
  const arrow = <span aria-hidden="true">{isNext ? "↓" : "↑"}</span>;
  if (id === undefined) {
    return (
      <span aria-hidden="true" className="contact-panel__step contact-panel__step--none">
        {arrow}
      </span>
    );
  }
  return (
    <Link
      replace
      state={address.entry}
      to={toDirectoryPath(id, address.state)}
      className="contact-panel__step"
      aria-label={isNext ? t`Nächster Kontakt: ${name}` : t`Voriger Kontakt: ${name}`}
    >
      {arrow}
    </Link>
  );
};

type StepsBarProps = Pick<StepProps, "index" | "address"> & { readonly steps: Steps };

/** Which of those found this is, and the ways to those beside it; the map goes along where it does not show them. */
const StepsBar = ({ steps: { nth, count, previous, next }, ...step }: StepsBarProps) => {
  const { language } = useLanguage();
  const [shown, all] = [formatNumber(nth, language), formatNumber(count, language)];
  return (
    <span className="contact-panel__steps">
      <Step {...step} position={previous} isNext={false} />
      <span role="status">
        <Trans>
          {shown} von {all}
        </Trans>
      </span>
      <Step {...step} position={next} isNext />
    </span>
  );
};

type PanelBarProps = {
  /** The details stand as a sheet below the map of a small screen. */
  readonly isBelowMap: boolean;
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
  readonly onClose: () => void;
};

/** The ways from the details: back, and to the contacts beside this one. */
export const PanelBar = ({ address, result, isBelowMap, onClose }: PanelBarProps) => {
  const { selectedId } = address;
  // Where the list is in sight its rows are the ways to the others, and no stops of the keyboard before the number.
  const steps = useMemo(
    () => (isBelowMap && selectedId !== null ? findSteps(result, selectedId) : null),
    [isBelowMap, result, selectedId],
  );
  return (
    <div className="contact-panel__bar screen-only">
      <button type="button" className="link-button contact-panel__back" onClick={onClose}>
        <span aria-hidden="true" className="contact-panel__arrow">
          ‹
        </span>
        {!isBelowMap ? (
          <Trans>Zur Liste</Trans>
        ) : isFromElsewhere(address) ? (
          <Trans>Zurück</Trans>
        ) : (
          <Trans>Zur Karte</Trans>
        )}
      </button>
      {steps !== null && <StepsBar steps={steps} index={result.index} address={address} />}
    </div>
  );
};
