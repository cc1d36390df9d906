// The app on one origin, its relay on another: making and joining a team, subscribing to push, sending a reminder, and
// receiving a push, which the worker confirms. Over HTTPS as in real use, and over HTTP as when trying it on one
// machine.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { makeCertificate } from "../kit/browser/certificate.ts";
import { untilOfflineReady } from "../kit/browser/phone.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { type Server, startServer } from "../kit/browser/serve.ts";
import { createTeamPhone, type TeamPhone } from "../kit/browser/team-phone.ts";
import { type PushService, startPushService } from "../relay/kit/push-service.ts";

const certificate = makeCertificate();
afterAll(() => certificate.remove());

describe.each([
  { scheme: "https", options: certificate.options, trusts: certificate.trusts },
  { scheme: "http", options: [], trusts: [] },
])("over $scheme", ({ scheme, options, trusts }) => {
  let service: PushService;
  let app: Server;
  let relay: RelayProcess;
  let stranger: RelayProcess;
  let ana: TeamPhone;
  let ben: TeamPhone;
  let invite = "";

  beforeAll(async () => {
    service = await startPushService();
    app = await startServer(inject("dist"), 0, ["--no-relay", ...options]);
    const alone = ["--no-app", ...options];
    [relay, stranger] = await Promise.all([
      startRelay(inject("dist"), service, [...alone, "--allow-origin", app.url]),
      startRelay(inject("dist"), service, alone),
    ]);
    [ana, ben] = await Promise.all([createTeamPhone(service, { trusts }), createTeamPhone(service, { trusts })]);
    for (const { phone } of [ana, ben]) {
      await phone.context.addInitScript(() => {
        Object.assign(window, { violations: [] });
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          (window as unknown as { violations: string[] }).violations.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
    }
  });
  afterAll(async () => {
    await Promise.all([ana?.phone.close(), ben?.phone.close()]);
    await Promise.all([app?.stop(), relay?.stop(), stranger?.stop()]);
    await service?.close();
  });

  const violations = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  const name = (page: Page, text: string): Promise<void> =>
    page.getByRole("textbox", { name: "Name of this phone" }).fill(text);
  const createTeam = async (page: Page, address: string): Promise<void> => {
    await page.goto(`${app.url}/join`);
    await page.getByRole("button", { name: "Create a team" }).tap();
    await name(page, "Ana’s phone");
    await page.getByRole("textbox", { name: "Address of the relay" }).fill(address);
    await page.getByRole("button", { name: "Create team" }).tap();
  };
  const isSubscribed = async ({ phone: { page } }: TeamPhone): Promise<void> => {
    await page.getByRole("heading", { level: 1, name: "Push health" }).waitFor();
    await page.getByText(/^Reached in/).waitFor();
    await page.getByText(/^Subscription confirmed/).waitFor();
    expect(await violations(page)).toEqual([]);
  };

  test("a relay that doesn't know the app's address makes no team for it", async () => {
    const { page } = ana.phone;
    expect(new URL(relay.url).origin).not.toBe(app.url);
    expect(app.url).toMatch(new RegExp(`^${scheme}://localhost:\\d+$`));
    await createTeam(page, stranger.url);
    await page.getByText(`starting the relay with --allow-origin ${app.url}`).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("a team is made at the relay that does, and joined by its invite", async () => {
    const { page } = ana.phone;
    await createTeam(page, relay.url);
    await page.waitForURL(`${app.url}/team/phones#invite`);
    await page.getByRole("link", { name: "Push health" }).tap();
    await isSubscribed(ana);
    await page.goto(`${app.url}/team/phones`);
    await page.getByRole("button", { name: "Copy invite link" }).tap();
    await page.getByText("Invite link copied.").waitFor();
    invite = await page.evaluate(() => navigator.clipboard.readText());
    expect(invite.startsWith(`${app.url}/join#`)).toBe(true);
    await ben.phone.page.goto(invite);
    await name(ben.phone.page, "Ben’s phone");
    await ben.phone.page.getByRole("button", { name: "Join team" }).tap();
    await isSubscribed(ben);
  });

  test("the due time of an update goes there", async () => {
    const { page } = ana.phone;
    await page.goto(app.url);
    await untilOfflineReady(page);
    const reminded = page.waitForResponse(
      (response) => response.request().method() === "PUT" && response.url().startsWith(`${relay.url}/api/reminders/`),
    );
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await page.getByRole("button", { name: "I am IC" }).tap();
    await page.getByRole("button", { name: "Copy channel name" }).waitFor();
    const incident = page.url().replace(/\/first$/, "");
    await page.goto(`${incident}/update`);
    await page.getByRole("button", { name: "Copy update" }).tap();
    await page.getByText("Copied and logged.").waitFor();
    const answer = await reminded;
    expect([answer.status(), answer.request().postDataJSON().dueAt]).toEqual([200, expect.any(Number)]);
  });

  test("a push comes back from there, and the worker confirms it", async () => {
    const { page } = ben.phone;
    await untilOfflineReady(page);
    const before = ben.push().received.length;
    await page.getByRole("button", { name: "Send a test push" }).tap();
    await service.until(() => ben.push().received.length > before);
    await ben.deliver(app.url);
    await page.getByText(/^It arrived after/).waitFor();
    await page.getByText("Nothing queued.").waitFor();
    await page.goto(`${app.url}/team/phones`);
    const row = page.getByRole("listitem").filter({ hasText: "Ben’s phone" });
    await row.getByText(/^Last push confirmed/).waitFor();
  });

  test("the page may speak to no address of another kind", async () => {
    const { page } = ben.phone;
    await page.evaluate(() => fetch("http://192.0.2.1:8090/api/info").catch(() => undefined));
    // Reported twice: the policy is in the page and in its header.
    expect([...new Set(await violations(page))]).toEqual(["connect-src http://192.0.2.1:8090/api/info"]);
  });
});
