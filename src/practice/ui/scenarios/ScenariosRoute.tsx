// The library, or one scenario of it.

import { LibraryScreen } from "./LibraryScreen.tsx";
import { ScenarioScreen } from "./ScenarioScreen.tsx";

/** Returns the screen of the scenario, or the library where none is named. */
export const ScenariosRoute = ({ id }: { readonly id: string }) =>
  id === "" ? <LibraryScreen /> : <ScenarioScreen id={id} />;
