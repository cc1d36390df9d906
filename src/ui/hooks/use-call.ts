// How the team's call is joined, as this phone knows it.

import { useEffect, useState } from "preact/hooks";
import { type CallAddress, readCall } from "../../actions/team/call-address.ts";
import { useApp } from "../context/app-context.ts";

/** Returns the address; null until it is read, and if there is none or it can't be read. */
export const useCall = (): CallAddress | null => {
  const { kept } = useApp();
  const [call, setCall] = useState<CallAddress | null>(null);
  useEffect(() => {
    let gone = false;
    readCall({ kept }).then(
      (read) => gone || setCall(read),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [kept]);
  return call;
};
