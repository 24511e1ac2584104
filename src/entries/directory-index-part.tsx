import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { toFailure } from "../http/request-error.ts";
import { FailurePanel } from "../ui/failure/failure-panel.tsx";
import { directoryIndexQuery } from "../http/queries/directory-index-query.ts";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";

type DirectoryIndexPartProps = { readonly children: (index: ContactIndex) => ReactNode };

/** A part of a screen that needs the directory: says that it is on its way, or why it is not there. */
export const DirectoryIndexPart = ({ children }: DirectoryIndexPartProps) => {
  const { data: index, error, isFetching, refetch } = useQuery(directoryIndexQuery);
  if (index !== undefined) return children(index);
  if (error === null) {
    return (
      <p className="muted" role="status">
        <Trans>Kontakte werden geladen …</Trans>
      </p>
    );
  }
  return (
    <FailurePanel
      title={<Trans>Die Kontakte konnten nicht geladen werden</Trans>}
      failure={toFailure(error)}
      isRetrying={isFetching}
      onRetry={() => void refetch()}
      nextId={PAGE_HEADING_ID}
    />
  );
};
