// An error in a promise doesn't reach a guard on its own.

import { useCallback, useState } from "preact/hooks";

/** Returns a function that takes such an error and throws it, to the guard above, when the component is next drawn. */
export const useFailure = (): ((error: unknown) => void) => {
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  if (failed) throw failed.error;
  return useCallback((error: unknown) => setFailed({ error }), []);
};
