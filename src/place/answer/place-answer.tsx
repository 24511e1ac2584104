import "../../entries/screen/contact-line.css";
import { useMemo } from "react";
import { Link } from "react-router";
import { NO_FILTER } from "../../../contract/contact/contact-filter.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { SearchableSide } from "../../../contract/lists/side.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { findAnswer } from "../../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { readPlainText } from "../../../contract/text-units.ts";
import { DirectoryIndexPart } from "../../entries/directory-index-part.tsx";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useToday } from "../../ui/use-today.ts";
import { toChainSearch } from "../find-first-responsible.ts";
import { AllInDirectory } from "../for-area.tsx";
import { AnswerCard } from "./answer-card.tsx";

type PlaceAnswerProps = {
  readonly place: NamedPlace;
  readonly side: SearchableSide;
  readonly topic: Topic | null;
};

const FoundAnswer = ({ index, place, side, topic }: PlaceAnswerProps & { readonly index: ContactIndex }) => {
  const { language } = useLanguage();
  const today = useToday();
  const wanted = useMemo(
    () => ({
      ...NO_FILTER,
      side,
      topics: topic === null ? [] : [topic],
      // Whoever reads in another language than German is told who speaks it.
      languages: language === "de" ? [] : [language],
    }),
    [side, topic, language],
  );
  const chain = useMemo(
    () => findAnswer(index, place, wanted, { today, read: readPlainText }),
    [index, place, wanted, today],
  );
  const search = toChainSearch({ place, side, topic });
  const toPath = (id: ContactId): string => `/contacts/${id}${search}`;
  return (
    <div className="responsible-contact">
      <AnswerCard index={index} chain={chain} place={place} wanted={wanted} toPath={toPath} heading="h3" />
      <p>
        <Link to={`/${search}`}>
          <AllInDirectory side={side} />
        </Link>
      </p>
    </div>
  );
};

/** Whom to call about a topic at a place, in the same words and with the same reasons as in the directory. */
export const PlaceAnswer = (props: PlaceAnswerProps) => (
  <DirectoryIndexPart>{(index) => <FoundAnswer index={index} {...props} />}</DirectoryIndexPart>
);
