// Runs before each file of screen tests: on a busy machine, things may come late; what never comes still fails.

import { configure } from "@testing-library/preact/pure";
import { PATIENCE_MS } from "../../kit/run/patience.ts";
import { setWindow } from "./window-size.ts";

// A phone, as the app is first of all for; wide screens are tested on their own.
setWindow(390);

configure({ asyncUtilTimeout: PATIENCE_MS });
