// The page's line to the service worker, over workbox-window. It knows nothing of the messages' content.

import type { ShellRequest } from "./shell-messages.ts";

export interface WorkerLink {
  /** Registers the worker once the page has loaded, so that it never delays a first visit. Rejects if that fails. */
  register(): Promise<void>;
  /** Checks the server for a newer worker. Rejects if there is no network. */
  update(): Promise<void>;
  /** Sends a request to the worker in charge of this page and resolves to its answer; null while there is none. */
  ask(request: ShellRequest): Promise<unknown>;
  /** Calls back each time another worker takes charge of this page. */
  onControllerChange(listener: () => void): void;
}

/**
 * Resolves to the link; rejects if there are no service workers (old browser, plain http, private mode, development).
 */
export const openWorkerLink = async (): Promise<WorkerLink> => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) throw new Error("no service worker here");
  const { Workbox, messageSW } = await import("workbox-window");
  const container = navigator.serviceWorker;
  const workbox = new Workbox("/sw.js", { scope: "/" });
  return {
    async register() {
      await workbox.register();
    },
    update: () => workbox.update(),
    ask: async (request) => (container.controller ? messageSW(container.controller, request) : null),
    onControllerChange: (listener) => container.addEventListener("controllerchange", listener),
  };
};
