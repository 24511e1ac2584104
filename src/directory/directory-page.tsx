import "./directory.css";
import { useQuery } from "@tanstack/react-query";
import { DroppedNotice } from "../ui/dropped-notice.tsx";
import { DirectoryFailure } from "./directory-failure.tsx";
import { directoryIndexQuery } from "../screen/directory-index-query.ts";
import { DirectoryView } from "./directory-view.tsx";
import { FilterForm } from "./filter-form.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { useDirectoryState } from "./use-directory-state.ts";
import { useStartingSide } from "./use-starting-side.ts";

/**
 * The main screen: search, filters and list beside the map, a contact's details beside them. Everything on it follows
 * from the address and the directory's index.
 */
export const DirectoryPage = () => {
  const directory = useDirectoryState();
  const { data: index, error, isFetching, refetch } = useQuery(directoryIndexQuery);
  useStartingSide(directory);
  const retry = (): void => void refetch();
  if (index !== undefined) {
    return (
      <DirectoryView directory={directory} index={index} staleBecause={error} isRetrying={isFetching} onRetry={retry} />
    );
  }
  return (
    <main className="directory" id="main">
      <div className="directory__list-column">
        <DroppedNotice dropped={directory.dropped} onTidyUp={directory.tidyUp} />
        <FilterForm directory={directory} index={null} counts={null} />
        {error === null ? <ListSkeleton /> : <DirectoryFailure error={error} isRetrying={isFetching} onRetry={retry} />}
      </div>
      <div className="directory__map map-placeholder" />
    </main>
  );
};
