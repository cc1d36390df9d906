// Before each file of screens: what comes may come late on a busy machine; what isn't there at all still fails.

import { configure } from "@testing-library/preact/pure";
import { PATIENCE_MS } from "../../kit/run/patience.ts";

configure({ asyncUtilTimeout: PATIENCE_MS });
