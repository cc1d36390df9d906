// What is left where not one screen but the app around them failed: nothing here needs any part of it.

import { useEffect } from "preact/hooks";
import type { Rescue } from "../../../actions/incident/rescue.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";

export interface FailedAppProps {
  readonly error: unknown;
  readonly rescue: () => Promise<Rescue>;
}

/** Returns the error screen; each way on loads the page anew, back as well. */
export const FailedApp = ({ error, rescue }: FailedAppProps) => {
  useEffect(() => {
    const reload = (): void => location.reload();
    addEventListener("popstate", reload);
    return () => removeEventListener("popstate", reload);
  }, []);
  return <ErrorScreen error={error} path={location.pathname} rescue={rescue} onHome={() => location.assign("/")} />;
};
