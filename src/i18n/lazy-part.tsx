import { Trans } from "@lingui/react/macro";
import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLocation } from "react-router";
import type { CatalogueName } from "./catalogue-names.ts";
import { loadMessages } from "./load-language.ts";

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

type LaterPart<Props> = ((props: Props) => ReactNode) & {
  /** Fetches it before it is drawn; rejects when it cannot be had, which drawing it then tries anew. */
  readonly load: () => Promise<unknown>;
};

/**
 * A component whose code, and the messages that the first screen does not need, come when it is first drawn, or before
 * that when it is told to load. When it fails, the rest of the screen goes on, and it is tried anew when it is drawn again
 * or the address changes.
 */
export const laterPart = <Props extends object>(
  loadCode: () => Promise<ComponentType<Props>>,
  { waiting, failed = <PartFailure />, messages = DIRECTORY_MESSAGES }: Options<Props> = {},
): LaterPart<Props> => {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    try {
      const [code] = await Promise.all([loadCode(), loadMessages(messages)]);
      loaded = code;
      return { default: code };
    } catch (error) {
      // React keeps what a lazy component has failed with, so whoever wants the part next gets another.
      Pending = createPending();
      throw error;
    }
  };
  const createPending = () => lazy(load) as ComponentType<Props>;
  let Pending = createPending();
  const Drawn = (props: Props) => {
    // What is there is drawn at once: Suspense would leave its place empty first, and keep it so for a third of a second.
    const [Part] = useState(() => loaded ?? Pending);
    return <Suspense fallback={waiting?.(props)}>{createElement(Part, props)}</Suspense>;
  };
  const LaterPart = (props: Props) => {
    const location = useLocation();
    return (
      <ErrorBoundary fallback={failed} resetKeys={[location]}>
        <Drawn {...props} />
      </ErrorBoundary>
    );
  };
  return Object.assign(LaterPart, { load });
};
