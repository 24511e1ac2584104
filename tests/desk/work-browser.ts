import { expect } from "vitest";
import { type DeskEntry, type EntryAbout, toEntryKey } from "../../contract/desk/desk-entry.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { WorkList, WorkView } from "../../contract/desk/work.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import type { EnquiryStatus } from "../../contract/enquiry/enquiry-status.ts";
import { newKey, withLink } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, SITE } from "./start-desk.ts";

export const workPath = (reference: string): string => deskPaths.workItem.replace("{id}", reference);
export const entryPath = (about: EntryAbout): string => deskPaths.entry.replace("{id}", toEntryKey(about));

/** Which of the agreed problems an answer is. */
export const kindOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { type: string }).type.replace("/problems/", "");

export const submit = async (desk: Desk, submission: EnquirySubmission): Promise<EnquiryReceipt> => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": newKey() };
  const init = { method: "POST", headers, body: JSON.stringify(submission) };
  const response = await desk.fetch(new Request(`${SITE}${endpointPaths.enquiries}`, init));
  expect(response.status).toBe(201);
  return (await response.json()) as EnquiryReceipt;
};

export const readStatus = async (desk: Desk, token: string): Promise<EnquiryStatus> =>
  (await (
    await desk.fetch(new Request(`${SITE}${endpointPaths.enquiry}`, { headers: withLink(token) }))
  ).json()) as EnquiryStatus;

/** What anybody reads under a path of the site. */
export const readPublic = async <Answer>(desk: Desk, path: string): Promise<Answer> =>
  (await (await desk.fetch(new Request(`${SITE}${path}`))).json()) as Answer;

export const listWork = async (browser: DeskBrowser): Promise<WorkList["items"]> =>
  ((await (await browser.send(deskPaths.work)).json()) as WorkList).items;
export const readWork = async (browser: DeskBrowser, reference: string): Promise<WorkView> =>
  (await (await browser.send(workPath(reference))).json()) as WorkView;

type Terms = { readonly version?: number; readonly key?: string };
export const act = async (
  browser: DeskBrowser,
  reference: string,
  body: object,
  { version, key = newKey() }: Terms = {},
): Promise<Response> => {
  const seen = version ?? (await readWork(browser, reference)).version;
  return browser.post(workPath(reference), body, { "If-Match": `"${seen}"`, "Idempotency-Key": key });
};

/** Accepts what was asked for as it is shown now. */
export const apply = async (browser: DeskBrowser, reference: string, message?: string): Promise<Response> => {
  const view = await readWork(browser, reference);
  const body = {
    action: "apply",
    entryVersion: view.proposal?.version ?? 0,
    ...(message === undefined ? {} : { message }),
  };
  return act(browser, reference, body, { version: view.version });
};

export const readEntry = async (browser: DeskBrowser, about: EntryAbout): Promise<DeskEntry> =>
  (await (await browser.send(entryPath(about))).json()) as DeskEntry;

export const actOnEntry = async (
  browser: DeskBrowser,
  about: EntryAbout,
  body: object,
  version?: number,
): Promise<Response> => {
  const seen = version ?? (await readEntry(browser, about)).version;
  return browser.post(entryPath(about), body, { "If-Match": `"${seen}"` });
};

/** Shows a hidden entry again, as two together can. */
export const putBack = async (first: DeskBrowser, second: DeskBrowser, about: EntryAbout): Promise<Response> => {
  const proposed = await actOnEntry(first, about, { action: "put-back", reason: "Es war ein Irrtum." });
  expect(proposed.status).toBe(200);
  return actOnEntry(second, about, { action: "agree" });
};
