// The library, or one scenario of it.

import { LibraryScreen } from "./LibraryScreen.tsx";
import { ScenarioScreen } from "./ScenarioScreen.tsx";

export const ScenariosRoute = ({ id }: { readonly id: string }) =>
  id === "" ? <LibraryScreen /> : <ScenarioScreen id={id} />;
