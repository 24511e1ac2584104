import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs a program that says the number of each round it begins, in a folder, and kills it so many milliseconds after it has
 * said a second one. Gives the number of the round it was in.
 */
export const killWhileRunning = async (program: string, folder: string, milliseconds: number): Promise<number> => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder], { stdio: "pipe" });
  let begun = -1;
  await new Promise<void>((resolve, reject) => {
    child.once("close", () => reject(new Error("the program ended by itself")));
    child.stdout.on("data", (chunk: Buffer) => {
      begun = Number(chunk.toString().trim().split("\n").at(-1));
      if (begun >= 1) resolve();
    });
  });
  await wait(milliseconds);
  const ended = new Promise((resolve) => {
    child.once("close", resolve);
  });
  child.kill("SIGKILL");
  await ended;
  return begun;
};
