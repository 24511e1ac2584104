import { readPlainText } from "../../contract/text-units.ts";
import { expect, it } from "vitest";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { type ContactIndex, sideAt } from "../../contract/contact/contact-index.ts";
import { findResponsible } from "../../contract/place/find-responsible.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { isReachable } from "../../contract/contact/stand-in.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";

type Question = Parameters<typeof findResponsible>[1] & { readonly topic: (typeof TOPICS)[number] };

/** A quarter of a million chains: many times what they take on a machine that does nothing else. */
const PATIENCE_MS = 1_200_000;

/** Whether the chain leads to somebody who answers, and the Clearing Point is its end and nowhere else. */
const isGoodChain = (index: ContactIndex, { topic, ...place }: Question, side: (typeof SEARCHABLE_SIDES)[number]) => {
  const wanted = { ...NO_FILTER, side, topics: [topic] };
  const steps = findResponsible(index, place, wanted, { today: SAMPLE_DAY, read: readPlainText });
  const contacts = steps.flatMap((step) => step.contacts);
  const coordinators = contacts.filter(({ position }) => sideAt(index, position) === "clearing-point");
  return (
    coordinators.length === 1 &&
    coordinators[0] === contacts.at(-1) &&
    contacts.some(({ position, reasons }) => isReachable(index, reasons.standIn ?? position))
  );
};

it(
  "leads from every postcode, for every topic and side, to somebody who can be reached",
  { timeout: PATIENCE_MS },
  async () => {
    const { index } = await readSampleDirectory();
    const gazetteer = readBuiltGazetteer();
    expect(gazetteer.postcodes).toHaveLength(8_168);
    const failures: string[] = [];
    // Many postcodes share municipalities; each of these is asked once.
    const answered = new Set<string>();
    for (const postcode of gazetteer.postcodes) {
      const municipalities = gazetteer.findByPostcode(postcode);
      if (municipalities.length === 0) failures.push(postcode);
      for (const { key, lon, lat } of municipalities) {
        if (answered.has(key)) continue;
        answered.add(key);
        for (const side of SEARCHABLE_SIDES) {
          for (const topic of TOPICS) {
            if (!isGoodChain(index, { key, lon, lat, topic }, side)) failures.push(`${postcode} ${side} ${topic}`);
          }
        }
      }
    }
    expect(failures).toEqual([]);
    expect(answered.size).toBeGreaterThan(10_000);
  },
);
