// The home screen as it is before anything has been read, rendered at build time.

import { renderToString } from "preact-render-to-string";
import type { Instant } from "../src/domain/fact/ids.ts";
import { Nav } from "../src/ui/parts/Nav.tsx";
import { NowScreen } from "../src/ui/screens/now/NowScreen.tsx";

/** Returns the HTML that the app takes over when it starts. */
export const renderHomePage = (): string =>
  renderToString(
    <>
      <NowScreen incidents={null} now={0 as Instant} zone={0} />
      <Nav path="/" hasIcons={false} />
    </>,
  );
