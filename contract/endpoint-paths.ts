/**
 * Where the backend answers. `{id}` stands for the id of a contact or entry, or the code of a Land. `mine` is the
 * enquiry whose link's secret is sent in a header: no path holds one, because paths are written into logs.
 */
export const endpointPaths = {
  directory: "/api/v1/directory",
  contacts: "/api/v1/contacts",
  contactDetails: "/api/v1/contacts/details",
  contact: "/api/v1/contacts/{id}",
  projects: "/api/v1/projects",
  project: "/api/v1/projects/{id}",
  experts: "/api/v1/experts",
  expert: "/api/v1/experts/{id}",
  events: "/api/v1/events",
  eventsCalendar: "/api/v1/events.ics",
  event: "/api/v1/events/{id}",
  materials: "/api/v1/materials",
  material: "/api/v1/materials/{id}",
  guidance: "/api/v1/guidance",
  guidancePath: "/api/v1/guidance/{id}",
  land: "/api/v1/lands/{id}",
  overview: "/api/v1/overview",
  enquiries: "/api/v1/enquiries",
  enquiry: "/api/v1/enquiries/mine",
  enquiryWithdrawal: "/api/v1/enquiries/mine",
  enquiryReplies: "/api/v1/enquiries/mine/replies",
  receivedEnquiry: "/api/v1/received-enquiries/mine",
  receivedEnquiryAnswers: "/api/v1/received-enquiries/mine",
  takedown: "/api/v1/contacts/{id}/takedown",
  takedownAct: "/api/v1/contacts/{id}/takedown",
  clientFaults: "/api/v1/client-faults",
  openapi: "/api/v1/openapi.json",
} as const;
