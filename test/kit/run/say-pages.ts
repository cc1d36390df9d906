// After a failed journey: prints what its phones show, so that a failure on another machine can be understood from its
// output.

import { afterEach } from "vitest";
import { forgetShown, whatPhonesShow } from "../browser/phone.ts";

afterEach(async ({ task }) => {
  if (task.result?.state === "fail")
    process.stderr.write(`\nShown when “${task.name}” failed:\n${await whatPhonesShow()}\n`);
  forgetShown();
});
