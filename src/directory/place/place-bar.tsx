import { Trans, useLingui } from "@lingui/react/macro";
import { leadFocus } from "../../ui/lead-focus.ts";
import { RADII } from "../directory-url.ts";
import { NEXT_IDS } from "../list/list-head.tsx";
import type { DirectoryStateAndActions } from "../use-directory-state.ts";
import type { PlaceState } from "./place-result.ts";

type PlaceBarProps = { readonly directory: DirectoryStateAndActions; readonly placeState: PlaceState };

const RadiusChoice = ({ directory }: Pick<PlaceBarProps, "directory">) => {
  const { t } = useLingui();
  const { state, changeRadius } = directory;
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
export const PlaceBar = ({ directory, placeState }: PlaceBarProps) => {
  const { t } = useLingui();
  const leave = (): void => {
    leadFocus(...NEXT_IDS);
    directory.choosePlace(null, null);
  };
  const name = placeState.kind === "found" ? placeState.result.place.name : null;
  const shownName = (
    <bdi className="place-bar__name" translate="no">
      {name}
    </bdi>
  );
  return (
    <div className="place-bar">
      <p className="place-bar__text" role="status">
        {placeState.kind === "loading" && <Trans>Das Ortsverzeichnis wird geladen …</Trans>}
        {placeState.kind === "failed" && (
          <Trans>Das Ortsverzeichnis konnte nicht geladen werden. Unten stehen alle Kontakte ohne Zuständigkeit.</Trans>
        )}
        {placeState.kind === "unknown" && (
          <Trans>Den Ort in der Adresse gibt es nicht. Bitte suchen Sie ihn mit Namen oder Postleitzahl.</Trans>
        )}
        {name !== null && <Trans>Für {shownName}</Trans>}
      </p>
      <button type="button" className="icon-button" aria-label={t`Ort entfernen`} onClick={leave}>
        <span aria-hidden="true">✕</span>
      </button>
      {name !== null && <RadiusChoice directory={directory} />}
    </div>
  );
};
