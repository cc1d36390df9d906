// What writes the formats for afterwards, by context, so that a test can show a phone on which it is missing.

import { createContext } from "preact";
import { arrivingWriters, type QuietWriters } from "../../../../actions/transfer/export-log.ts";

export const WritersContext = createContext<QuietWriters>(arrivingWriters);
