import { Trans } from "@lingui/react/macro";

/** What is passed on to whoever runs the server, where hiding is not enough: with the entry's own id. */
export const EraseNote = ({ id }: { readonly id: string }) => (
  <p>
    <Trans>
      Hier bleibt er im Verlauf; wieder einblenden geht nur zu zweit. Endgültig löscht ihn, wer den Server betreut:
    </Trans>{" "}
    <code dir="ltr">npm run host -- erase {id}</code>
  </p>
);
