// Ends every test run with one plain line, "N passed, N failed", after naming what was skipped and why.

import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Reporter for vitest: a run without a single test counts as failed. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    const passed = count("passed");
    const failed = count("failed") + errors.length + broken;
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const lines = skipped.map((test) => `skipped: ${test.fullName}${reason(test)}`);
    if (passed + failed === 0) lines.push("No test ran.");
    const skippedPart = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
    lines.push(`${passed} passed, ${passed + failed === 0 ? 1 : failed} failed${skippedPart}`);
    // After the other reporters' summary, which is written in the same turn.
    process.once("exit", () => process.stdout.write(`\n${lines.join("\n")}\n`));
  }
}

const reason = (test: TestCase): string => {
  const result = test.result();
  return result.state === "skipped" && result.note ? `: ${result.note}` : "";
};
