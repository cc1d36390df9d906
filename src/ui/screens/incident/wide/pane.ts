// Which of two panes a screen is in; null where it has the window to itself.

import { createContext } from "preact";

export const PaneContext = createContext<"board" | "side" | null>(null);
