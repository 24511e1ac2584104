import type { IncomingMessage } from "node:http";

/** At once: so many are answered within a second, so that whoever got a slot need not wait long. */
const MOST_ANSWERED = 200;
/** More for what takes something out of sight, however much else is asked. */
const MORE_URGENT = 50;
/** Requests whose body is still coming do no work, and slow ones must not keep others out. */
const MOST_ARRIVING = 1_000;

/**
 * At once where the process is late: as many as a visitor or two ask for with a page. It is not them who keep it busy, but
 * its start, a slow disk or its neighbours; to be refused would take them longer than to wait.
 */
const MOST_WHILE_LATE = 20;

/** `isUrgent`: takes something out of sight; `isLate`: the process cannot keep up just now. */
type Standing = { readonly isUrgent: boolean; readonly isLate: boolean };

export type RequestSlots = {
  /** Takes a slot until what is returned is called; `null` where there is none. */
  readonly enter: (request: IncomingMessage, standing: Standing) => (() => void) | null;
};

/** As many requests at once as can be answered in time; the others are better told at once to come again. */
export const createRequestSlots = (mostAnswered = MOST_ANSWERED): RequestSlots => {
  let arriving = 0;
  let answered = 0;
  return {
    enter: (request, { isUrgent, isLate }) => {
      if (isLate && !isUrgent && answered + arriving >= MOST_WHILE_LATE) return null;
      const hasBody = request.method !== "GET" && request.method !== "HEAD";
      if (answered >= mostAnswered + (isUrgent ? MORE_URGENT : 0) || arriving >= MOST_ARRIVING) return null;
      let isArriving = hasBody;
      if (hasBody) arriving += 1;
      else answered += 1;
      request.once("end", () => {
        if (!isArriving) return;
        isArriving = false;
        arriving -= 1;
        answered += 1;
      });
      return () => {
        if (isArriving) arriving -= 1;
        else answered -= 1;
        isArriving = false;
      };
    },
  };
};
