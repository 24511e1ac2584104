import { Trans } from "@lingui/react/macro";
import type { Schedule } from "../../../contract/contact/contact.ts";
import { formatWeekdays } from "../../i18n/format-weekdays.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** When somebody can be reached, in local time. */
export const OpeningHours = ({ schedules }: { readonly schedules: readonly Schedule[] }) => {
  const { language } = useLanguage();
  return (
    <section>
      <h3>
        <Trans>Sprechzeiten</Trans>
      </h3>
      <ul className="hours">
        {schedules.map(({ byday, opensAt, closesAt }) => (
          <li key={`${byday.join()} ${opensAt}`}>
            <span>{formatWeekdays(byday, language)}</span>{" "}
            <bdi dir="ltr">
              {opensAt}–{closesAt}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  );
};
