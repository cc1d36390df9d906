// The part of a desktop that shows notifications: a session bus of its own and a daemon on it, which browsers talk to
// as on any Linux desktop. To them, its signals are real clicks.

import { createBroker, createClient, defineInterface, type MessageBus } from "dbus-native";
import { createWaiting } from "../app/waiting.ts";

export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  /** Keys and labels of the buttons, as the browser names them. */
  readonly actions: readonly { readonly key: string; readonly label: string }[];
  /** True once the browser or the person has removed it. */
  readonly isClosed: boolean;
}

export interface NotificationDaemon {
  /** For DBUS_SESSION_BUS_ADDRESS. */
  readonly bus: string;
  /** All that was ever shown, in order; one that replaces another has its id. */
  readonly shown: readonly Shown[];
  /** Resolves to the newest notification that fits and is still shown. */
  untilShown(title: string | RegExp, body?: RegExp): Promise<Shown>;
  /** Resolves to whether a browser has asked what this desktop can do, as it does before it shows anything. */
  isAsked(): Promise<boolean>;
  /** Resolves once nothing is shown any more under this id. */
  untilClosed(id: number): Promise<void>;
  /** Taps the notification, or its button with this label. */
  tap(shown: Shown, label?: string): void;
  /** Wipes it away, as a person does. */
  dismiss(shown: Shown): void;
  close(): Promise<void>;
}

const NAME = "org.freedesktop.Notifications";
const PATH = "/org/freedesktop/Notifications";
const CLOSED_BY_PERSON = 2;
const CLOSED_BY_CALL = 3;

type Kept = { -readonly [Key in keyof Shown]: Shown[Key] };

/** Starts bus and daemon. */
export const startNotificationDaemon = async (): Promise<NotificationDaemon> => {
  const broker = createBroker({ authMethods: ["ANONYMOUS"] });
  const address = await new Promise<string>((ready, fail) => {
    broker.listen((error, where) => (error ? fail(error) : ready(where)));
  });
  const client: MessageBus = createClient({ busAddress: address, authMethods: ["ANONYMOUS"] });
  const shown: Kept[] = [];
  const { look, until } = createWaiting(() => shown);
  let lastId = 0;
  let isAsked = false;
  let taps = 0;

  const standing = (id: number): Kept | undefined => shown.findLast((one) => one.id === id && !one.isClosed);
  const close = (id: number, reason: number): void => {
    for (const one of shown) if (one.id === id) one.isClosed = true;
    emit("NotificationClosed", { id, reason });
    look();
  };

  const daemon = defineInterface({
    name: NAME,
    methods: {
      GetCapabilities: {
        in: {},
        out: { capabilities: "as" },
        handler: () => {
          isAsked = true;
          look();
          return ["actions", "body"];
        },
      },
      GetServerInformation: {
        in: {},
        out: { name: "s", vendor: "s", version: "s", specification: "s" },
        handler: () => ({ name: "First90 tests", vendor: "First90", version: "1", specification: "1.2" }),
      },
      Notify: {
        in: { app: "s", replaces: "u", icon: "s", title: "s", body: "s", actions: "as", hints: "a{sv}", expires: "i" },
        out: { id: "u" },
        handler: ({ replaces, title, body, actions }: Notify) => {
          const id = replaces || ++lastId;
          for (const one of shown) if (one.id === id) one.isClosed = true;
          shown.push({ id, title, body, actions: inPairs(actions), isClosed: false });
          look();
          return id;
        },
      },
      CloseNotification: {
        in: { id: "u" },
        out: {},
        handler: ({ id }: { readonly id: number }) => {
          if (standing(id)) close(id, CLOSED_BY_CALL);
        },
      },
    },
    signals: {
      ActivationToken: { args: { id: "u", token: "s" } },
      ActionInvoked: { args: { id: "u", key: "s" } },
      NotificationClosed: { args: { id: "u", reason: "u" } },
    },
  });
  const emit = (signal: string, args: Readonly<Record<string, unknown>>): void => {
    daemon.emit[signal]?.(...Object.values(args));
  };
  await client.export(PATH, daemon);
  await client.requestName(NAME, 0);

  return {
    bus: address,
    shown,
    async untilShown(title, body = /^/) {
      const hasTitle = (one: Shown): boolean =>
        typeof title === "string" ? one.title === title : title.test(one.title);
      const fits = (one: Shown): boolean => !one.isClosed && hasTitle(one) && body.test(one.body);
      await until(`a notification ${title} ${body}`, () => shown.some(fits));
      const found = shown.findLast(fits);
      if (!found) throw new Error("It was there a moment ago");
      return found;
    },
    isAsked: () =>
      until("a browser", () => isAsked).then(
        () => true,
        () => false,
      ),
    untilClosed: (id) => until(`notification ${id} to go`, () => !standing(id)),
    tap({ id, actions }, label) {
      const key = label === undefined ? "default" : actions.find((action) => action.label === label)?.key;
      if (key === undefined) throw new Error(`No button ${label} among ${JSON.stringify(actions)}`);
      // With this, a desktop lets the browser come to the front.
      emit("ActivationToken", { id, token: `first90-tap-${++taps}` });
      emit("ActionInvoked", { id, key });
    },
    dismiss: ({ id }) => close(id, CLOSED_BY_PERSON),
    close: async () => {
      client.connection.end();
      await new Promise<void>((closed) => broker.close(closed));
    },
  };
};

interface Notify {
  readonly replaces: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}

const inPairs = (flat: readonly string[]): Shown["actions"] =>
  flat.flatMap((key, at) => (at % 2 === 0 ? [{ key, label: flat[at + 1] ?? "" }] : []));
