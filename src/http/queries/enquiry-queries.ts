import { queryOptions, skipToken } from "@tanstack/react-query";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../../contract/enquiry/enquiry-status.ts";
import { readWith } from "./read-with.ts";
import { request, withLink } from "../request.ts";

/** How an enquiry stands, for who has the sender's link, if there is one; always asked anew, because the other side changes it. */
export const enquiryStatusQuery = (token: string | null) =>
  queryOptions({
    queryKey: ["enquiry-status", token],
    queryFn:
      token === null
        ? skipToken
        : ({ signal }) =>
            request(endpointPaths.enquiry, readWith(enquiryStatusSchema), signal, { headers: withLink(token) }),
    staleTime: 0,
  });

/** An enquiry, for who has the receiver's link, if there is one; always asked anew, because the sender changes it, too. */
export const receivedEnquiryQuery = (token: string | null) =>
  queryOptions({
    queryKey: ["received-enquiry", token],
    queryFn:
      token === null
        ? skipToken
        : ({ signal }) =>
            request(endpointPaths.receivedEnquiry, readWith(receivedEnquirySchema), signal, {
              headers: withLink(token),
            }),
    staleTime: 0,
  });
