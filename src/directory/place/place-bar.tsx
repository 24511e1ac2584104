import { Trans, useLingui } from "@lingui/react/macro";
import { leadFocus } from "../../ui/lead-focus.ts";
import { RADII } from "../directory-address.ts";
import { NEXT_IDS } from "../list/list-head.tsx";
import type { DirectoryAddress } from "../directory-address.ts";
import type { PlaceChoice } from "../../place/use-place.ts";

type PlaceBarProps = { readonly address: DirectoryAddress; readonly choice: PlaceChoice };

const RadiusChoice = ({ address }: Pick<PlaceBarProps, "address">) => {
  const { t } = useLingui();
  const { state, changeRadius } = address;
  return (
    <select
      className="quiet-select"
      aria-label={t`Umkreis`}
      value={state.radius ?? ""}
      onChange={(event) => changeRadius(RADII.find((radius) => String(radius) === event.target.value) ?? null)}
    >
      <option value="">{t`Umkreis: beliebig`}</option>
      {RADII.map((radius) => (
        <option key={radius} value={radius}>
          {t`Umkreis: ${radius} km`}
        </option>
      ))}
    </select>
  );
};

/** The place asked for, how far around it, and the way out of it; also what could not be answered. */
export const PlaceBar = ({ address, choice: { kind, place } }: PlaceBarProps) => {
  const { t } = useLingui();
  const leave = (): void => {
    leadFocus(...NEXT_IDS);
    address.choosePlace(null, null);
  };
  const name = place?.name ?? null;
  const shownName = (
    <bdi className="place-bar__name" translate="no">
      {name}
    </bdi>
  );
  return (
    <div className="place-bar">
      <p className="place-bar__text" role="status">
        {kind === "loading" && <Trans>Das Ortsverzeichnis wird geladen …</Trans>}
        {kind === "failed" && (
          <Trans>Das Ortsverzeichnis konnte nicht geladen werden. Unten stehen alle Kontakte ohne Zuständigkeit.</Trans>
        )}
        {kind === "unknown" && (
          <Trans>Den Ort in der Adresse gibt es nicht. Bitte suchen Sie ihn mit Namen oder Postleitzahl.</Trans>
        )}
        {name !== null && <Trans>Für {shownName}</Trans>}
      </p>
      <button type="button" className="icon-button" aria-label={t`Ort entfernen`} onClick={leave}>
        <span aria-hidden="true">✕</span>
      </button>
      {name !== null && <RadiusChoice address={address} />}
    </div>
  );
};
