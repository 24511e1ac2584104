/*
 * Part of the script in the head: what fails before the app's own code runs is told, too. It knows the kind of a fault,
 * the template of its screen and the build, and nothing else is ever read: messages, stacks, addresses and what the
 * browser would report by itself (`report-to`) hold what somebody looks for, and secrets of links.
 */
import type { ClientFault } from "../contract/fault/client-fault.ts";
import type { FaultKind } from "../contract/fault/fault-kind.ts";
import { screenRouteOf } from "../contract/fault/screen-route.ts";
import type { Operator } from "../contract/operator/operator.ts";
import { FAULT_EVENT, type NotedFault } from "./http/note-fault.ts";
import { readOperator } from "./ui/contact/operator.ts";

/** Of one page: a fault that comes again with each frame is one. */
const MOST_REPORTS = 5;

/** What a page has not got yet is cut off when it is left, which some browsers tell it before it goes: nobody's fault. */
const CUT_OFF: ReadonlySet<FaultKind> = new Set(["file", "drawing"]);
/** Within this time a page that is being left has gone. */
const LEAVING_MS = 1_000;

const readVersion = (): string => {
  const entry = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
  return /-([\w-]{8})\.js$/u.exec(entry)?.[1] ?? "unbuilt";
};

/** Scripts of the browser's extensions run in the page, and their faults are not ours. */
const isOwn = (file: string): boolean => file.startsWith(`${location.origin}/`);

/** `base`: where the app is served, with a slash at both ends; `path`: where reports go, below it. */
export const reportFaults = (base: string, path: string): void => {
  const reported = new Set<string>();
  const noted = new WeakSet();
  const waiting: ReturnType<typeof setTimeout>[] = [];
  const report = (kind: FaultKind, error?: unknown): void => {
    if (error instanceof Error) {
      if (noted.has(error)) return;
      noted.add(error);
    }
    const fault: ClientFault = {
      kind,
      route: screenRouteOf(`/${location.pathname.slice(base.length)}`),
      version: readVersion(),
    };
    const text = JSON.stringify(fault);
    if (reported.has(text) || reported.size >= MOST_REPORTS) return;
    // The settings stand further down in the document than this script.
    if ((readOperator() as Operator | null)?.takesFaultReports !== true) return;
    reported.add(text);
    const send = (): void => {
      navigator.sendBeacon(base + path, new Blob([text], { type: "application/json" }));
    };
    if (CUT_OFF.has(kind)) waiting.push(setTimeout(send, LEAVING_MS));
    else send();
  };
  addEventListener("pagehide", () => {
    // Whoever comes back to it finds it as it was left, timers included.
    for (const timer of waiting.splice(0)) clearTimeout(timer);
  });
  addEventListener(
    "error",
    (event) => {
      const { target } = event;
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) report("file");
      else if (event.error instanceof Error && isOwn(event.filename)) report("uncaught", event.error);
    },
    // A file that cannot be had is told to its element alone.
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => {
    if (reason instanceof Error) report("uncaught", reason);
  });
  addEventListener("vite:preloadError", (event) => {
    report("file", (event as Event & { readonly payload?: unknown }).payload);
  });
  addEventListener(FAULT_EVENT, (event) => {
    const { kind, error } = (event as CustomEvent<NotedFault>).detail;
    report(kind, error);
  });
  document.addEventListener("securitypolicyviolation", ({ sourceFile }) => {
    if (sourceFile === "" || isOwn(sourceFile)) report("content-policy");
  });
};
