// Composes the server: options, app, socket. Run by `npm start` after the build.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { localAddresses, startWords } from "./addresses.ts";
import { createApp } from "./create-app.ts";
import { listen } from "./listen.ts";
import { readOptions } from "./options.ts";

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const read = readOptions(process.argv.slice(2), process.env);
if (!read.ok) stop(read.message);
else {
  const { options } = read;
  if (!existsSync(join(options.dist, "index.html")))
    stop(`There is no built app in ${options.dist}. Run "npm start", which builds it first.`);
  try {
    const { server, port } = await listen(createApp(options.dist), options);
    for (const line of startWords(port, options.certFile !== null, localAddresses())) console.log(line);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        server.close(() => process.exit(0));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    }
  } catch (error) {
    stop((error as Error).message);
  }
}
