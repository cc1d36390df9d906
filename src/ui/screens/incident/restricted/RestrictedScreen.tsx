// An incident that only few may know of: what restricting does, before the tap that does it, and what it needs after.

import { isRestricted } from "../../../../domain/incident/is-restricted.ts";
import { useIncident } from "../use-incident.ts";
import { AskRestrict } from "./AskRestrict.tsx";
import { NeedToKnow } from "./NeedToKnow.tsx";

/** Opening the screen logs nothing. */
export const RestrictedScreen = () => {
  const view = useIncident();
  return isRestricted(view.incident) ? <NeedToKnow {...view} /> : <AskRestrict incident={view.incident} />;
};
