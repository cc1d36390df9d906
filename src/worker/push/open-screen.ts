// Shows a screen of the app: in a page that is open, else in a new one.

import type { OpenPath } from "../../device/open-path.ts";

const ANSWER_MS = 1_000;

/**
 * Resolves once the screen at `path` is requested. A page that already shows it comes to the front; another open page
 * navigates without reloading, so that it loses nothing; if it doesn't answer, it is reloaded at that path.
 */
export const openScreen = async (path: string, clients: Pick<Clients, "matchAll" | "openWindow">): Promise<void> => {
  const pages = (await clients.matchAll({ type: "window", includeUncontrolled: true })) as readonly WindowClient[];
  const page = pages.find((one) => pathOf(one) === path) ?? pages.find(({ focused }) => focused) ?? pages[0];
  if (!page) return void (await clients.openWindow(path));
  // Focus comes before the message: the right to come to the front ends soon after the tap.
  const front = await page.focus().catch(() => page);
  if (pathOf(front) === path || (await goes(front, path))) return;
  await front.navigate(path).catch(() => clients.openWindow(path));
};

const pathOf = ({ url }: WindowClient): string => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

const goes = (page: WindowClient, path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(false), ANSWER_MS);
    port1.onmessage = () => {
      clearTimeout(timer);
      port1.close();
      resolve(true);
    };
    page.postMessage({ type: "openPath", path } satisfies OpenPath, [port2]);
  });
