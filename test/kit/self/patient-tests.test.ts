// No test asserts a duration or gives up after a limit of its own: on a busy machine it would fail with nothing wrong.
// Speed belongs in the bench.

import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../..");
const files = globSync(`${folder}/**/*.test.{ts,tsx}`).filter((file) => file !== import.meta.filename);

const rules: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\.waitForTimeout\(/, "wait for what a person sees"],
  [/\bvi\.wait(For|Until)\(/, "it gives up after a second: use expect.poll"],
  [/\bpoll\([^\n]*\btimeout:/, "one patience for all is set in vite.config.ts"],
  [/performance\.now\(\)\s*-\s*\w/, "a length of time: measure it in the bench"],
  [/keyboard\.press\("Tab"\)/, "the focus may be elsewhere by the next key: use press of test/kit/taps/press.ts"],
  [/\.all\(\)\)[^\n]*\.tap\(\)/, "nothing may be there yet: use tickAll of test/kit/browser/tick-all.ts"],
];

const offences = (text: string): readonly string[] =>
  text
    .split("\n")
    .flatMap((line, index) =>
      rules.flatMap(([pattern, instead]) => (pattern.test(line) ? [`${index + 1}: ${line.trim()} (${instead})`] : [])),
    );

test.each([
  "await page.waitForTimeout(50);",
  "await vi.waitFor(() => expect(a).toBe(1));",
  "await expect.poll(() => a, { timeout: 500 }).toBe(1);",
  "expect(performance.now() - started).toBeLessThan(1_000);",
  'await page.keyboard.press("Tab");',
  "for (const box of await boxes.all()) await box.tap();",
])("%s is found", (line) => expect(offences(line)).toHaveLength(1));

test("no test of this app does it", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    offences(readFileSync(file, "utf8")).map((offence) => `${relative(folder, file)}:${offence}`),
  );
  expect(found).toEqual([]);
});
