import { Trans, useLingui } from "@lingui/react/macro";

import { CopyLink } from "../../../ui/copy-link.tsx";
import type { ShownInvitation } from "./use-invitation.ts";

/** The link of an invitation, which is shown this once and kept nowhere. */
export const InvitationLink = ({ made: { token, whom } }: { readonly made: ShownInvitation }) => {
  const { t } = useLingui();
  const address = new URL(`${import.meta.env.BASE_URL}desk/invitation#${token}`, location.href).href;
  return (
    <div className="notice desk__link" role="status">
      <p>
        <Trans>Einladung für {whom}</Trans>
      </p>
      <p>
        <Trans>
          Geben Sie diesen Link nur der eingeladenen Person, am besten persönlich. Er gilt eine Woche und einmal und
          wird nicht noch einmal gezeigt.
        </Trans>
      </p>
      <input
        className="field__input"
        dir="ltr"
        readOnly
        aria-label={t`Link der Einladung`}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <CopyLink address={address} failed={<Trans>Bitte das Feld antippen und den Link von dort kopieren</Trans>} />
    </div>
  );
};
