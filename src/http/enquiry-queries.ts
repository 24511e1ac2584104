import { queryOptions } from "@tanstack/react-query";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import { readWith } from "./read-with.ts";
import { request } from "./request.ts";

/** The path of an endpoint for who has this token. */
export const linkPath = (path: string, token: string): string => path.replace("{token}", token);

/** How an enquiry stands; always asked anew, because the other side changes it. */
export const enquiryStatusQuery = (token: string) =>
  queryOptions({
    queryKey: ["enquiry-status", token],
    queryFn: ({ signal }) => request(linkPath(endpointPaths.enquiry, token), readWith(enquiryStatusSchema), signal),
    staleTime: 0,
  });

/** An enquiry, for who has the receiver's link; always asked anew, because the sender changes it, too. */
export const receivedEnquiryQuery = (token: string) =>
  queryOptions({
    queryKey: ["received-enquiry", token],
    queryFn: ({ signal }) =>
      request(linkPath(endpointPaths.receivedEnquiry, token), readWith(receivedEnquirySchema), signal),
    staleTime: 0,
  });
