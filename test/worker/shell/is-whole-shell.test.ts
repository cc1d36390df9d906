import { describe, expect, it } from "vitest";
import { isWholeShell } from "../../../src/worker/shell/is-whole-shell.ts";

const listed =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe("a page that names hashed files", () => {
  const html = `<link rel="modulepreload" href="/assets/a-1.js"><script type="module" src='/assets/b-2.js'></script>
    <style>@font-face { src: url(/assets/c-3.woff2) }</style><a href="/cards">Cards</a>`;

  it("is whole when the list has them all", () => {
    expect(isWholeShell(html, listed("/assets/a-1.js", "/assets/b-2.js", "/assets/c-3.woff2"))).toBe(true);
  });

  it.each(["/assets/a-1.js", "/assets/b-2.js", "/assets/c-3.woff2"])("is not whole without %s", (missing) => {
    const rest = ["/assets/a-1.js", "/assets/b-2.js", "/assets/c-3.woff2"].filter((path) => path !== missing);
    expect(isWholeShell(html, listed(...rest))).toBe(false);
  });
});

it("a page that names none, such as a network's sign-in page, is not whole", () => {
  expect(isWholeShell("<h1>Welcome to the hotel network</h1>", () => true)).toBe(false);
  expect(isWholeShell("", () => true)).toBe(false);
});
