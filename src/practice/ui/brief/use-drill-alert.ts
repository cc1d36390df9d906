// The drill alert that was left on this phone.

import { useEffect, useState } from "preact/hooks";
import { type DrillAlert, keepAlert, readAlert } from "../../../actions/surprise/drill-alert.ts";
import { useApp } from "../../../ui/context/app-context.ts";

export interface AlertHere {
  /** Undefined until it has been looked for; null if there is none. */
  readonly alert: DrillAlert | null | undefined;
  /** Shows it at once; resolves to whether the phone could store it. */
  change(alert: DrillAlert | null): Promise<boolean>;
}

/** Returns the alert, with a way to change it. */
export const useDrillAlert = (): AlertHere => {
  const { team } = useApp();
  const [alert, setAlert] = useState<DrillAlert | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    team
      .load()
      .then(({ ports }) => readAlert(ports.kept))
      .then(
        (left) => gone || setAlert((shown) => (shown === undefined ? left : shown)),
        () => gone || setAlert(null),
      );
    return () => {
      gone = true;
    };
  }, [team]);
  return {
    alert,
    async change(next) {
      setAlert(next);
      try {
        await keepAlert((await team.load()).ports.kept, next);
        return true;
      } catch {
        return false;
      }
    },
  };
};
