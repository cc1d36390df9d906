// Code in a file of its own, at each moment at which it may arrive.

import { act, cleanup, render, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test } from "vitest";
import { type Lazy, lazy } from "../../../src/actions/ports/lazy.ts";
import { live } from "../../../src/actions/ports/live.ts";
import { useLazy } from "../../../src/ui/hooks/use-lazy.ts";

afterEach(() => act(cleanup));

const Shown = ({ what }: { readonly what: Lazy<string> }) => {
  const arrival = useLazy(what);
  return <p>{arrival.type === "here" ? arrival.part : arrival.type}</p>;
};

test("is shown also where it arrived for another screen between the first drawing and its effect", async () => {
  let asked = 0;
  const here = {
    ...live<string | null>(null),
    get() {
      asked += 1;
      return asked <= 2 ? null : "it is here";
    },
  };
  const what: Lazy<string> = { here, load: () => new Promise(() => undefined) };
  await act(async () => void render(<Shown what={what} />));
  expect(screen.getByText("it is here")).toBeTruthy();
});

test("is shown once it has come, and said to be missing where it can't be had", async () => {
  await act(async () => void render(<Shown what={lazy(async () => "it came")} />));
  expect(await screen.findByText("it came")).toBeTruthy();
  await act(async () => void render(<Shown what={lazy(() => Promise.reject(new Error("no network")))} />));
  expect(await screen.findByText("missing")).toBeTruthy();
});
