// The routes. Everything but the home screen is loaded when it is first needed, from what is already on the phone.

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import type { Live } from "../../actions/ports/live.ts";
import { AppContext, type AppServices } from "../context/app-context.ts";
import { type Start, StartContext } from "../context/start.ts";
import { Guard } from "../parts/Guard.tsx";
import { Nav } from "../parts/Nav.tsx";
import { FailedApp } from "../screens/error/FailedApp.tsx";
import { isReadablePath } from "../screens/not-found/is-readable-path.ts";
import { NowRoute } from "../screens/now/NowRoute.tsx";
import { guarded } from "./guarded.tsx";
import type { RouteScreens } from "./route-screens.ts";

export interface AppProps {
  /** The work begun before the first paint. */
  readonly start: Start;
  readonly services: Live<AppServices | null>;
  readonly screens: RouteScreens;
  /** Called once the screen that the address names has been drawn. */
  readonly onDrawn: () => void;
}

export const App = ({ start, services, screens, onDrawn }: AppProps) => (
  <Guard at="" instead={(error) => <FailedApp error={error} rescue={start.rescue} />}>
    <StartContext.Provider value={start}>
      <AppContext.Provider value={services}>
        <LocationProvider>
          <ErrorBoundary>
            <Places screens={screens} onDrawn={onDrawn} />
          </ErrorBoundary>
        </LocationProvider>
      </AppContext.Provider>
    </StartContext.Provider>
  </Guard>
);

const Now = guarded(NowRoute);

const Places = ({ screens, onDrawn }: Pick<AppProps, "screens" | "onDrawn">) => {
  const { path } = useLocation();
  const [Notices, setNotices] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (path === "/") onDrawn();
  }, [path, onDrawn]);
  // If the services don't load, the screen itself says so.
  useEffect(() => {
    screens.notices().then(
      (loaded) => setNotices(() => loaded),
      () => undefined,
    );
  }, [screens]);
  return (
    <>
      {isReadablePath(path) ? (
        <Router onLoadEnd={onDrawn} onRouteChange={focusTitle}>
          <Route path="/" component={Now} />
          <Route path="/incident/:id/:step?" component={screens.Incident} />
          <Route path="/open" component={screens.Overview} />
          <Route path="/cards/:kind?/:id?/:reader?" component={screens.Cards} />
          <Route path="/drills/:part?/:id?" component={screens.Drills} />
          <Route path="/review" component={screens.Review} />
          <Route path="/handover" component={screens.Handover} />
          <Route path="/receive" component={screens.Receive} />
          <Route path="/join" component={screens.Join} />
          <Route path="/team/:part?" component={screens.Team} />
          <Route path="/settings" component={screens.Settings} />
          <Route path="/setup" component={screens.Setup} />
          <Route default component={screens.NotFound} />
        </Router>
      ) : (
        <Router onLoadEnd={onDrawn} onRouteChange={focusTitle}>
          <Route path="/" component={Now} />
          <Route default component={screens.NotFound} />
        </Router>
      )}
      {Notices && (
        <Guard at={path} instead={() => null}>
          <Notices />
        </Guard>
      )}
      {!path.startsWith("/incident/") && <Nav path={path} hasIcons={Notices !== null} />}
    </>
  );
};

// A screen reader starts where the new screen starts.
const focusTitle = (): void => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
