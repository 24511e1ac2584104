import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useAreas } from "../../ui/use-areas.ts";

/**
 * One quiet line to what there is beside the contacts, for screens on which the header has no room for it: it scrolls
 * away with the filters.
 */
export const StartLinks = () => {
  const { t } = useLingui();
  return (
    <nav className="start-links screen-only" aria-label={t`Weitere Bereiche`}>
      {useAreas().map(([path, name]) => (
        <Link key={path} to={path}>
          {name}
        </Link>
      ))}
    </nav>
  );
};
