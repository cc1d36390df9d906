// A screen that arrives in its own file. preact-iso's `lazy` would wait for ever for one that can't be loaded.

import type { ComponentType } from "preact";
import { lazy } from "preact-iso";

/** Returns the screen; if it can't be loaded, drawing it throws, and the next drawing loads it again. */
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
