// An incident that says what it is about, before and after it is restricted.

import { neutralName } from "../../../src/domain/incident/restriction/neutral-name.ts";
import { type StageOptions, underWay } from "./incident.tsx";

/** Returns an incident under way whose service and impact tell of a breach, with its neutral name. */
export const breached = async (options: StageOptions = {}) => {
  const stage = await underWay(options);
  stage.session.run({ type: "describe", field: "service", text: "vault" });
  stage.session.run({ type: "describe", field: "impact", text: "open to strangers" });
  stage.logged();
  return { ...stage, name: neutralName(stage.session.id), home: `/incident/${stage.session.id}` };
};

/** Returns the same one, restricted. */
export const restricted = async () => {
  const stage = await breached();
  stage.session.run({ type: "restrict" });
  await stage.session.settled();
  stage.logged();
  return stage;
};
