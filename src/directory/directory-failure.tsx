import { Trans } from "@lingui/react/macro";
import { useLayoutEffect, useRef } from "react";
import { toFailure } from "../http/request-error.ts";
import { LoadFailure } from "../ui/load-failure.tsx";
import { LIST_HEAD_ID } from "./list-head.tsx";

type DirectoryFailureProps = {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** In place of the list when there is nothing to show. */
export const DirectoryFailure = ({ error, isRetrying, onRetry }: DirectoryFailureProps) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(function followToList() {
    const own = place.current;
    return function handOnFocus() {
      if (own?.contains(document.activeElement) !== true) return;
      // The list takes this place within the same commit; a moment later it is there.
      queueMicrotask(() => document.getElementById(LIST_HEAD_ID)?.focus());
    };
  }, []);
  return (
    <div ref={place}>
      <LoadFailure
        title={<Trans>Die Kontakte konnten nicht geladen werden</Trans>}
        failure={toFailure(error)}
        isRetrying={isRetrying}
        onRetry={onRetry}
      />
    </div>
  );
};
