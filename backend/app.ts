import type { Handlers } from "./call.ts";
import { type Caller, PUBLIC_CALLER } from "./caller.ts";
import { type ContactEndpointName, createContactHandlers } from "./contacts/contact-handlers.ts";
import type { Moment } from "./enquiry/enquiry-context.ts";
import { createEnquiryService } from "./enquiry/enquiry-service.ts";
import { createEnquiryHandlers } from "./enquiry/enquiry-handlers.ts";
import type { EnquiryStore } from "./enquiry/enquiry-store.ts";
import { MILLISECONDS_A_DAY } from "../contract/day.ts";
import { RETENTION } from "../contract/retention.ts";
import { DESK_BASE } from "../contract/desk/desk-base.ts";
import { toDeskPath } from "../contract/desk/desk-reading.ts";
import { createCorrectionDesk } from "./desk/correction-desk.ts";
import type { DeskAccess } from "./desk/desk-call.ts";
import { createEntryDesk } from "./desk/entry-desk.ts";
import { createLetterDesk } from "./desk/letter-desk.ts";
import type { PublishStore } from "./desk/publish-store.ts";
import { createSetupDesk, type ReadSettings } from "./desk/setup-desk.ts";
import { createTakedownHandlers, type Sign } from "./desk/takedown.ts";
import { createWorkHandlers } from "./desk/work-handlers.ts";
import { createWorkDesk } from "./desk/work-list.ts";
import { createDeskRoutes } from "./desk/desk-routes.ts";
import { admit, callerOf as callerOfSignedIn } from "./desk/signed-in.ts";
import { readNames, type ReadName, rights } from "./rights.ts";
import { createRoutes } from "./routes.ts";
import { type CreateHmac, createRequestLimits, createWebHmac, type RequestLimits } from "./request-limits.ts";
import { createAnswerBy, createEntryHandlers } from "./entries/entry-handlers.ts";
import { createMemoryEntryStore, type EntryStore } from "./entries/entry-store.ts";
import { createEventHandlers } from "./entries/event-handlers.ts";
import type { EndpointName } from "../contract/endpoints.ts";
import { germanToday } from "../contract/german-today.ts";
import { createMemoryEnquiryStore } from "./enquiry/memory-enquiry-store.ts";
import { createKeptAnswers } from "./kept-answers.ts";
import type { Notify } from "./enquiry/notice.ts";
import type { LoadGazetteer } from "./contacts/read-with-gazetteer.ts";
import { createDirectoryReader, createVouchedContacts } from "./contacts/directory.ts";
import type { ClientFault } from "../contract/fault/client-fault.ts";
import type { ContactStore } from "./contacts/contact-store.ts";
import { createShownEntries } from "./entries/shown-entries.ts";

/**
 * `now` tells the time. `callerOf` says who asks: everybody is the public unless a host that knows better says
 * otherwise, never a header a client can set. `loadGazetteer` is called when `serves` first asks for a place; without it
 * that question fails. `reportError` gets what was thrown while answering; the answer itself says nothing of it.
 */
export type BackendOptions = {
  readonly store: ContactStore;
  /** Projects, experts, events and the like; none unless given. */
  readonly entries?: EntryStore;
  /** In memory, to end with the process, unless given. */
  readonly enquiries?: EnquiryStore;
  /** Delivers what receivers and senders are to be told, e.g. by mail; it waits in the store unless given. */
  readonly notify?: Notify;
  /** Where the app is reached, ending in `/`: entries of calendar files then lead back to it. */
  readonly siteUrl?: string;
  readonly loadGazetteer?: LoadGazetteer;
  /** What answers from the contacts; here, and from `store`, unless given. */
  readonly contactHandlers?: Handlers<ContactEndpointName>;
  readonly now?: () => Date;
  readonly callerOf?: (request: Request) => Promise<Caller>;
  /**
   * Who may sign in to the desk, and how, and where it writes; `sign`: for the links by which contacts take their own entry
   * out of sight. Without it there is no desk.
   */
  readonly desk?: DeskAccess & {
    readonly publishing: PublishStore;
    readonly sign: Sign;
    readonly readSettings: ReadSettings;
  };
  /** The address of the network a request comes from, for the limits; without it nothing is limited. */
  readonly addressOf?: (request: Request) => string | null;
  /** The Web's own unless given, which takes longer than all the rest of an answer. */
  readonly createHmac?: CreateHmac;
  readonly reportError?: (error: unknown) => void;
  /** Gets what browsers report of themselves; nobody does unless given. */
  readonly noteClientFault?: (fault: ClientFault) => void;
};

/**
 * `fetch` answers a request. `jobs`: what a host has done from time to time, each of them to be repeated as often as it
 * likes. `isReady`: whether the stores can be reached just now.
 */
