// Runs before each file of screen tests: on a busy machine, things may come late; what never comes still fails.

import { configure } from "@testing-library/preact/pure";
import { PATIENCE_MS } from "../../kit/run/patience.ts";

configure({ asyncUtilTimeout: PATIENCE_MS });
