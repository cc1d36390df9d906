// Whether there is room for two screens side by side: a tablet, a laptop.

import { useEffect, useState } from "preact/hooks";

const WIDE = "(min-width: 52.5rem) and (min-height: 30rem)";

/** Follows the window. */
export const useWide = (): boolean => {
  const [query] = useState(() => matchMedia(WIDE));
  const [isWide, setWide] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setWide(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return isWide;
};
