// A screen that comes in a file of its own. preact-iso's `lazy` would wait for ever for one that can't be had.

import type { ComponentType } from "preact";
import { lazy } from "preact-iso";

/** Returns the screen; where it can't be brought it throws instead of being drawn, and is asked for again the next time. */
export const routeScreen = (load: () => Promise<ComponentType>): ComponentType => {
  const attempt = (): ComponentType =>
    lazy(async () => {
      const Screen = await load().catch((error: unknown) => () => {
        Current = attempt();
        throw error;
      });
      return { default: Screen };
    });
  let Current = attempt();
  return function RouteScreen(props) {
    return <Current {...props} />;
  };
};
