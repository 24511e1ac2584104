/** An element as the protocol names it. */
export type ElementReference = { readonly [ELEMENT]: string };

/** The key under which WebDriver hands out elements (https://www.w3.org/TR/webdriver2/#elements). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** What WebDriver calls keys (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
} as const;
export type Key = keyof typeof KEYS;

type Method = "GET" | "POST" | "DELETE";
type Rect = { readonly width: number; readonly height: number };

const callDriver = async (address: string, method: Method, body?: object): Promise<unknown> => {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
};

/** A window of a browser, driven by the WebDriver protocol: no more of it than the tests need. */
export const openSession = async (driver: string, capabilities: object) => {
  const opened = await callDriver(`${driver}/session`, "POST", { capabilities: { alwaysMatch: capabilities } });
  const session = `${driver}/session/${(opened as { sessionId: string }).sessionId}`;
  const command = async (method: Method, path: string, body?: object): Promise<unknown> =>
    callDriver(`${session}/${path}`, method, body);
  const post = async (path: string, body: object = {}): Promise<unknown> => command("POST", path, body);
  const run = async <T>(script: string, ...parameters: readonly unknown[]): Promise<T> =>
    (await post("execute/sync", { script, args: parameters })) as T;
  const pressAll = async (values: readonly string[]): Promise<void> => {
    const actions = [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  };
  const readSize = async (): Promise<Rect> => run<Rect>("return { width: innerWidth, height: innerHeight };");
  return {
    goto: async (url: string) => post("url", { url }),
    back: async () => post("back"),
    forward: async () => post("forward"),
    reload: async () => post("refresh"),
    readAddress: async () => String(await command("GET", "url")),
    /** Runs a script in the page; what it returns must be JSON or elements. */
    run,
    click: async ({ [ELEMENT]: id }: ElementReference) => post(`element/${id}/click`),
    type: async ({ [ELEMENT]: id }: ElementReference, text: string) => post(`element/${id}/value`, { text }),
    press: async (...keys: readonly Key[]) => pressAll(keys.map((key) => KEYS[key])),
    /** What assistive technology is told. */
    readName: async ({ [ELEMENT]: id }: ElementReference) =>
      String(await command("GET", `element/${id}/computedlabel`)),
    /** Gives the page this room; the window is larger by its frame. */
    resize: async (wanted: Rect) => {
      await post("window/rect", wanted);
      const { width, height } = await readSize();
      await post("window/rect", { width: 2 * wanted.width - width, height: 2 * wanted.height - height });
    },
    close: async () => callDriver(session, "DELETE"),
  };
};

export type Session = Awaited<ReturnType<typeof openSession>>;
