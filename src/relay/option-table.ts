// Every option of the server: one line each, from which it is read, explained by --help, and checked against the docs.

export interface KnownOption {
  readonly name: `--${string}`;
  /** An example of its value; null for a flag. */
  readonly example: string | null;
  /** Its environment variables, the one that counts first. */
  readonly variables: readonly string[];
  /** For a list, several count together; anything else may be given once. */
  readonly isList?: true;
  readonly meaning: string;
  readonly usual: string;
}

const variableOf = (name: string): string => `FIRST90_${name.slice(2).toUpperCase().replaceAll("-", "_")}`;

type More = Partial<Pick<KnownOption, "variables" | "isList">>;

const valued = (
  name: `--${string}`,
  example: string,
  usual: string,
  meaning: string,
  more: More = {},
): KnownOption => ({
  name,
  example,
  variables: [variableOf(name)],
  usual,
  meaning,
  ...more,
});

const flag = (name: `--${string}`, usual: string, meaning: string, more: More = {}): KnownOption => ({
  name,
  example: null,
  variables: [variableOf(name)],
  usual,
  meaning,
  ...more,
});

const list = { isList: true } as const;
/** Left in the environment of a service, it would do something else than run. */
const byHand = { variables: [] } as const;

const serverOptions: readonly KnownOption[] = [
  valued("--port", "8090", "8090", "The port; 0 takes a free one.", { variables: ["FIRST90_PORT", "PORT"] }),
  valued("--host", "0.0.0.0", "this machine; with --cert every network", "The address to listen on."),
  valued("--dist", "dist", "dist", "The folder of the built app."),
  valued("--cert", "cert.pem", "HTTP", "HTTPS with this certificate; read again when the file changes."),
  valued("--key", "key.pem", "none", "The certificate’s key."),
  valued("--max-connections", "2000", "2000", "Connections at once; at most a tenth of them from one address."),
  flag("--no-app", "both", "The relay alone."),
  flag("--no-relay", "both", "The app alone."),
  flag("--help", "", "Prints this, and exits.", byHand),
];

/** An id as --teams shows it. */
const team = "kT3vX0aQ9sLmN2bR";

const relayOptions: readonly KnownOption[] = [
  valued("--data", "data", "data", "The folder of the embedded database and the VAPID keys."),
  valued(
    "--app-url",
    "https://first90.example.org",
    "this server",
    "Where the setup link leads, and a push without an app’s address opens.",
  ),
  valued("--allow-origin", "https://first90.example.org", "none", "Origins of apps elsewhere that may call.", list),
  valued(
    "--allow-push-host",
    "push.example.org",
    "none",
    "Push services besides those of the known browsers: host, host:port or .suffix.",
    list,
  ),
  flag("--open-teams", "only with the setup code", "Anyone can create a team."),
  flag("--trust-proxy", "the socket’s address", "Takes the caller’s address from the last X-Forwarded-For."),
  valued("--requests-per-second", "5", "5", "Average requests per second for one token."),
  valued("--max-teams", "1000", "1000", "How many teams the relay takes."),
  valued("--workers", "2", "2", "Batches of pushes that one process sends at a time."),
  valued("--pool-size", "10", "10", "Connections of one process to PostgreSQL."),
  valued(
    "--metrics-token",
    "a-long-secret",
    "this machine alone",
    "Whoever sends this as bearer token may read /metrics from elsewhere.",
  ),
  flag("--new-setup-code", "no", "Makes a new setup code; the old one no longer works."),
  flag(
    "--new-vapid-keys",
    "refuses to start",
    "Starts although phones are bound to other VAPID keys, or to lost ones.",
  ),
  valued("--backup", "/var/backups/first90", "none", "Backs up the running embedded relay to this folder each night."),
  valued("--dump", "first90.sql", "", "Writes the embedded database as SQL, and exits.", byHand),
  valued("--restore", "first90.sql", "", "Puts a backup or a dump into a new database, and exits.", byHand),
  flag("--teams", "", "Lists the teams, and exits; so do all below.", byHand),
  valued("--team", team, "", "Lists a team’s phones.", byHand),
  valued("--renew-admin", team, "", "Makes a new admin code for a team; all earlier ones end.", byHand),
  valued("--renew-invite", team, "", "Makes a new invite for a team; the old one ends.", byHand),
  valued("--remove-phone", team, "", "Takes a phone out of its team.", byHand),
  valued("--delete-team", team, "", "Deletes a team with its phones.", byHand),
];

export const allOptions: readonly KnownOption[] = [...serverOptions, ...relayOptions];

/** What is set in the environment alone. */
export const variablesAlone: Readonly<Record<string, string>> = {
  DATABASE_URL: "PostgreSQL instead of the embedded database.",
  VAPID_PUBLIC_KEY: "Your own key for pushes; needs the private one too.",
  VAPID_PRIVATE_KEY: "Your own key for pushes; needs the public one too.",
  VAPID_SUBJECT: "Who push services may contact, such as mailto:you@example.org.",
};

/** Variables of this name that builds and tests read, and the server doesn't. */
export const variablesElsewhere: readonly string[] = ["FIRST90_LANGUAGE", "FIRST90_CHROMIUM", "FIRST90_FIREFOX"];
