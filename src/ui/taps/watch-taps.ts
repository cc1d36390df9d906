// The one guard for every tap of the app, at the root. Waiting is written on the root element as data-taps="waiting".

import { controlOf, type ElementControl, isField } from "./control-of.ts";
import { dim } from "./dim.ts";
import { REPEAT_MS } from "./repeats.ts";
import { createTapGuard, type Spot } from "./tap-guard.ts";

/** Starts watching, for the life of the page; `touched` is where the page was touched before, null if it wasn't. */
export const watchTaps = (touched: Spot | null): void => {
  const root = document.documentElement;
  const guard = createTapGuard(({ x, y }) => {
    const control = controlOf(document.elementFromPoint(x, y));
    if (!control) return null;
    const { left, top } = control.element.getBoundingClientRect();
    return { ...control, place: `${left} ${top}` };
  });
  let isTouched = touched !== null;
  /** When fingers came down whose click hasn't come yet: on a busy phone two are down before the first one clicks. */
  let downs: readonly number[] = [];
  let frame = 0;
  let once: { readonly control: ElementControl; readonly at: number } | null = null;

  const settle = (): void => {
    const left = (guard.readyAt() ?? 0) - performance.now();
    if (left > 0) setTimeout(settle, left);
    else if (!frame) delete root.dataset.taps;
  };
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    guard.look(performance.now());
    settle();
  };
  // Set at once; the frame that paints the change shows whether there is anything to wait for.
  const onChange = (): void => {
    if (!isTouched) return;
    root.dataset.taps = "waiting";
    frame ||= requestAnimationFrame(look);
  };
  const isRepeated = (control: ElementControl, at: number): boolean => {
    if (
      once?.control.element === control.element &&
      once.control.command === control.command &&
      at - once.at < REPEAT_MS
    )
      return true;
    once = control.element.dataset.once === undefined ? null : { control, at };
    return false;
  };
  const onClick = (event: MouseEvent): void => {
    const isPointer = downs.length > 0 && event.detail > 0;
    downs = downs.filter((at) => at > event.timeStamp);
    const control = controlOf(event.target as Element);
    if (!control) return;
    if (frame) look();
    // A click from a key or from assistive technology is meant: it is only dropped if it repeats the last one.
    const isTooSoon = isPointer && !guard.counts(control, { x: event.clientX, y: event.clientY });
    if (!isTooSoon && !isRepeated(control, event.timeStamp)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dim(control.element);
  };

  if (touched) guard.touch(touched, performance.now());
  new MutationObserver(onChange).observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const passive = { capture: true, passive: true };
  addEventListener("scroll", onChange, passive);
  addEventListener("resize", onChange, passive);
  addEventListener(
    "pointerdown",
    (event) => {
      if (!event.isPrimary) return;
      if (frame) look();
      guard.touch({ x: event.clientX, y: event.clientY }, event.timeStamp);
      isTouched = true;
      downs = [...downs, event.timeStamp];
    },
    passive,
  );
  const onSwipe = (): void => {
    guard.forget();
    downs = [];
  };
  addEventListener("pointercancel", onSwipe, passive);
  addEventListener("wheel", onSwipe, passive);
  // Once something else is typed, the same button is a new request.
  const onInput = (): void => {
    once = null;
  };
  addEventListener("input", onInput, passive);
  addEventListener("click", onClick, true);
  addEventListener("keydown", dropRepeats, true);
};

/** A key held down counts once. Space keeps repeating in fields and where it scrolls. */
const dropRepeats = (event: KeyboardEvent): void => {
  if (!event.repeat) return;
  const target = event.target as Element;
  const isEnter = event.key === "Enter" && !target.matches("textarea");
  if (isEnter || (event.key === " " && !isField(target) && controlOf(target))) event.preventDefault();
};
