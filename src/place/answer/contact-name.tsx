import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { type ContactIndex, sideAt, type ContactPosition } from "../../../contract/contact/contact-index.ts";
import { spokenFunctionNameAt, withBeatAt } from "../../i18n/function-name.ts";
import { joinNames } from "../../i18n/format/formatters.ts";
import { keepNameTogether } from "../../i18n/format/keep-together.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { areaThatTellsApart, isDutyNeeded } from "./told-apart.ts";

type ContactNameProps = {
  readonly index: ContactIndex;
  readonly position: ContactPosition;
  readonly toPath: (id: ContactId) => string;
};

/** A contact in a sentence, as a link, named as in its row: an authority by function and office, an organisation by its name. */
export const ContactName = ({ index, position, toPath }: ContactNameProps) => {
  const { terms, language } = useLanguage();
  const id = index.ids[position];
  if (id === undefined) return null;
  const duty = spokenFunctionNameAt(index, position, terms);
  const shownDuty = withBeatAt(index, position, duty, language);
  // A beat tells its area already.
  const area = shownDuty === duty ? areaThatTellsApart(index, position) : null;
  const name = keepNameTogether(index.names[position] ?? "");
  return (
    <Link to={toPath(id)}>
      <bdi>
        {/* What comes behind the comma stands in an element of its own. */}
        {sideAt(index, position) === "security-authority" && joinNames([shownDuty, ""], language)}
        <span translate="no">{name}</span>
        {area !== null && ` (${area})`}
        {isDutyNeeded(index, position) && ` (${duty})`}
      </bdi>
    </Link>
  );
};
