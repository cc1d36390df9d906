// A process that tries for a lock whenever it is told to, and says what came of it: for races between processes.

import { createInterface } from "node:readline";
import { takeLock } from "../../../src/relay/store/lock-file.ts";

const times = { staleMs: 2_000, touchMs: 200 };

for await (const line of createInterface({ input: process.stdin })) {
  const [file = "", startsAt = "0"] = line.split(" ");
  // All of them start at the same moment, as near as they can tell.
  while (Date.now() < Number(startsAt));
  const outcome = await takeLock(file, { onLost: () => console.log("lost") }, times).then(
    (giveBack) => ({ said: "held", giveBack }),
    (error: Error) => ({ said: `refused ${error.message}`, giveBack: () => {} }),
  );
  console.log(outcome.said);
}
