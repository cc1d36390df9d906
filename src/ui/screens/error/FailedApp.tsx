// What is left when not just one screen but the app around them has failed: nothing here needs any part of it.

import { useEffect } from "preact/hooks";
import type { Rescue } from "../../../actions/incident/rescue.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";

export interface FailedAppProps {
  readonly error: unknown;
  readonly rescue: () => Promise<Rescue>;
}

/** Each way on loads the page again, even going back. */
export const FailedApp = ({ error, rescue }: FailedAppProps) => {
  useEffect(() => {
    const reload = (): void => location.reload();
    addEventListener("popstate", reload);
    return () => removeEventListener("popstate", reload);
  }, []);
  return <ErrorScreen error={error} path={location.pathname} rescue={rescue} onHome={() => location.assign("/")} />;
};
