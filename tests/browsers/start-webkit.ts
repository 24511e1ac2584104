import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { findWebKit } from "../../scripts/find-webkit.ts";
import { pressOnDisplay } from "./press-on-display.ts";
import { openSession, type Session } from "./webdriver.ts";

/** An X server that nobody sees; it names the display it has found free. */
const startDisplay = async (): Promise<{ display: string; process: ChildProcess }> => {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await once(server.stdout, "data");
  return { display: `:${String(number).trim()}`, process: server };
};

const isListening = async (driver: string): Promise<boolean> => {
  try {
    return (await fetch(`${driver}/status`)).ok;
  } catch {
    return false;
  }
};

/** What the browser's printer that prints to a file calls it. */
const PRINTED = "output.pdf";

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * Prints as somebody does, with the browser's own dialog: its driver has no command for it, and what a page itself would
 * print is not printed while the driver is there. Resolves with the PDF.
 */
const print = async (session: Session, display: string, folder: string): Promise<Uint8Array> => {
  await pressOnDisplay(display, "Control", "P");
  while (await session.run<boolean>("return document.hasFocus();")) await wait();
  // To the list of printers, to the only one in it, which is a file.
  await pressOnDisplay(display, "Tab");
  await pressOnDisplay(display, "Space");
  await pressOnDisplay(display, "Enter");
  while (!(await session.run<boolean>("return document.hasFocus();"))) await wait();
  const file = join(folder, PRINTED);
  for (;;) {
    // What is written last is the end of the file.
    const pdf = await readFile(file).catch(() => Buffer.alloc(0));
    if (pdf.subarray(-16).includes("%%EOF")) {
      await rm(file);
      return new Uint8Array(pdf);
    }
    await wait();
  }
};

export type WebKit = {
  readonly session: Session;
  readonly print: () => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
};

/** A WebKitGTK browser with an empty profile, and how to end it with all it needs. */
export const startWebKit = async (): Promise<WebKit> => {
  const found = findWebKit();
  if (found === undefined) throw new Error("There is no WebKitGTK: `npm run browsers` installs it where it may.");
  const { display, process: server } = await startDisplay();
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "webkit-"));
  const driver = spawn(found.driver, [`--port=${port}`, "--host=127.0.0.1"], {
    // What is printed to a file is put where the browser was started.
    cwd: folder,
    // Its sandbox needs rights that containers do not give; it only ever sees the project's own pages.
    env: { ...process.env, DISPLAY: display, TZ: "Europe/Berlin", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
  });
  const end = (): void => {
    driver.kill();
    server.kill();
  };
  try {
    while (!(await isListening(address))) await wait();
    const session = await openSession(address, {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: found.browser, args: ["--automation"] },
    });
    return {
      session,
      print: async () => print(session, display, folder),
      stop: async () => {
        await session.close().finally(end);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    end();
    throw error;
  }
};
