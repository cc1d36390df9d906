// As much of W3C WebDriver as the WebKit journeys need, over plain HTTP.

export interface WebDriver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of an async function in the page; it may return JSON. */
  run<Value>(body: string, ...args: readonly unknown[]): Promise<Value>;
  /** Clicks the element that a function body finds, once there is one. */
  click(finder: string, ...args: readonly unknown[]): Promise<void>;
  /** Types into it. */
  type(finder: string, text: string, ...args: readonly unknown[]): Promise<void>;
  /** Resolves once a function body returns something truthy; rejects with what the page shows. */
  until(body: string, ...args: readonly unknown[]): Promise<void>;
  quit(): Promise<void>;
}

const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** Notes in the page whether the next tap arrives at the element. */
const NOTE_ARRIVAL = `
  window.arrived = false;
  arguments[0].addEventListener("click", () => { window.arrived = true; }, { once: true });`;

/** Opens a session with the driver on this port; `binary` is the browser that it starts. */
export const openWebDriver = async (port: number, binary: string): Promise<WebDriver> => {
  const ask = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = (await response.json()) as { value: Value & { readonly error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error} ${value.message}`);
    return value;
  };
  /** Retries while the driver isn't there yet, the page is between two addresses, or there is nothing yet. */
  const patiently = async <Value>(what: string, attempt: () => Promise<Value | null>): Promise<Value> => {
    let last: unknown = "nothing";
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      try {
        const found = await attempt();
        if (found !== null && found !== false) return found;
      } catch (error) {
        last = error;
      }
      await new Promise((next) => setTimeout(next, PAUSE_MS));
    }
    const shown = await shownText().catch(() => "nothing that can be read");
    throw new Error(`Waited in vain for ${what} (${last}); the page shows: ${shown}`);
  };
  const { sessionId } = await patiently("the browser", () =>
    ask<{ readonly sessionId: string }>("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
    }),
  );
  const session = `/session/${sessionId}`;
  const find = (body: string, args: readonly unknown[]): Promise<unknown> =>
    ask("POST", `${session}/execute/sync`, { script: body, args });
  const shownText = (): Promise<unknown> => find("return location.href + ' ' + document.body.innerText", []);
  const element = async (finder: string, args: readonly unknown[]): Promise<string | null> =>
    ((await find(finder, args)) as Record<string, string> | null)?.[ELEMENT] ?? null;

  return {
    goto: (url) => ask("POST", `${session}/url`, { url }),
    reload: () => ask("POST", `${session}/refresh`, {}),
    run: async <Value>(body: string, ...args: readonly unknown[]) => {
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1))
          .then((value) => done({ value: value ?? null }), (error) => done({ failed: String(error) }));`;
      const answer = await ask<{ value: Value; failed?: string }>("POST", `${session}/execute/async`, { script, args });
      if (answer.failed !== undefined) throw new Error(answer.failed);
      return answer.value;
    },
    async click(finder, ...args) {
      await patiently(`a tap on ${args.join(", ")}`, async () => {
        const id = await element(finder, args);
        if (id === null) return null;
        await find(NOTE_ARRIVAL, [{ [ELEMENT]: id }]);
        await ask("POST", `${session}/element/${id}/click`, {});
        // If the element moved away under the tap, or was too new for it, taps it again; a new page has forgotten the
        // first tap.
        return (await find("return window.arrived !== false", [])) === true ? true : null;
      });
    },
    async type(finder, text, ...args) {
      const id = await patiently(`the field ${args.join(", ")}`, () => element(finder, args));
      await ask("POST", `${session}/element/${id}/value`, { text });
    },
    async until(body, ...args) {
      await patiently(args.join(", ") || body, async () => ((await find(body, args)) ? true : null));
    },
    quit: () => ask("DELETE", session),
  };
};
