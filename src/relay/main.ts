// Composes the server: options, app, relay, sockets. Run by `npm start` after the build, and by `npm run relay`.

import { existsSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { commandOf } from "./command-of.ts";
import { endWell } from "./end-well.ts";
import { createLazyRelay } from "./lazy-relay.ts";
import { readOptions } from "./options.ts";
import { localAddresses, ownAddress, startWords } from "./serve/addresses.ts";
import { createApp } from "./serve/create-app.ts";
import { listen } from "./serve/listen.ts";

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
const read = readOptions(process.argv.slice(2), process.env);
if (!read.ok && read.isHelp) {
  console.log(read.message);
  process.exit(0);
}
const { options, relay, warnings } = read.ok ? read : stop(read.message);
for (const warning of warnings) console.error(warning);
const command = commandOf(relay);
if (options.dist !== null && !existsSync(join(options.dist, "index.html")) && !command) {
  stop(`There is no built app in ${options.dist}. “npm run build” makes one, in dist.`);
}
let isEnding = () => false;
try {
  if (command) {
    console.log(await command());
    process.exit(0);
  }
  const door = relay && createLazyRelay(relay, console.log);
  const { port, close } = await listen(createApp(options.dist, door), options, {
    trustsProxy: relay?.trustsProxy ?? false,
    say: console.log,
  });
  isEnding = endWell(async () => {
    await close();
    await door?.close();
  });
  // Without a listener, this signal would end the process. Windows doesn't have it.
  if (process.platform !== "win32") process.on("SIGUSR2", () => void door?.backUp());
  const lan = localAddresses();
  for (const line of startWords(options, port, lan)) console.log(line);
  for (const line of (await door?.open(ownAddress(options, port, lan))) ?? []) console.log(line);
  // Else a process that is killed would leave nothing for the next start.
  flushCompileCache?.();
} catch (error) {
  if (!isEnding()) stop((error as Error).message);
}
