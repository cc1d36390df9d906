// What reads a text for its promise comes after the screen, because a text can be copied without it.

import { useEffect, useState } from "preact/hooks";
import type { PromiseDesk } from "../../../../domain/update/promise-desk.ts";

/** Returns the desk; null until it has been loaded, and if it isn't on the phone yet. */
export const usePromiseDesk = (): PromiseDesk | null => {
  const [desk, setDesk] = useState<PromiseDesk | null>(null);
  useEffect(() => {
    void import("../../../../domain/update/promise-desk.ts").then(
      ({ promiseDesk }) => setDesk(promiseDesk),
      () => undefined,
    );
  }, []);
  return desk;
};
