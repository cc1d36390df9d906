// How an operator's command reaches the relay that has the embedded database open: a socket in the data folder, which
// nobody but its owner can enter. It asks for no token, because whoever can open it could read the database.

import { chmodSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join, relative, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { type RescueOrder, rescueAnswer, rescueOrder } from "../../formats/relay/rescue-bodies.ts";

/** The system cuts off longer names. */
const MAX_PATH_BYTES = 103;
const MAX_ORDER = 1_000;
const PATIENCE_MS = 15_000;

/** Returns the socket's path by its shortest name, or null if that is too long for a socket. */
const socketPath = (data: string): string | null => {
  if (process.platform === "win32") {
    return `\\\\.\\pipe\\first90-${Buffer.from(resolve(data)).toString("hex").slice(-160)}`;
  }
  const path = join(resolve(data), "operator.sock");
  const [shortest = path] = [path, relative(process.cwd(), path)].sort((one, other) => one.length - other.length);
  return Buffer.byteLength(shortest) > MAX_PATH_BYTES ? null : shortest;
};

/** Resolves to the function that closes the socket; rejects if there can't be one. */
export const openRescueSocket = async (
  data: string,
  carryOut: (order: RescueOrder) => Promise<string>,
): Promise<() => void> => {
  const path = socketPath(data);
  if (path === null) throw Object.assign(new Error("The path is too long."), { code: "ENAMETOOLONG" });
  // Whoever holds the lock of the folder is alone with it: another file of that name is a dead relay's.
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on("error", () => socket.destroy());
    let said = "";
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      said += part;
      if (said.length > MAX_ORDER) socket.destroy();
    });
    socket.on("end", () => void reply(said, carryOut).then((line) => socket.end(line)));
  });
  await new Promise<void>((done, failed) => server.once("error", failed).listen(path, done));
  server.on("error", () => {});
  if (process.platform !== "win32") chmodSync(path, 0o600);
  server.unref();
  return () => void server.close();
};

const reply = async (said: string, carryOut: (order: RescueOrder) => Promise<string>): Promise<string> => {
  try {
    return JSON.stringify({ ok: true, text: await carryOut(rescueOrder.parse(JSON.parse(said))) });
  } catch (error) {
    return JSON.stringify({ ok: false, text: (error as Error).message });
  }
};

/** Resolves to the running relay's answer, or to null if none is listening; rejects with its sentence. */
export const askRunningRelay = async (data: string, order: RescueOrder): Promise<string | null> => {
  const path = socketPath(data);
  if (path === null) return null;
  const socket = connect({ path });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("The running relay doesn’t answer. Try again.")));
  try {
    await new Promise<void>((done, failed) => socket.once("connect", done).once("error", failed));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTDIR") return null;
    throw new Error(`The running relay can’t be asked (${code}). Run this as the user that the relay runs as.`, {
      cause: error,
    });
  }
  socket.end(JSON.stringify(order));
  const line = await text(socket);
  // It was stopped meanwhile, or killed.
  if (line === "") throw new Error("The relay ended before it answered. Look with --teams at what was done.");
  const said = rescueAnswer.parse(JSON.parse(line));
  if (!said.ok) throw new Error(said.text);
  return said.text;
};
