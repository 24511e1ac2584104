import { Trans } from "@lingui/react/macro";
import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from "react";
import type { CatalogueName } from "../i18n/catalogue-names.ts";
import { loadMessages } from "../i18n/load-language.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

const PartFailure = () => (
  <p className="part-failure" role="alert">
    <Trans>Dieser Teil der Seite konnte nicht geladen werden. Bitte laden Sie die Seite neu.</Trans>
  </p>
);

type Options<Props> = {
  /** Drawn while the part is on its way; nothing unless told otherwise. */
  readonly waiting?: (props: Props) => ReactNode;
  /** Drawn when it cannot be loaded or drawn; a sentence that says so unless told otherwise. */
  readonly failed?: ReactNode;
  /** Where its texts are; with what the directory adds unless told otherwise. */
  readonly messages?: readonly CatalogueName[];
};

const DIRECTORY_MESSAGES = ["later"] as const;

/**
 * A component whose code, and the messages that the first screen does not need, come when it is first drawn. When it
 * fails, the rest of the screen goes on.
 */
export const laterPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting, failed = <PartFailure />, messages = DIRECTORY_MESSAGES }: Options<Props> = {},
): ((props: Props) => ReactNode) => {
  const Part = lazy(async () => {
    const [component] = await Promise.all([load(), loadMessages(messages)]);
    return { default: component };
  });
  return function LaterPart(props) {
    return (
      <ErrorBoundary fallback={failed}>
        <Suspense fallback={waiting?.(props)}>{createElement(Part as ComponentType<Props>, props)}</Suspense>
      </ErrorBoundary>
    );
  };
};
