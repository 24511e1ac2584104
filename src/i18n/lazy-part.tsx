import { Trans } from "@lingui/react/macro";
import { type ComponentType, createElement, lazy, memo, type ReactNode, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLocation } from "react-router";
import type { ChunkName } from "./chunks.ts";
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
};

/** The names of a module's components. */
type ComponentNames<Module> = {
  [Name in keyof Module]: Module[Name] extends (props: never) => ReactNode ? Name : never;
}[keyof Module];

type PropsOf<Part> = Part extends (props: infer Props extends object) => ReactNode ? Props : object;

export type LazyPart<Module> = {
  /** Fetches code and texts; rejects when they cannot be had, and is tried anew when they are wanted again. */
  readonly load: () => Promise<Module>;
  /**
   * One of its components. It is fetched when it is first drawn. When that fails, the rest of the screen goes on, and it
   * is tried anew when it is drawn again or the address changes.
   */
  readonly component: <Name extends ComponentNames<Module>>(
    name: Name,
    options?: Options<PropsOf<Module[Name]>>,
  ) => ComponentType<PropsOf<Module[Name]>>;
};

/** `current`: the component where it has come already, else null. */
const lazyComponent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  current: () => ComponentType<Props> | null,
  { waiting, failed = <PartFailure /> }: Options<Props>,
): ComponentType<Props> => {
  const loadComponent = async () => {
    try {
      return { default: await load() };
    } catch (error) {
      // React keeps what a lazy component has failed with, so whoever wants the part next gets another.
      Pending = createPending();
      throw error;
    }
  };
  const createPending = () => lazy(loadComponent) as ComponentType<Props>;
  let Pending = createPending();
  // Where the address alone has changed, a part is drawn again for what it is given, not for what may have failed.
  const Drawn = memo((props: Props) => {
    // What is there is drawn at once: Suspense would leave its place empty first, and keep it so for a third of a second.
    const [Part] = useState(() => current() ?? Pending);
    return <Suspense fallback={waiting?.(props)}>{createElement(Part, props)}</Suspense>;
  });
  Drawn.displayName = "Drawn";
  const LazyComponent = (props: Props) => {
    const location = useLocation();
    return (
      <ErrorBoundary fallback={failed} resetKeys={[location]}>
        <Drawn {...props} />
      </ErrorBoundary>
    );
  };
  return LazyComponent;
};

/** A folder of `src/` that comes later than the first screen: the code behind its door, with the catalogue of its name. */
export const lazyPart = <Module extends object>(name: ChunkName, loadCode: () => Promise<Module>): LazyPart<Module> => {
  let current: Module | null = null;
  const load = async (): Promise<Module> => {
    const [code] = await Promise.all([loadCode(), loadMessages(name)]);
    current = code;
    return code;
  };
  return {
    load,
    component: (component, options = {}) => {
      type Component = ComponentType<PropsOf<Module[typeof component]>>;
      return lazyComponent(
        async () => (await load())[component] as Component,
        () => (current === null ? null : (current[component] as Component)),
        options,
      );
    },
  };
};
