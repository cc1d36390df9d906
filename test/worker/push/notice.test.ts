// How loud a notification is: a loud one rings each time and stays, a quiet one never rings. The text of a push can't
// change that.

import { expect, test } from "vitest";
import { toNotice } from "../../../src/worker/push/notice.ts";

const words = { title: "SEV2 checkout", body: "Update due.", tag: "tag-1", data: { path: "/" } };

test("a loud one sounds, rings again in another's place, and stays until somebody has seen it", () => {
  expect(toNotice("loud", words)).toMatchObject({ silent: false, renotify: true, requireInteraction: true });
});

test("a quiet one does none of it", () => {
  expect(toNotice("quiet", words)).toMatchObject({ silent: true, renotify: false, requireInteraction: false });
});

test("both have the words and the actions that they are given, and no action otherwise", () => {
  const actions = [{ action: "open", title: "Open" }] as const;
  for (const ringing of ["loud", "quiet"] as const) {
    expect(toNotice(ringing, words)).toMatchObject({ ...words, actions: [] });
    expect(toNotice(ringing, { ...words, actions }).actions).toEqual(actions);
  }
});
