// Puts a screen behind its own guard: if it fails, the navigation and every other address keep working.

import type { ComponentType } from "preact";
import { useLocation } from "preact-iso";
import { useStart } from "../context/start.ts";
import { Guard } from "../parts/Guard.tsx";
import { ErrorScreen } from "../screens/error/ErrorScreen.tsx";

/** Returns the screen behind its guard; going to another address, or to Home, tries it again. */
export const guarded = (Screen: ComponentType): ComponentType =>
  function GuardedScreen(props) {
    const { url, path, route } = useLocation();
    const { rescue } = useStart();
    return (
      <Guard
        at={url}
        instead={(error, again) => (
          <ErrorScreen
            error={error}
            path={path}
            rescue={rescue}
            onHome={() => {
              again();
              route("/");
            }}
          />
        )}
      >
        <Screen {...props} />
      </Guard>
    );
  };
