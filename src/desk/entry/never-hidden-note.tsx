import { Trans } from "@lingui/react/macro";

/** Why an entry is not hidden, and what can be done instead. */
export const NeverHiddenNote = () => (
  <p className="notice">
    <Trans>
      Das ist der Eintrag der Clearingstelle. Bei ihm endet jede Suche: Ohne ihn bliebe, wer sonst niemanden findet,
      ohne Antwort. Darum lässt er sich nicht ausblenden, nur berichtigen.
    </Trans>
  </p>
);
