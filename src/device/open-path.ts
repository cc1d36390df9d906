// Which screen the worker wants a page to show after a tap on a notification. The page navigates without reloading, so
// that it loses nothing in memory; it answers, because a page of an older version would not.

export interface OpenPath {
  readonly type: "openPath";
  readonly path: string;
}

interface OpenedPath {
  readonly opened: true;
}

/** Starts listening, and goes where the worker says. */
export const followWorker = (): void => {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
    const { type, path } = (data ?? {}) as Partial<OpenPath>;
    if (type !== "openPath" || typeof path !== "string" || !path.startsWith("/") || path.startsWith("//")) return;
    if (`${location.pathname}${location.search}` !== path) {
      history.pushState(null, "", path);
      dispatchEvent(new PopStateEvent("popstate"));
    }
    ports[0]?.postMessage({ opened: true } satisfies OpenedPath);
  });
};
