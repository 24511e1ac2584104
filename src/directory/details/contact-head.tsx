import { Trans } from "@lingui/react/macro";
import { type ContactIndex, kindAt, roleAt, sideAt, stateAt } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { placeNameAt } from "../../../contract/place/place-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { AssuranceNote } from "../list/assurance-note.tsx";

type ContactHeadProps = {
  readonly index: ContactIndex;
  /** -1 while the index does not know the contact. */
  readonly position: number;
  readonly contact: Contact | undefined;
  readonly today: Date;
};

/** Who this is: known from the list before the details have arrived. */
export const ContactHead = ({ index, position, contact, today }: ContactHeadProps) => {
  const { terms, language } = useLanguage();
  if (position < 0) {
    return contact === undefined ? null : (
      <h2 className="contact-head__name">
        <bdi translate="no">{contact.organization.name}</bdi>
      </h2>
    );
  }
  const side = sideAt(index, position);
  const state = stateAt(index, position);
  const role = terms.roles[roleAt(index, position)];
  const title = contact === undefined ? null : pickText(contact.title, language);
  const shownTitle = title !== null && <bdi lang={title.lang}>{title.text}</bdi>;
  return (
    <header className={`contact-head contact-head--${side}`}>
      <p className="contact-head__side">
        <SideSymbol side={side} /> {terms.sides[side]}
      </p>
      <h2 className="contact-head__name">
        <bdi translate="no">{index.names[position]}</bdi>
      </h2>
      <p className="contact-head__function">
        {side === "muslim-organization" && `${terms.kinds[kindAt(index, position)]} · `}
        {role}
      </p>
      {title !== null && title.text !== role && (
        <p className="contact-head__title">
          <Trans>Heißt hier: {shownTitle}</Trans>
        </p>
      )}
      <p className="contact-row__facts">
        <span>
          <bdi translate="no">{placeNameAt(index, position, terms)}</bdi>
        </span>
        {state !== "active" && <span className="fact--warning">{terms.states[state]}</span>}
        <AssuranceNote day={index.assured[position] ?? -1} today={today} />
      </p>
    </header>
  );
};
