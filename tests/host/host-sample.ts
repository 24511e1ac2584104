import { writeSampleLines } from "../../scripts/sample-lines.ts";

/** A sample large enough for every list to have something, and quick to store. */
export const hostSampleLines = writeSampleLines(new Date("2026-11-23T00:00:00Z"), 120);

/** An association of the sample that takes introductions. */
export const findReceiver = (): { readonly id: string; readonly mailbox: string } => {
  const lines = hostSampleLines.trim().split("\n");
  for (const line of lines) {
    const { kind, entry } = JSON.parse(line) as {
      kind: string;
      entry: { id: string; side: string; state: string; takesIntroductions?: boolean; email?: { value: string } };
    };
    const { id, side, state, takesIntroductions = true, email } = kind === "contact" ? entry : { ...entry, side: "" };
    if (side === "muslim-organization" && state === "active" && takesIntroductions && email)
      return { id, mailbox: email.value };
  }
  throw new Error("no association of the sample takes introductions");
};
