// A wire to a database that can go silent, as after a failover or on a network that forgets: connections stay open and
// carry nothing any more, and new ones work.

import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface SilentWire {
  /** The database's address, through the wire. */
  through(databaseUrl: string): string;
  /** From now on, connections that are open carry nothing; returns how many there are. */
  silence(): number;
  /** Lets nobody in until `open` is called; open connections are cut. */
  cut(): void;
  open(): void;
  close(): Promise<void>;
}

/** Resolves to a wire to the port. */
export const laySilentWire = async (port: number): Promise<SilentWire> => {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far);
    far.pipe(near);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const own = (server.address() as AddressInfo).port;
  const end = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    through: (databaseUrl) => databaseUrl.replace(`:${port}/`, `:${own}/`),
    silence: () => {
      const open = [...pairs];
      for (const [near, far] of open) {
        near.unpipe(far);
        far.unpipe(near);
      }
      return open.length;
    },
    cut: () => {
      isCut = true;
      end();
    },
    open: () => {
      isCut = false;
    },
    close: () => {
      end();
      return new Promise((done) => server.close(() => done()));
    },
  };
};
