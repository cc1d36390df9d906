// What comes in a file of its own, at the moments at which it may come.

import { act, cleanup, render, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test } from "vitest";
import { type Later, later, useLater } from "../../../src/ui/hooks/use-later.ts";

afterEach(() => act(cleanup));

const Shown = ({ what }: { readonly what: Later<string> }) => {
  const arrival = useLater(what);
  return <p>{arrival.type === "here" ? arrival.part : arrival.type}</p>;
};

test("is shown also where it arrived for another screen between the first drawing and its effect", async () => {
  let asked = 0;
  const what: Later<string> = {
    here() {
      asked += 1;
      return asked === 1 ? null : "it is here";
    },
    bring: () => new Promise(() => undefined),
  };
  await act(async () => void render(<Shown what={what} />));
  expect(screen.getByText("it is here")).toBeTruthy();
});

test("is shown once it has come, and said to be missing where it can't be had", async () => {
  await act(async () => void render(<Shown what={later(async () => "it came")} />));
  expect(await screen.findByText("it came")).toBeTruthy();
  await act(async () => void render(<Shown what={later(() => Promise.reject(new Error("no network")))} />));
  expect(await screen.findByText("missing")).toBeTruthy();
});
