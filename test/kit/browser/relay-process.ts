// The real relay as a process, with an empty database of its own, that knows a test's push service: named by the option
// that operators use for theirs, its certificate trusted like any on the machine.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toInviteLink } from "../../../src/actions/team/invite-link.ts";
import type { CreateTeamAnswer, JoinAnswer } from "../../../src/formats/relay/team-bodies.ts";
import { startServer } from "./serve.ts";

export interface RelayProcess {
  readonly url: string;
  /** Makes a team; resolves to the link that invites into it. */
  invite(): Promise<string>;
  /** Joins the team of an invite as a phone that uses only the API. */
  join(inviteLink: string, name: string): Promise<JoinAnswer>;
  /** Calls the API; rejects unless the answer is good. */
  ask<Answer>(method: string, path: string, token: string | null, body?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts it on the build in `dist`, with these additional options; resolves once it answers. */
export const startRelay = async (
  dist: string,
  pushService: { readonly host: string; readonly ca: string },
  options: readonly string[] = [],
): Promise<RelayProcess> => {
  const folder = mkdtempSync(join(tmpdir(), "first90-relay-"));
  const certificate = join(folder, "push-service.pem");
  writeFileSync(certificate, pushService.ca);
  const more = ["--data", join(folder, "data"), "--open-teams", "--allow-push-host", pushService.host];
  const server = await startServer(dist, 0, [...more, "--requests-per-second", "1000", ...options], {
    NODE_EXTRA_CA_CERTS: certificate,
  });
  const { url } = server;

  const ask = async <Answer>(method: string, path: string, token: string | null, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === "" ? null : JSON.parse(text)) as Answer;
  };

  return {
    url,
    ask,
    async invite() {
      const { inviteToken } = await ask<CreateTeamAnswer>("POST", "/api/teams", null, { zone: "Europe/Berlin" });
      return toInviteLink(url, { relay: url, inviteToken });
    },
    join: (link, name) =>
      ask("POST", "/api/join", new URLSearchParams(new URL(link).hash.slice(1)).get("invite"), { name, roles: ["ic"] }),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
