import "./contact-line.css";
import type { ReactNode } from "react";
import { Link } from "react-router";
import {
  type ContactIndex,
  kindAt,
  roleAt,
  sideAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { locationNameAt } from "../../../contract/contact/location-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { keepNameTogether } from "../../i18n/format/keep-together.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";

type ContactLineProps = {
  readonly index: ContactIndex;
  readonly position: ContactPosition;
  /** Where the name leads. */
  readonly to: string;
  /** Under the function, e.g. why this contact is named. */
  readonly children?: ReactNode;
};

/** One contact in a line: the symbol of its side, its name as a link, what it is, and where it sits. */
export const ContactLine = ({ index, position, to, children }: ContactLineProps) => {
  const { terms } = useLanguage();
  const side = sideAt(index, position);
  return (
    <span className="contact-line">
      <SideSymbol side={side} />
      <span>
        <Link to={to}>
          <bdi translate="no">{keepNameTogether(index.names[position] ?? "")}</bdi>
        </Link>
        <span className="contact-line__function">
          {side === "muslim-organization" ? terms.kinds[kindAt(index, position)] : terms.roles[roleAt(index, position)]}
          {" · "}
          <bdi translate="no">{locationNameAt(index, position, terms)}</bdi>
        </span>
        {children}
      </span>
    </span>
  );
};
