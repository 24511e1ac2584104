import { Trans } from "@lingui/react/macro";
import type { Contact } from "../../../contract/contact/contact.ts";
import { type LocalizedText, pickText } from "../../../contract/localized-text.ts";
import { formatList } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

const OwnWords = ({ text }: { readonly text: LocalizedText }) => {
  const { language } = useLanguage();
  const picked = pickText(text, language);
  return (
    <span lang={picked.lang} dir="auto">
      {picked.text}
    </span>
  );
};

/** What visitors of an association should know, in its own words. */
export const VisitingHints = ({ visiting }: { readonly visiting: NonNullable<Contact["visiting"]> }) => {
  const { terms, language } = useLanguage();
  const { languages, avoid, askFor } = visiting;
  return (
    <section>
      <h3>
        <Trans>Vor einem Besuch</Trans>
      </h3>
      <dl className="contact-facts">
        {languages.length > 0 && (
          <>
            <dt>
              <Trans>Vor Ort gesprochen</Trans>
            </dt>
            <dd>
              {formatList(
                languages.map((tag) => terms.languages[tag]),
                language,
              )}
            </dd>
          </>
        )}
        {avoid !== undefined && (
          <>
            <dt>
              <Trans>Nicht so günstig</Trans>
            </dt>
            <dd>
              <OwnWords text={avoid} />
            </dd>
          </>
        )}
        {askFor !== undefined && (
          <>
            <dt>
              <Trans>Fragen nach</Trans>
            </dt>
            <dd>
              <OwnWords text={askFor} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};
