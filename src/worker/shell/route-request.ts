// Sorts requests by who answers them. Decides from the request alone, because it must decide at once.

type Route = "shell" | "file" | "browser";

interface RoutedRequest {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/**
 * Returns `shell` for a navigation to a route of the app, `file` for a file that may be stored on this phone, and
 * `browser` for the rest, which goes out as if there were no worker: other origins, writes, /healthz, /api, files we
 * don't keep.
 */
export const routeRequest = (request: RoutedRequest, origin: string, isListed: (url: string) => boolean): Route => {
  const { origin: requested, pathname } = new URL(request.url);
  if (request.method !== "GET" || requested !== origin) return "browser";
  if (request.mode === "navigate" && isAppRoute(pathname)) return "shell";
  return pathname.startsWith("/assets/") || isListed(request.url) ? "file" : "browser";
};

const isAppRoute = (pathname: string): boolean => {
  if (pathname === "/index.html") return true;
  if (pathname === "/healthz" || pathname === "/api" || pathname.startsWith("/api/")) return false;
  return !pathname.slice(pathname.lastIndexOf("/")).includes(".");
};
