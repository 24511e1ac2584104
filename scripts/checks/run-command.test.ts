import { expect, test, vi } from "vitest";
import { runCommand } from "./run-command.ts";

const write = ["node", "-e", "process.stdout.write('one\\ntw'); console.error('three'); console.log('o')"];
const how = { environment: process.env, limit: 300 };

test("of commands that run side by side each line says whose it is, and comes whole", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  try {
    expect(await runCommand(write, { ...how, output: { linesOf: "unit" } })).toEqual({ succeeded: true, output: "" });
    expect(log.mock.calls.map(String).toSorted()).toEqual(["unit │ one", "unit │ three", "unit │ two"]);
  } finally {
    log.mockRestore();
  }
});

test("what is kept is handed back, and a command that fails says so", async () => {
  const { succeeded, output } = await runCommand([...write.slice(0, 2), "console.log('kept'); process.exit(1)"], {
    ...how,
    output: "keep",
  });
  expect({ succeeded, output }).toEqual({ succeeded: false, output: "kept\n" });
});
