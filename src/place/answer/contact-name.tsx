import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { type ContactIndex, sideAt, type ContactPosition } from "../../../contract/contact/contact-index.ts";
import { spokenFunctionNameAt } from "../../i18n/function-name.ts";
import { keepNameTogether } from "../../i18n/keep-together.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { areaThatTellsApart } from "./told-apart.ts";

type ContactNameProps = {
  readonly index: ContactIndex;
  readonly position: ContactPosition;
  readonly toPath: (id: ContactId) => string;
};

/** A contact in a sentence, as a link: an authority by function and office, an organisation by its name. */
export const ContactName = ({ index, position, toPath }: ContactNameProps) => {
  const { terms } = useLanguage();
  const id = index.ids[position];
  if (id === undefined) return null;
  const area = areaThatTellsApart(index, position);
  const name = keepNameTogether(index.names[position] ?? "");
  return (
    <Link to={toPath(id)}>
      <bdi>
        {sideAt(index, position) === "security-authority" && `${spokenFunctionNameAt(index, position, terms)}, `}
        <span translate="no">{name}</span>
        {area !== null && ` (${area})`}
      </bdi>
    </Link>
  );
};
