import { expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";
import { listDoubts } from "./doubts.ts";

it.each([
  { SITE_URL: "https://network.example", says: [] },
  { SITE_URL: "", says: [] },
  { SITE_URL: "", PORT: "8090", says: [] },
  { SITE_URL: "http://localhost:8080", says: [] },
  { SITE_URL: "http://network.example", says: [/begins with http:.*passkeys need https/] },
  { SITE_URL: "http://network.example:8080", says: [/begins with http:/] },
  { SITE_URL: "http://localhost", says: [/leads to port 80 .* listens on 8080/] },
  { SITE_URL: "http://localhost:8080", PORT: "8090", says: [/leads to port 8080 .* listens on 8090/] },
  { SITE_URL: "https://192.0.2.1", says: [/a number in the place of a name/] },
  { SITE_URL: "http://[2001:db8::1]:8080", says: [/a number in the place of a name/, /begins with http:/] },
])("says of SITE_URL $SITE_URL what hardly anybody can mean", ({ says, ...environment }) => {
  const doubts = listDoubts(readConfiguration(environment));
  expect(doubts).toHaveLength(says.length);
  for (const [nth, sentence] of says.entries()) expect(doubts[nth]).toMatch(sentence);
});
