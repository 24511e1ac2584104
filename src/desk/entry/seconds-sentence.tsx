import { Trans } from "@lingui/react/macro";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** More names are no help to whoever wants to call one of them. */
const MOST_NAMES = 6;

/** Who can be the second person, by name; and what is to be done where nobody can. */
export const SecondsSentence = ({ names }: { readonly names: readonly string[] }) => {
  const { language } = useLanguage();
  if (names.length === 0) {
    return (
      <Trans>
        Zurzeit kann niemand sonst zustimmen: Dafür braucht es noch jemanden, der alle Länder koordiniert oder das Land
        dieses Eintrags. Einladen kann, wer die Konten verwaltet.
      </Trans>
    );
  }
  const some = joinNames(names.slice(0, MOST_NAMES), language);
  const who = names.length > MOST_NAMES ? `${some} …` : some;
  return <Trans>Zustimmen kann: {who}.</Trans>;
};
