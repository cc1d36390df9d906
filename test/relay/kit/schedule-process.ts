// One of several processes on a database: the schedule alone, which gets its orders from its environment and reports to
// its parent. Made to be killed.

import type { ScheduleEvent } from "../../../src/relay/schedule/events.ts";
import { startSchedule } from "../../../src/relay/schedule/start-schedule.ts";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { createSender } from "../../../src/relay/send/sender.ts";
import type { VapidKeys } from "../../../src/relay/send/vapid-tokens.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";

export interface ScheduleProcessOptions {
  readonly databaseUrl: string;
  readonly pushHost: string;
  readonly ca: string;
  readonly keys: VapidKeys;
}

const { databaseUrl, pushHost, ca, keys } = JSON.parse(process.env.SCHEDULE ?? "{}") as ScheduleProcessOptions;
const tell = (message: "ready" | ScheduleEvent): void => void process.send?.(message);

const store = await openPostgres(databaseUrl);
const sender = createSender({ keys, ca, policy: createEndpointPolicy([pushHost]) });
await startSchedule({ store, sender, observe: tell, appOrigin: "https://first90.example" });
// If its parent ends without a word, so does this.
process.once("disconnect", () => process.exit());
tell("ready");
