// Whether the browser is printing the page: what is drawn only near the window must then be there as a whole.

import { useEffect, useState } from "preact/hooks";

/** True from just before the page is printed until it has been. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event): void => setPrinting(type === "beforeprint");
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, follow);
    return () => {
      for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, follow);
    };
  }, []);
  return isPrinting;
};
