// A live value notifies its listeners, once for each change, and nobody who has stopped listening.

import { expect, test } from "vitest";
import { live } from "../../../src/actions/ports/live.ts";

const listen = (value: ReturnType<typeof live<number>>) => {
  const heard: number[] = [];
  return { heard, stop: value.subscribe(() => void heard.push(value.get())) };
};

test("tells every listener what it is now, and nothing of the same value again", () => {
  const value = live(1);
  const [one, two] = [listen(value), listen(value)];
  expect(one.heard).toEqual([]);
  for (const next of [2, 2, 3]) value.set(next);
  expect([one.heard, two.heard]).toEqual([
    [2, 3],
    [2, 3],
  ]);
});

test("tells nobody who has stopped, and goes on telling the others", () => {
  const value = live(1);
  const [one, two] = [listen(value), listen(value)];
  one.stop();
  value.set(2);
  expect([one.heard, two.heard]).toEqual([[], [2]]);
});

test("whoever stops while being told is the only one who hears no more", () => {
  const value = live(1);
  const heard: string[] = [];
  const stop = value.subscribe(() => {
    heard.push("once");
    stop();
  });
  value.subscribe(() => void heard.push("always"));
  value.set(2);
  value.set(3);
  expect(heard).toEqual(["once", "always", "always"]);
});
