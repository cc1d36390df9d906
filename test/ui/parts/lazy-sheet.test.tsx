// A sheet in a file of its own: shown once it has loaded, and never a tap that nothing answers.

import { cleanup, render, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test } from "vitest";
import { type Lazy, lazy } from "../../../src/actions/ports/lazy.ts";
import { LazySheet } from "../../../src/ui/parts/LazySheet.tsx";
import { Sheet } from "../../../src/ui/parts/Sheet.tsx";

afterEach(cleanup);

const sheets = { Greeting: () => <Sheet title="Hello" onClose={() => undefined} /> } as const;
const show = (from: Lazy<typeof sheets>, onClose: () => void = () => undefined) =>
  render(
    <LazySheet from={from} onClose={onClose}>
      {({ Greeting }) => <Greeting />}
    </LazySheet>,
  );

test("takes the place of the one that says it is being read", async () => {
  show(lazy(async () => sheets));
  expect(screen.getByRole("dialog", { name: "Reading from this phone…" })).toBeTruthy();
  await screen.findByRole("dialog", { name: "Hello" });
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
});

test("says that it isn't here yet, and closes", async () => {
  const missing = lazy<typeof sheets>(() => Promise.reject(new TypeError("Failed to fetch")));
  let closed = 0;
  show(missing, () => {
    closed += 1;
  });
  await screen.findByText(/isn’t on this phone yet\. Connect to the network/);
  screen.getByRole("button", { name: "Close" }).click();
  expect(closed).toBe(1);
});
