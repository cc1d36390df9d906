// What calls a group in a chat, and what only looks like it.

/** Finds what may call a group, in any of the ways that are quieted. */
export const groupCalls = /@(?:here|channel|everyone|all|on-?call|\w+-\w)|<!(?:here|channel|everyone|subteam)/i;

/** Each calls a group wherever it is pasted. */
export const calls = [
  "@here",
  "@channel",
  "@everyone",
  "@all",
  "@HERE",
  "@here:",
  "(@channel)",
  "“@everyone”",
  "@channel's",
  "*@here*",
  "<!here>",
  "<!channel>",
  "<!everyone>",
  "<!subteam^S012AB3CD>",
  "<!subteam^S012AB3CD|@oncall-db>",
  "@oncall",
  "@on-call",
  "@oncall-db",
  "@payments-oncall,",
  "@oncall_db",
  "@sre-team.",
  "@team-payments",
  "@team/handle",
  "@acme/sre-team",
  "@dba",
  "@incident-responders",
] as const;

/** Each stays byte for byte: people copy it back out of a chat. */
export const literals = [
  "rolled @carta/checkout back",
  "npm i @scope/package@1.2",
  "npm install @team/ui @acme/dba-tools",
  'import x from "@angular-devkit/build"; @types/node',
  "@all-contributors/cli@6.1.0",
  "mail ops@carta.example, on-call@team.example and first.last+all@here.example",
  "ssh deploy@all-hosts 'uptime'",
  "git clone git@github.com:acme/on-call.git",
  "@Injectable() @Component({}) @Override @pytest.mark @staticmethod",
  "// @ts-ignore @ts-expect-error @eslint-disable",
  "curl -d @pay-load.json --data-binary @team-file https://x.example/@here/@all-hands",
  "`@here` and `kubectl get pods -l team=@all`",
  "kubectl get pods -A -l app=checkout,tier!=db --sort-by=.status.startTime | grep *Crash*",
  "rm -f /var/log/*.log *_old.tmp && ls ~/bin/*",
  "find . -name '*_test.go' -not -path './vendor/*' -delete",
  "grep _foo_ file; echo *a* *b*",
  "SELECT * FROM a_b WHERE c LIKE '%_x_%' AND d > 2",
  "snake_case _private_ __init__.py **/*.{ts,tsx} a*b*c",
  "https://x.example/_a_/~b~/*c*?q=d",
  "C:\\dir\\*x*\\y",
] as const;
