import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { formatMoment } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useIsPrinting } from "../ui/use-is-printing.ts";

const SourceLine = () => {
  const { language } = useLanguage();
  const [now] = useState(() => new Date());
  const moment = <bdi>{formatMoment(now.toISOString(), language)}</bdi>;
  return (
    <p className="printed-source">
      <bdi dir="ltr">{location.href}</bdi> · <Trans>Gedruckt: {moment}</Trans>
    </p>
  );
};

/** On paper alone: where this can be read again, and of when it is. */
export const PrintedSource = () => (useIsPrinting() ? <SourceLine /> : null);
