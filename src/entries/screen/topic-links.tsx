import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import type { Topic } from "../../../contract/lists/topic.ts";

/** An instruction is no further reading. */
type TopicList = Exclude<EntryListName, "guidance">;

type TopicLinksProps = {
  readonly topics: readonly Topic[];
  /** In the order they are offered. */
  readonly lists: readonly TopicList[];
};

/** The ways from an entry to other lists, narrowed to what the entry is about. */
export const TopicLinks = ({ topics, lists }: TopicLinksProps) => {
  const { t } = useLingui();
  const labels = {
    projects: t`Projekte zum gleichen Thema`,
    experts: t`Fachleute zum gleichen Thema`,
    events: t`Termine zum gleichen Thema`,
    materials: t`Materialien zum gleichen Thema`,
  } as const satisfies Record<TopicList, string>;
  const search = new URLSearchParams(topics.map((topic) => ["topic", topic])).toString();
  return (
    <ul>
      {lists.map((list) => (
        <li key={list}>
          <Link to={`/${list}?${search}`}>{labels[list]}</Link>
        </li>
      ))}
    </ul>
  );
};
