// Composes the server: options, app, sockets. Run by `npm start` after the build.

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
const options = read.ok ? read.options : stop(read.message);
if (!existsSync(join(options.dist, "index.html"))) {
  stop(`There is no built app in ${options.dist}. Run "npm start", which builds it first.`);
}
try {
  const { port, close } = await listen(createApp(options.dist), options);
  for (const line of startWords(options, port, localAddresses())) console.log(line);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  stop((error as Error).message);
}