export type Backend = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly jobs: {
    /** Hands on, reminds and closes where the time is over, and says how many; daily. */
    readonly handOnOverdue: () => Promise<number>;
    /** Sends the notices that wait, and says how many; after each answer to what was sent, and every minute. */
    readonly deliver: () => Promise<number>;
    /** Deletes the enquiries that have had their time, and says how many; daily. */
    readonly purge: () => Promise<number>;
  };
  readonly isReady: () => Promise<boolean>;
  /** What one network may ask; for a host that answers a request without `fetch`. */
  readonly limits: RequestLimits;
};

const withoutGazetteer: LoadGazetteer = () =>
  Promise.reject(new Error("?serves needs the gazetteer: give createBackend the option loadGazetteer"));

/** The desk, with the reading endpoints of the site below it for whoever is signed in. */
const openDesk = (
  common: Omit<Parameters<typeof createRoutes>[0], "callerOf">,
  access: DeskAccess,
  work: ReturnType<typeof createWorkHandlers>,
) => {
  const callerOf = async (request: Request, name: EndpointName): Promise<Caller> => {
    const signedIn = await access.signedInOf(request);
    // Only those that read are mounted.
    admit(signedIn, rights[name as ReadName]);
    return signedIn === null ? PUBLIC_CALLER : callerOfSignedIn(signedIn);
  };
  const reads = createRoutes({ ...common, callerOf }, { names: readNames, pathOf: toDeskPath });
  const handlers = { ...access.handlers, ...work };
  return createDeskRoutes({ ...common, access, handlers }, (request) => reads.fetch(request));
};

/** The backend over the endpoint table: give a host its `fetch`. */
export const createBackend = ({
  store,
  entries = createMemoryEntryStore(),
  enquiries = createMemoryEnquiryStore(),
  notify,
  siteUrl,
  loadGazetteer = withoutGazetteer,
  contactHandlers,
  now = () => new Date(),
  callerOf = async () => PUBLIC_CALLER,
  desk: access,
  addressOf = () => null,
  createHmac = createWebHmac,
  reportError = console.error,
  noteClientFault = () => {},
}: BackendOptions): Backend => {
  const contacts = createVouchedContacts(store, reportError);
  const shown = createShownEntries(entries, contacts, reportError);
  const readMoment = (): Moment => {
    const instant = now();
    return { now: instant, today: germanToday(instant) };
  };
  const publishing = access?.publishing;
  const context = { enquiries, contacts, entries: shown, notify: notify ?? null, publishing, reportError };
  const service = createEnquiryService(context);
  const answers = createKeptAnswers();
  const limits = createRequestLimits(now, createHmac);
  const answerBy = createAnswerBy(shown, answers);
  const handlers: Handlers = {
    ...(contactHandlers ?? createContactHandlers(createDirectoryReader(contacts), answers, loadGazetteer)),
    ...createEntryHandlers(answerBy),
    ...createEnquiryHandlers(service),
    ...createEventHandlers(answerBy, siteUrl),
    ...createTakedownHandlers(access === undefined ? null : { store: access.publishing, sign: access.sign }),
    clientFaults: async ({ body }) => {
      noteClientFault(body as ClientFault);
      return { body: "" };
    },
    openapi: async () => ({ body: (await import("./openapi-description.ts")).openapiDescription }),
  };

  const common = { handlers, limits, addressOf, readMoment, reportError };
  const app = createRoutes({ ...common, callerOf });
  const openDeskOf = (desk: NonNullable<BackendOptions["desk"]>) => {
    const corrections = createCorrectionDesk({
      store: desk.publishing,
      loadGazetteer,
      findCoordinator: contacts.findCoordinator,
    });
    const work = createWorkHandlers({
      work: createWorkDesk(context, { ...desk, corrections, store: desk.publishing }),
      letters: createLetterDesk(context, desk.publishing),
      setup: createSetupDesk({ contacts, readPeople: desk.readPeople, readSettings: desk.readSettings }),
      entries: createEntryDesk(context, desk.publishing, desk.readPeople),
    });
    return openDesk(common, desk, work);
  };
  const deskApp = access === undefined ? app : openDeskOf(access);
  return {
    fetch: async (request) =>
      (new URL(request.url).pathname.startsWith(`${DESK_BASE}/`) ? deskApp : app).fetch(request),
    jobs: {
      handOnOverdue: () => service.handOnOverdue(readMoment()),
      deliver: () => service.deliver(readMoment()),
      purge: async () => {
        const oldest = new Date(now().getTime() - RETENTION.revisionDays * MILLISECONDS_A_DAY);
        await publishing?.forgetValues(oldest);
        return service.purge(readMoment());
      },
    },
    limits,
    isReady: async () => {
      try {
        await Promise.all([contacts.count(), shown.read(), enquiries.findByToken("")]);
        return true;
      } catch {
        return false;
      }
    },
  };
};
