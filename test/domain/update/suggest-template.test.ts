import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident } from "../../../src/domain/incident/incident.ts";
import type { Audience, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { askedTemplate, textFor, textsFor } from "../../../src/domain/update/suggest-template.ts";
import { createWriter, INCIDENT, updateData } from "../../kit/log/log.ts";

const { templates } = builtInPack;

describe("the texts for an audience", () => {
  test("are those that fit the status, with all others within reach", () => {
    const { fitting, others } = textsFor("customers", templates, "mitigating");
    expect(fitting.map(({ id }) => id)).toEqual(["status-page-update"]);
    expect(others.map(({ id }) => id)).toEqual(["status-page", "status-page-watching", "status-page-resolved"]);
  });
});

describe("the text for an audience that was", () => {
  const write = createWriter();
  const after = (...audiences: readonly Audience[]) =>
    foldIncident(
      INCIDENT,
      audiences.map((audience, index) =>
        write.at(index, { type: "update.posted/1", data: { ...updateData(60_000, "identified"), audience } }),
      ),
    );
  test.each<[string, readonly Audience[], Audience, UpdateStatus, string]>([
    ["told nothing is the first one", [], "engineering", "investigating", "first-status"],
    [
      "told nothing, while others were, is the first one too",
      ["customers"],
      "engineering",
      "identified",
      "first-status",
    ],
    ["told before is no first status", ["engineering"], "engineering", "investigating", "update"],
    ["told before is no first notice", ["customers"], "customers", "investigating", "status-page-update"],
    ["told nothing is the first notice", ["engineering"], "customers", "investigating", "status-page"],
    ["told before is the end at the end", ["customers"], "customers", "resolved", "status-page-resolved"],
    ["told nothing is the end at the end", [], "engineering", "resolved", "resolved"],
  ])("%s", (_name, before, audience, status, id) =>
    expect(textFor(after(...before), audience, templates, status)?.id).toBe(id),
  );
});

describe("a link", () => {
  test.each([
    ["to a text, whatever the status", { template: "executive-brief" }, "resolved", "executive-brief"],
    ["to a kind of text that the cards call otherwise", { template: "press-line" }, "investigating", "house-line"],
    ["to an audience, with what fits the status", { audience: "executives" }, "resolved", "executive-resolved"],
    ["to nothing that is offered", { template: "none", audience: "nobody" }, "investigating", undefined],
    ["to nothing", {}, "investigating", undefined],
  ] as const)("leads %s", (_name, asked, status, id) => {
    const offered = templates.map((one) => (one.id === "press-line" ? { ...one, id: "house-line" } : one));
    expect(askedTemplate(blankIncident(INCIDENT), asked, offered, status)?.id).toBe(id);
  });
});
