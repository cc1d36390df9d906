// An error in a promise reaches no guard by itself.

import { useCallback, useState } from "preact/hooks";

/** Returns where to hand such an error: it is thrown when the component is drawn next, to the guard above it. */
export const useFailure = (): ((error: unknown) => void) => {
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  if (failed) throw failed.error;
  return useCallback((error: unknown) => setFailed({ error }), []);
};
