import { describe, expect, it } from "vitest";
import { routeRequest } from "../../../src/worker/shell/route-request.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const route = (path: string, mode = "navigate", method = "GET") =>
  routeRequest({ url: new URL(path, ORIGIN).href, method, mode }, ORIGIN, (url) => url === `${ORIGIN}/icons/icon.svg`);

describe("who answers a request", () => {
  it.each([
    "/",
    "/?declare",
    "/?open",
    "/index.html",
    "/incident/019a-x",
    "/cards/checklist/first-90/read",
    "/team#a.b",
  ])("a navigation to %s gets the shown page", (path) => expect(route(path)).toBe("shell"));

  it.each(["/incident/a?to=x.y", "/cards.old/list"])("only a dot in the last part makes a file: %s", (path) =>
    expect(route(path)).toBe("shell"),
  );

  it.each(["/healthz", "/api", "/api/push", "/pictures/now-dark.png", "/sw.js", "/log.txt"])(
    "a navigation to %s is the browser's",
    (path) => expect(route(path)).toBe("browser"),
  );

  it("a kept file is answered from here, also when opened by itself", () => {
    expect(route("/icons/icon.svg", "no-cors")).toBe("file");
    expect(route("/icons/icon.svg")).toBe("file");
  });

  it("any hashed file is, because an older version may have kept it", () => {
    expect(route("/assets/main-old.js", "cors")).toBe("file");
  });

  it("a route that is fetched, not opened, is the browser's", () => {
    expect(route("/cards", "cors")).toBe("browser");
    expect(route("/assets", "cors")).toBe("browser");
  });

  it.each(["POST", "HEAD", "PUT"])("%s is the browser's", (method) => {
    expect(route("/", "navigate", method)).toBe("browser");
    expect(route("/assets/a.js", "cors", method)).toBe("browser");
  });

  it("another origin is the browser's", () => {
    expect(route("https://other.test/assets/a.js", "cors")).toBe("browser");
    expect(route("https://other.test/", "navigate")).toBe("browser");
  });
});
