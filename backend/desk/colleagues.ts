import type { LandCode } from "../../contract/lists/land.ts";
import type { StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import type { Remit } from "../../contract/desk/access.ts";

/** Somebody with an account. `isActive`: not locked. */
export type Colleague = Remit & { readonly id: string; readonly name: string; readonly isActive: boolean };
export type ReadPeople = () => Promise<readonly Colleague[]>;

/** A coordinator does everything; a Land's coordinator what is about a Land of theirs. */
export const isFor = ({ roles, lands }: Pick<Remit, "roles" | "lands">, land: LandCode | null): boolean =>
  roles.includes("coordinator") || (roles.includes("land-coordinator") && land !== null && lands.includes(land));

/** Who can do what is about this Land. */
export const whoCanDo = (people: readonly Colleague[], land: LandCode | null): readonly Colleague[] =>
  people.filter((person) => person.isActive && isFor(person, land));

/** The enquiry, free again where who had taken it is gone, locked, or has other tasks by now. */
export const freeOfFormer = <Enquiry extends StoredEnquiry>(
  enquiry: Enquiry,
  people: readonly Colleague[],
  land: LandCode | null,
): Enquiry => {
  const { takenBy } = enquiry;
  if (!takenBy || whoCanDo(people, land).some(({ id }) => id === takenBy.account)) return enquiry;
  return { ...enquiry, takenBy: null };
};
