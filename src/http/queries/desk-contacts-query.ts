import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import { contactListSchema, type ListedContact } from "../../../contract/contact/contact-list.ts";
import { toDeskPath } from "../../../contract/desk/desk-reading.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import type { LandCode } from "../../../contract/lists/land.ts";
import { readPageAtDesk } from "../desk-request.ts";

const contactPageSchema = z.object({ page: contactListSchema, next: z.nullable(z.string()) });

/** The first pages of the contacts. `total` counts all; `next`: the query of the page after these, `null` on the last. */
export type FirstContacts = {
  readonly total: number;
  readonly contacts: readonly ListedContact[];
  readonly next: string | null;
};

/** What is asked of the contacts: those of these Länder, of all without any, that a text finds. */
export const askForContacts = (lands: readonly LandCode[], text: string): string =>
  new URLSearchParams([...lands.map((land) => ["land", land]), ...(text === "" ? [] : [["q", text]])]).toString();

/** So many pages of the contacts as the account sees them; each page is added to those before it. */
export const deskContactsQuery = (asked: string, pages: number) =>
  queryOptions({
    queryKey: ["desk", "contacts", asked, pages],
    queryFn: async ({ client, signal }): Promise<FirstContacts> => {
      const before: FirstContacts | null =
        pages === 1 ? null : await client.query({ ...deskContactsQuery(asked, pages - 1), staleTime: Infinity });
      // What was hidden meanwhile may have left fewer pages.
      if (before?.next === null) return before;
      const path = `${toDeskPath(endpointPaths.contacts)}?${before?.next ?? asked}`;
      const { page, next } = await readPageAtDesk(path, contactPageSchema, signal);
      return { total: page.total, contacts: [...(before?.contacts ?? []), ...page.contacts], next };
    },
    staleTime: 0,
  });
