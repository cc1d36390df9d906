// Ends every test run with one plain line, "N passed, N failed", after naming what was skipped and why.

import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Reporter for vitest: a run in which no test ran counts as failed, and so does anything that broke outside a test. */
export default class ClosingLineReporter implements Reporter {
  #lines: readonly string[] = [];

  onInit(): void {
    // At exit, because the other reporters still have to print their summary when a run ends. In watch mode: the last
    // run's.
    process.once("exit", () => {
      if (this.#lines.length > 0) process.stdout.write(`\n${this.#lines.join("\n")}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const passed = count("passed");
    const unfinished = count("pending");
    const failed = count("failed") + unfinished + errors.length + broken(modules);
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const lines = skipped.map((test) => `skipped: ${test.fullName}${reason(test)}`);
    if (unfinished > 0) lines.push(`Tests that did not run to their end, counted as failed: ${unfinished}`);
    const none = passed + count("failed") === 0;
    if (none) {
      lines.push("No test ran.");
      process.exitCode = 1;
    }
    const skippedPart = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
    lines.push(`${passed} passed, ${none ? Math.max(failed, 1) : failed} failed${skippedPart}`);
    this.#lines = lines;
  }
}

/**
 * Returns how many files and groups have errors of their own: they can't be loaded, or a hook around the tests threw.
 */
const broken = (modules: readonly TestModule[]): number =>
  modules.flatMap((module) => [module, ...module.children.allSuites()]).filter((part) => part.errors().length > 0)
    .length;

const reason = (test: TestCase): string => {
  const result = test.result();
  return result.state === "skipped" && result.note ? `: ${result.note}` : "";
};
