import { z } from "zod/mini";
import type { EnquirySubmission, enquirySubmissionSchema, ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import type { Notice } from "../../backend/enquiry/notice.ts";
import type { SendRequest } from "./backend-host.ts";
import { readJson } from "./read-answer.ts";
import { contactId } from "./sample-contacts.ts";

const common = { language: "de", consentVersion: "2026-11", elapsedMs: 9_000, website: "" } as const;

export const question = {
  ...common,
  kind: "question",
  side: "muslim-organization",
  topic: "mosque-protection",
  text: "Wer berät uns zum Einbruchschutz?",
  replyAddress: "frage@verein.example",
} as const satisfies EnquirySubmission;

/** Asks for the association in Bottrop, whose channels are not public. */
export const introduction = {
  ...common,
  kind: "introduction",
  side: "security-authority",
  contact: contactId("nwmos1"),
  topic: "mosque-visits",
  preferredLanguage: "tr",
  times: "dienstags ab 17 Uhr",
  text: "Wir möchten uns Ihrem Vorstand vorstellen.",
  replyAddress: "kmi.dienstlich@polizei.example",
} as const satisfies EnquirySubmission;

/** Somebody reads German and wants an evening in Turkish. */
export const expertRequest = {
  ...common,
  kind: "expert-request",
  side: "public",
  topic: "youth",
  format: "talk",
  eventLanguage: "tr",
  audience: "parents",
  date: "2026-11-12",
  times: "abends",
  attendance: "on-site",
  land: "DE-NW",
  place: "Bottrop",
  text: "Vortrag im November gesucht.",
} as const satisfies EnquirySubmission;

export const submissions: readonly EnquirySubmission[] = [
  question,
  {
    ...common,
    kind: "suggestion",
    side: "public",
    suggestedKind: "project",
    name: "Runder Tisch",
    text: "Ein Beispiel aus Gera.",
  },
  {
    ...common,
    kind: "correction",
    side: "muslim-organization",
    about: { kind: "contact", id: "nwkmi1" },
    changes: [{ field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] }],
  },
  expertRequest,
  introduction,
  { ...common, kind: "barrier", side: "public", page: "/contacts/nwkmi1", text: "Die Karte ist nicht bedienbar." },
];

type Correction = Extract<EnquirySubmission, { kind: "correction" }>;

/** A correction by anybody. */
export const correct = (about: Correction["about"], changes: readonly FieldChange[], text?: string): Correction => ({
  ...common,
  kind: "correction",
  side: "public",
  about,
  changes: changes.map(({ field, from, to }) => ({ field, from: [...from], to: [...to] })),
  ...(text === undefined ? {} : { text }),
});

const JSON_TYPE = { "Content-Type": "application/json" };
let lastKey = 0;
/** A key nobody has used in this run of the tests. */
export const newKey = (): string => {
  lastKey += 1;
  return `test-key-${String(lastKey).padStart(10, "0")}`;
};

/** Sends something as JSON; the body as it is where it is a text. */
export const post = (
  send: SendRequest,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  send(path, {
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

export const submit = (send: SendRequest, submission: unknown, key = newKey()): Promise<Response> =>
  post(send, "/api/v1/enquiries", submission, { "Idempotency-Key": key });

export const submitted = async (
  send: SendRequest,
  submission: z.input<typeof enquirySubmissionSchema>,
): Promise<EnquiryReceipt> => readJson(await submit(send, submission), enquiryReceiptSchema);

const STATUS = "/api/v1/enquiries/mine";
const RECEIVED = "/api/v1/received-enquiries/mine";

/** The header that opens what a link leads to. */
export const withLink = (token: string): Readonly<Record<string, string>> => ({ Authorization: `Link ${token}` });

export const readStatus = (send: SendRequest, token: string): Promise<Response> =>
  send(STATUS, { headers: withLink(token) });
export const readReceived = (send: SendRequest, token: string): Promise<Response> =>
  send(RECEIVED, { headers: withLink(token) });

/** By what an act is recognised, and the version it answers; a new key and what there is now unless given. */
export type Terms = { readonly key?: string; readonly version?: number };

const versionSchema = z.object({ version: z.number() });
/** What a party does that has just looked at the enquiry, unless `terms` say otherwise. */
const act = async (
  read: () => Promise<Response>,
  { key = newKey(), version }: Terms,
  send: (headers: Readonly<Record<string, string>>) => Promise<Response>,
): Promise<Response> => {
  const look = async (): Promise<number> => {
    const view = versionSchema.safeParse(await (await read()).json());
    return view.success ? view.data.version : 1;
  };
  return send({ "Idempotency-Key": key, "If-Match": `"${version ?? (await look())}"` });
};

export const answerReceived = (
  send: SendRequest,
  token: string,
  answer: ReceiverAnswer,
  terms: Terms = {},
): Promise<Response> =>
  act(
    () => readReceived(send, token),
    terms,
    (headers) => post(send, RECEIVED, answer, { ...headers, ...withLink(token) }),
  );

export const replyTo = (send: SendRequest, token: string, text: string, terms: Terms = {}): Promise<Response> =>
  act(
    () => readStatus(send, token),
    terms,
    (headers) => post(send, `${STATUS}/replies`, { text }, { ...headers, ...withLink(token) }),
  );

export const withdrawBy = (send: SendRequest, token: string, terms: Terms = {}): Promise<Response> =>
  act(
    () => readStatus(send, token),
    terms,
    (headers) => send(STATUS, { method: "DELETE", headers: { ...headers, ...withLink(token) } }),
  );

/** Keeps what would be mailed. `lastToken`: the secret of the newest receiver's link. */
export const createOutbox = () => {
  const notices: Notice[] = [];
  return {
    notices,
    notify: async (notice: Notice): Promise<void> => {
      notices.push(notice);
    },
    lastToken: (): string => {
      const token = notices.flatMap((notice) => ("token" in notice ? [notice.token] : [])).at(-1);
      if (token === undefined) throw new Error("no receiver was told anything yet; submit an introduction first");
      return token;
    },
  };
};
