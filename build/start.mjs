// `npm start` and `npm run relay`. One process from npm to the relay, so that a signal to npm reaches whatever runs: a shell
// in between would end alone, or hear nothing.

import "./check-node.mjs";

// Not before Node was found to be new enough for it.
await import("./build-and-serve.ts");
