// Whether the browser is printing the page: what is drawn only near the window must then be there as a whole.

import { useLayoutEffect, useState } from "preact/hooks";

/** True from just before the page is printed until it has been. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  // With the first drawing: an effect after it could come later than the print.
  useLayoutEffect(() => {
    const follow = ({ type }: Event): void => setPrinting(type === "beforeprint");
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, follow);
    return () => {
      for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, follow);
    };
  }, []);
  return isPrinting;
};
