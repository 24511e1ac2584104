/** Where the backend answers. `{id}` stands for a contact id. */
export const endpointPaths = {
  directory: "/api/v1/directory",
  contacts: "/api/v1/contacts",
  contact: "/api/v1/contacts/{id}",
  openapi: "/api/v1/openapi.json",
} as const;
