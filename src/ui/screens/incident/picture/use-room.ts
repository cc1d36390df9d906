// How wide a drawing may be, counted in px of normal text: large text makes the same room narrower.

import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** A phone held upright, until the real width is known. */
const USUAL_PX = 360;
const LEAST_PX = 160;
const MOST_PX = 720;

/** Returns the width of the element, updated when it changes. */
export const useRoom = (element: RefObject<HTMLElement | null>): number => {
  const [room, setRoom] = useState(USUAL_PX);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = (): void => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (box.clientWidth > 0)
        setRoom(Math.max(LEAST_PX, Math.min(MOST_PX, Math.floor(box.clientWidth / Math.max(1, scale)))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return room;
};
