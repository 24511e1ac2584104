import { type Backend, createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";

/** The backend over a sample of `size` contacts, and the snapshot it gives every page. */
export const makeBackend = async (
  size: number,
  today: Date,
): Promise<{ backend: Backend; snapshot: DirectorySnapshot }> => {
  const backend = createBackend({ store: createMemoryStore(generateContacts({ count: size, today })) });
  const response = await backend.fetch(new Request(`http://localhost${endpointPaths.directory}`));
  return { backend, snapshot: (await response.json()) as DirectorySnapshot };
};
