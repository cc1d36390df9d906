// Screens that arrive late miss the browser's own scroll to the part that the address names.

import { useEffect } from "preact/hooks";

/** Scrolls to the element named after the "#" in the address, once the screen is there. */
export const useAnchor = (): void => {
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
};
