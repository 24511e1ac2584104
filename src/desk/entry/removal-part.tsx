import { Trans } from "@lingui/react/macro";
import type { WorkView } from "../../../contract/desk/work.ts";
import { EraseNote } from "./erase-note.tsx";
import { NeverHiddenNote } from "./never-hidden-note.tsx";

/** `id`: of the entry. */
type RemovalPartProps = { readonly removal: NonNullable<WorkView["removal"]>; readonly id: string };

/** What taking an entry out would change, and for whom; and that nobody has checked who wishes it. */
export const RemovalPart = ({ removal: { name, isHidden, isKept }, id }: RemovalPartProps) => {
  const entry = <bdi>{name}</bdi>;
  return (
    <>
      <h2>
        <Trans>Der Eintrag soll nicht mehr hier stehen</Trans>
      </h2>
      {isKept && !isHidden ? (
        <NeverHiddenNote />
      ) : (
        <>
          <p className="notice">
            <Trans>
              Wer das wünscht, ist nicht bestätigt. Ist Gefahr im Verzug, blenden Sie sofort aus; sonst fragen Sie
              vorher auf einem Weg nach, der schon bekannt ist.
            </Trans>
          </p>
          {isHidden ? (
            <p>
              <Trans>
                Der Eintrag ist schon ausgeblendet: Wer gefragt hat, erfährt mit der Zusage, dass er nicht mehr gezeigt
                wird.
              </Trans>
            </p>
          ) : (
            <>
              <p>
                <Trans>
                  {entry} ist dann für niemanden mehr zu sehen: nicht in Liste, Karte, Suche und Ausfuhr, auch nicht für
                  Verbände und Behörden. Gespeichertes bei anderen lässt sich nicht zurückholen.
                </Trans>
              </p>
              <p>
                <Trans>Wer gefragt hat, erfährt, dass der Eintrag nicht mehr gezeigt wird.</Trans>
              </p>
              <EraseNote id={id} />
            </>
          )}
        </>
      )}
    </>
  );
};
