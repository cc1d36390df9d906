// A screen in a file of its own: shown once it has loaded, with a way on if it can't be loaded.

import { cleanup, render, screen } from "@testing-library/preact/pure";
import { useLayoutEffect } from "preact/hooks";
import { afterEach, expect, test } from "vitest";
import { type Lazy, lazy } from "../../../src/actions/ports/lazy.ts";
import { LazyScreen } from "../../../src/ui/parts/LazyScreen.tsx";
import { PaneFrame } from "../../../src/ui/screens/incident/wide/PaneFrame.tsx";

afterEach(cleanup);

const Greeting = ({ name }: { readonly name: string }) => <h1>Hello {name}</h1>;
const show = (greeting: Lazy<typeof Greeting>) =>
  render(
    <LazyScreen screen={greeting} back={{ href: "/drills", label: "Back to Drills" }}>
      {(Arrived) => <Arrived name="Ana" />}
    </LazyScreen>,
  );

test("is shown once it has come, and at once the next time", async () => {
  let loads = 0;
  const greeting = lazy(async () => {
    loads += 1;
    return Greeting;
  });
  const { unmount } = show(greeting);
  expect(screen.getByRole("heading").textContent).toBe("Reading from this phone…");
  await screen.findByRole("heading", { name: "Hello Ana" });
  unmount();
  show(greeting);
  expect(screen.getByRole("heading").textContent).toBe("Hello Ana");
  expect(loads).toBe(1);
});

test("takes the focus to its heading while it is drawn, not after the next key may have come", async () => {
  let tell: (focused: string) => void = () => undefined;
  const focused = new Promise<string>((done) => {
    tell = done;
  });
  const Titled = ({ name }: { readonly name: string }) => {
    useLayoutEffect(() => queueMicrotask(() => tell(document.activeElement?.tagName ?? "")), []);
    return <h1 tabIndex={-1}>Hello {name}</h1>;
  };
  show(lazy(async () => Titled));
  expect(await focused).toBe("H1");
});

test("says that it isn't here yet, with the way on, and is asked for again", async () => {
  let loads = 0;
  const missing = lazy<typeof Greeting>(async () => {
    loads += 1;
    throw new TypeError("Failed to fetch");
  });
  const { unmount } = show(missing);
  await screen.findByText(/isn’t on this phone yet\. Connect to the network/);
  expect(screen.getByRole("link", { name: "Back to Drills" }).getAttribute("href")).toBe("/drills");
  unmount();
  show(missing);
  await screen.findByRole("button", { name: "Try again" });
  expect(loads).toBe(2);
});

test("is no second screen while it loads beside another one", () => {
  render(
    <LazyScreen
      screen={lazy<typeof Greeting>(() => new Promise(() => undefined))}
      back={{ href: "/drills", label: "Back to Drills" }}
      frame={PaneFrame}
    >
      {(Arrived) => <Arrived name="Ana" />}
    </LazyScreen>,
  );
  expect(screen.getByRole("region", { name: "Reading from this phone…" })).toBeTruthy();
  expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
  expect(screen.queryByRole("main")).toBeNull();
});
