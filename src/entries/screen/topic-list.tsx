import { Link } from "react-router";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

type TopicListProps = {
  readonly topics: readonly Topic[];
  /** The path of the list that each topic narrows. */
  readonly list: EntryListName;
};

/** The topics of an entry, line by line: many of their names are enumerations themselves. */
export const TopicList = ({ topics, list }: TopicListProps) => {
  const { terms } = useLanguage();
  return (
    <ul className="topic-list">
      {topics.map((topic) => (
        <li key={topic}>
          <Link to={`/${list}?topic=${topic}`}>{terms.topics[topic]}</Link>
        </li>
      ))}
    </ul>
  );
};
