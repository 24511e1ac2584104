import { queryOptions, skipToken } from "@tanstack/react-query";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { contactSchema } from "../../../contract/contact/contact.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { ASKED_ANEW } from "../asked-anew.ts";
import { contactKey } from "./contact-key.ts";
import { readWith } from "./read-with.ts";
import { request } from "../request.ts";

/** One contact, if one is asked for, with its channels. */
export const contactQuery = (id: ContactId | null) =>
  queryOptions({
    queryKey: contactKey(id),
    queryFn:
      id === null
        ? skipToken
        : ({ signal }) => request(endpointPaths.contact.replace("{id}", id), readWith(contactSchema), signal),
    ...ASKED_ANEW,
  });
