import { Trans as MessageTrans, type TransProps } from "@lingui/react";

/** A text with a tag would be taken for an element of the message it stands in, `<0>` for one of ours; an element is none. */
const keepAsText = (value: unknown): unknown =>
  typeof value === "string" && value.includes("<") ? <>{value}</> : value;

const NONE: NonNullable<TransProps["values"]> = {};

/** What the macro of this name becomes, by `lingui.config.ts`: a value that looks like a tag stays a text. */
export const Trans = ({ values = NONE, ...message }: TransProps) => (
  <MessageTrans
    {...message}
    values={Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keepAsText(value)]))}
  />
);
