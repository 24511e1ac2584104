import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { formatMoment } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { drawCode } from "../../ui/draw-code.ts";

/** Pages that show nothing without the secret behind the `#` of their links; that part of an address is on no paper. */
const NEEDS_SECRET = /enquiry\/./;

/** An address as a QR code; nothing where it is too long for one, for it stands beside it in words. */
const PageCode = ({ address }: { readonly address: string }) => {
  const code = drawCode(address);
  if (code === null) return null;
  return (
    <svg className="printed-source__code" viewBox={code.viewBox} role="img" aria-label={address}>
      <path d={code.path} />
    </svg>
  );
};

/** Where a printed page can be read again, in words and as a code, and of when it is. */
export const PrintedSource = () => {
  const { language } = useLanguage();
  const [now] = useState(() => new Date());
  const [address = ""] = location.href.split("#");
  const moment = <bdi>{formatMoment(now.toISOString(), language)}</bdi>;
  return (
    <div className="printed-source">
      {!NEEDS_SECRET.test(location.pathname) && <PageCode address={address} />}
      <p>
        Clearingstelle · Kontaktnetz · <bdi dir="ltr">{address}</bdi> · <Trans>Gedruckt: {moment}</Trans>
      </p>
    </div>
  );
};
