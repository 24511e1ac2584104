import { queryOptions } from "@tanstack/react-query";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import { readWith } from "./read-with.ts";
import { request, withLink } from "./request.ts";

/** How an enquiry stands; always asked anew, because the other side changes it. */
export const enquiryStatusQuery = (token: string) =>
  queryOptions({
    queryKey: ["enquiry-status", token],
    queryFn: ({ signal }) =>
      request(endpointPaths.enquiry, readWith(enquiryStatusSchema), signal, { headers: withLink(token) }),
    staleTime: 0,
  });

/** An enquiry, for who has the receiver's link; always asked anew, because the sender changes it, too. */
export const receivedEnquiryQuery = (token: string) =>
  queryOptions({
    queryKey: ["received-enquiry", token],
    queryFn: ({ signal }) =>
      request(endpointPaths.receivedEnquiry, readWith(receivedEnquirySchema), signal, { headers: withLink(token) }),
    staleTime: 0,
  });
