// After a failed journey: prints what its phones show, so that a failure on another machine can be understood from its
// output, and closes those that it left open.

import { afterAll, afterEach } from "vitest";
import { forgetShown, switchAllOff, whatPhonesShow } from "../browser/phone.ts";

afterEach(async ({ task }) => {
  if (task.result?.state === "fail")
    process.stderr.write(`\nShown when “${task.name}” failed:\n${await whatPhonesShow()}\n`);
  forgetShown();
});
// The first one of a file is the last one that runs.
afterAll(switchAllOff);
