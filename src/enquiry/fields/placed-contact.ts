import type { Contact } from "../../../contract/contact/contact.ts";
import type { Side } from "../../../contract/lists/side.ts";
import type { Terms } from "../../../contract/names/terms.ts";

/** A contact as far as a map shows it; `point`: longitude and latitude. */
export type PlacedContact = {
  readonly side: Side;
  readonly name: string;
  readonly placeName: string;
  readonly point: readonly [lon: number, lat: number] | null;
};

/** Where a contact is, and what it is called, as everyone sees it. */
export const toPlaced = (
  { side, organization, municipality, address, location }: Contact,
  terms: Pick<Terms, "lands">,
): PlacedContact => ({
  side,
  name: organization.name,
  placeName: municipality?.name ?? terms.lands[address.land],
  point: location.geometry?.coordinates ?? null,
});
