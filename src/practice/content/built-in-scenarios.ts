// The scenarios that come with the app, in the order of the path. Loaded only when someone practises: never import this
// file statically from a screen.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { blamingPostmortem } from "./blaming-postmortem.ts";
import { checkoutPayments } from "./checkout-payments.ts";
import { fridayThree } from "./friday-three.ts";
import { launchDay } from "./launch-day.ts";
import { sideArgument } from "./side-argument.ts";
import { spreadingCorruption } from "./spreading-corruption.ts";
import { weekendMigration } from "./weekend-migration.ts";

export const builtInScenarios: readonly Scenario[] = [
  checkoutPayments,
  sideArgument,
  weekendMigration,
  launchDay,
  spreadingCorruption,
  blamingPostmortem,
  fridayThree,
];
