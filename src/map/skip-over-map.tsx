import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** Around a map that is one half of a screen: the keyboard's way past its marks. */
export const SkipOverMap = ({ children }: { readonly children: ReactNode }) => (
  <>
    <a className="skip-link skip-link--map" href="#after-map">
      <Trans>Karte überspringen</Trans>
    </a>
    {children}
    <span id="after-map" tabIndex={-1} />
  </>
);
