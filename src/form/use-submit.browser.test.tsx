import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { useSubmit } from "./use-submit.ts";

const Button = ({ act }: { readonly act: (signal: AbortSignal) => Promise<void> }) => {
  const { submit, isSending, error } = useSubmit(act);
  return (
    <>
      <button type="button" onClick={() => void submit()}>
        Senden
      </button>
      <p role="status">{isSending ? "unterwegs" : (error?.message ?? "bereit")}</p>
    </>
  );
};

const press = () => page.getByRole("button").click();
const status = () => expect.element(page.getByRole("status"));

test("a second press while the first is on its way does nothing", async () => {
  const ends: (() => void)[] = [];
  await render(<Button act={() => new Promise((resolve) => void ends.push(resolve))} />);
  await press();
  await press();
  await status().toHaveTextContent("unterwegs");
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await status().toHaveTextContent("bereit");
  await press();
  expect(ends).toHaveLength(2);
});

test("what failed says so, until it is tried again", async () => {
  let count = 0;
  const act = async (): Promise<void> => {
    count += 1;
    if (count === 1) throw new Error("verloren");
  };
  await render(<Button act={act} />);
  await press();
  await status().toHaveTextContent("verloren");
  await press();
  await status().toHaveTextContent("bereit");
});

test("leaving the screen ends what is on its way", async () => {
  let signal: AbortSignal | undefined;
  const screen = await render(
    <Button
      act={(given) => {
        signal = given;
        return new Promise(() => {});
      }}
    />,
  );
  await press();
  expect(signal?.aborted).toBe(false);
  await screen.unmount();
  expect(signal?.aborted).toBe(true);
});
