// What a unit or an image runs: the relay, with its flags. `npm start` builds the app first (build/start.mjs).

import { becomeRelay } from "./become-relay.ts";

becomeRelay(process.argv.slice(2));
