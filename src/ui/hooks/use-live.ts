// Reads a live value into a component.

import { useEffect, useState } from "preact/hooks";
import type { Live } from "../../actions/ports/live.ts";

/** Returns the current value and renders again after each change. */
export const useLive = <Value>(source: Live<Value>): Value => {
  const [, setSeen] = useState<{ readonly value: Value }>({ value: source.get() });
  useEffect(() => {
    const look = (): void => setSeen((seen) => (Object.is(seen.value, source.get()) ? seen : { value: source.get() }));
    look();
    return source.subscribe(look);
  }, [source]);
  return source.get();
};
