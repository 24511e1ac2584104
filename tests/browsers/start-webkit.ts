import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { findWebKit } from "../../scripts/find-webkit.ts";
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

/** A WebKitGTK browser with an empty profile, and how to end it with all it needs. */
export const startWebKit = async (): Promise<{ session: Session; stop: () => Promise<void> }> => {
  const found = findWebKit();
  if (found === undefined) throw new Error("There is no WebKitGTK: `npm run browsers` installs it where it may.");
  const { display, process: server } = await startDisplay();
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn(found.driver, [`--port=${port}`, "--host=127.0.0.1"], {
    // Its sandbox needs rights that containers do not give; it only ever sees the project's own pages.
    env: { ...process.env, DISPLAY: display, TZ: "Europe/Berlin", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
  });
  const end = (): void => {
    driver.kill();
    server.kill();
  };
  try {
    while (!(await isListening(address))) await new Promise((resolve) => setTimeout(resolve, 50));
    const session = await openSession(address, {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: found.browser, args: ["--automation"] },
    });
    return {
      session,
      stop: async () => {
        await session.close().finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
};
