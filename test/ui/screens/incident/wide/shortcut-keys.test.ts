// Which key presses are shortcuts.

import { describe, expect, test } from "vitest";
import { shortcutOf } from "../../../../../src/ui/screens/incident/wide/shortcut-keys.ts";

const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

describe("a key", () => {
  test.each(["u", "l", "s", "f", "w", "d", "h", "e", "b", "n", "?"])("%s is one", (key) => {
    expect(shortcutOf(press(key), false)).toBe(key);
  });

  test.each([
    ["in a field", press("u"), true],
    ["with Control", press("u", { ctrlKey: true }), false],
    ["with Command", press("u", { metaKey: true }), false],
    ["with Alt", press("u", { altKey: true }), false],
    ["held down", press("u", { repeat: true }), false],
    ["of no shortcut", press("x"), false],
    ["named like a property", press("toString"), false],
  ])("%s is none", (_what, event, isTyping) => {
    expect(shortcutOf(event, isTyping)).toBeNull();
  });
});
