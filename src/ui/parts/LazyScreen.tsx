// Shows a screen once it has loaded from the files already on the phone, or says that it hasn't arrived.

import type { ComponentType, VNode } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { useLazy } from "../hooks/use-lazy.ts";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { Screen, type ScreenProps } from "./Screen.tsx";

export interface LazyScreenProps<Component> {
  readonly screen: Lazy<Component>;
  /** Where to go from here while the screen is missing. */
  readonly back: { readonly href: string; readonly label: string };
  /** What it is drawn in until it arrives. */
  readonly frame?: ComponentType<Pick<ScreenProps, "title" | "back" | "thumb" | "children">>;
  /** Draws the screen that has arrived. */
  readonly children: (screen: Component) => VNode;
}

export const LazyScreen = <Component,>({
  screen,
  back,
  frame: Frame = Screen,
  children,
}: LazyScreenProps<Component>) => {
  const arrival = useLazy(screen);
  const isHere = arrival.type === "here";
  // A screen reader starts where the new screen starts, not on the words shown while it loaded. This happens before it
  // is painted: a Tab pressed before the focus moved would be undone.
  useLayoutEffect(() => {
    if (isHere) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [isHere]);
  if (isHere) return children(arrival.part);
  if (arrival.type === "coming") return <Frame title={partsWords.loading} />;
  return (
    <Frame
      title={partsWords.notHere}
      back={back}
      thumb={
        <Button look="primary" onTap={() => location.reload()}>
          {partsWords.tryAgain}
        </Button>
      }
    >
      <p role="status">{partsWords.notArrived}</p>
    </Frame>
  );
};
