import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Contact, Mandate, Schedule } from "../../../contract/contact/contact.ts";
import type { LanguageTag } from "../../../contract/lists/language-tag.ts";
import { formatWeekdays } from "../../i18n/format/format-weekdays.ts";
import { formatList } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { Localized } from "../../i18n/localized.tsx";

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

/** A line of languages among the facts; none where none is known. */
export const LanguagesFact = ({ name, tags }: { readonly name: string; readonly tags: readonly LanguageTag[] }) => {
  const { terms, language } = useLanguage();
  if (tags.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {formatList(
          tags.map((tag) => terms.languages[tag]),
          language,
        )}
      </dd>
    </>
  );
};

/** What visitors of an association should know, in its own words. */
export const VisitingHints = ({ visiting }: { readonly visiting: NonNullable<Contact["visiting"]> }) => {
  const { t } = useLingui();
  const { languages, avoid, askFor } = visiting;
  return (
    <section>
      <h3>
        <Trans>Vor einem Besuch</Trans>
      </h3>
      <dl className="contact-facts">
        <LanguagesFact name={t`Vor Ort gesprochen`} tags={languages} />
        {avoid !== undefined && (
          <>
            <dt>
              <Trans>Ungünstige Zeiten</Trans>
            </dt>
            <dd>
              <Localized text={avoid} />
            </dd>
          </>
        )}
        {askFor !== undefined && (
          <>
            <dt>
              <Trans>Fragen nach</Trans>
            </dt>
            <dd>
              <Localized text={askFor} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};

/** What an authority contact may and must do, said before anybody calls. */
export const MandateCard = ({ mandate }: { readonly mandate: Mandate }) => {
  const tasks = {
    prevention: <Trans>Diese Stelle berät und beugt vor; sie ermittelt nicht.</Trans>,
    investigation: <Trans>Diese Stelle ermittelt auch bei Straftaten.</Trans>,
    administration: <Trans>Diese Stelle verwaltet und berät; sie ermittelt nicht.</Trans>,
  } as const satisfies Record<Mandate["task"], ReactNode>;
  return (
    <section className="notice mandate">
      <h3>
        <Trans>Gut zu wissen vor dem Gespräch</Trans>
      </h3>
      <p>{tasks[mandate.task]}</p>
      <p>
        {mandate.mustReportOffences ? (
          <Trans>Wird eine Straftat bekannt, muss die Polizei ermitteln. Das gilt auch für diese Stelle.</Trans>
        ) : (
          <Trans>Erfährt diese Stelle von einer Straftat, muss sie diese nicht anzeigen.</Trans>
        )}
      </p>
      <p>
        <Localized text={mandate.recorded} />
      </p>
      <p>
        <Localized text={mandate.complaints} />
      </p>
    </section>
  );
};
