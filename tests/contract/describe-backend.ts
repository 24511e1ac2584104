import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { createBackend } from "../../backend/app.ts";
import type { Answer, BackendHost, SendRequest, StoreKind, TestedApi } from "./backend-host.ts";
import { describeCalendar } from "./describe-calendar.ts";
import { describeCaching } from "./describe-caching.ts";
import { describeContact } from "./describe-contact.ts";
import { describeContactDetails } from "./describe-contact-details.ts";
import { describeDirectory } from "./describe-directory.ts";
import { describeEnquiries } from "./describe-enquiries.ts";
import { describeEntries } from "./describe-entries.ts";
import { describeFilters } from "./describe-filters.ts";
import { describeIntroductions } from "./describe-introductions.ts";
import { describeReceived } from "./describe-received.ts";
import { describeGuidance } from "./describe-guidance.ts";
import { describeLands } from "./describe-lands.ts";
import { describeMediaTypes } from "./describe-media-types.ts";
import { describeOverview } from "./describe-overview.ts";
import { describePaging } from "./describe-paging.ts";
import { describeProblems } from "./describe-problems.ts";
import { describeServes } from "./describe-serves.ts";
import { describeVisibility } from "./describe-visibility.ts";
import { describeWritten } from "./describe-written.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { loadSampleGazetteer } from "./sample-gazetteer.ts";

/** The behaviour of the whole API, whatever serves it and whatever keeps the contacts. */
export const describeBackend = (host: BackendHost, store: StoreKind): void => {
  describe(`the API ${host.name} over ${store.name}`, () => {
    /** The app of what was asked for last, made at the first question: most say first what they want instead of the usual. */
    let answer: () => Promise<Answer>;
    let running: Awaited<ReturnType<BackendHost["start"]>>;

    const makeAnswer = async ({ contacts = sampleContacts, ...options }: Parameters<TestedApi["use"]>[0]) => {
      const enquiries = await store.createEnquiries?.();
      const app = createBackend({
        store: await store.create(contacts),
        ...(enquiries === undefined ? {} : { enquiries }),
        now: () => SAMPLE_NOW,
        loadGazetteer: loadSampleGazetteer,
        ...options,
      });
      // A host whose jobs run whenever they have something to do.
      return async (request: Request): Promise<Response> => {
        if (!request.url.includes("enquiries")) return app.fetch(request);
        await app.jobs.handOnOverdue();
        const response = await app.fetch(request);
        await app.jobs.deliver();
        return response;
      };
    };
    const use: TestedApi["use"] = async (options) => {
      let made: Promise<Answer> | undefined;
      answer = () => (made ??= makeAnswer(options));
    };
    const send: SendRequest = (path, init) => running.send(path, init);

    beforeAll(async () => {
      running = await host.start(async (request) => (await answer())(request));
    });
    beforeEach(() => use({}));
    afterAll(() => running.stop());

    const api: TestedApi = { send, use };
    describeDirectory(api);
    describeFilters(api);
    describeServes(api);
    describePaging(api);
    describeOverview(api);
    describeContact(api);
    describeContactDetails(api);
    describeEntries(api);
    describeMediaTypes(api);
    describeGuidance(api);
    describeLands(api);
    describeCalendar(api);
    describeVisibility(api);
    describeCaching(api);
    describeProblems(api);
    describeEnquiries(api);
    describeIntroductions(api);
    describeReceived(api);
    describeWritten(api);
  });
};
