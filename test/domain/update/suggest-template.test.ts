import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { askedTemplate, textsFor } from "../../../src/domain/update/suggest-template.ts";

const { templates } = builtInPack;

describe("the texts for an audience", () => {
  test("are those that fit the status, with all others within reach", () => {
    const { fitting, others } = textsFor("customers", templates, "mitigating");
    expect(fitting.map(({ id }) => id)).toEqual(["status-page-update"]);
    expect(others.map(({ id }) => id)).toEqual(["status-page", "status-page-resolved"]);
  });
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
    expect(askedTemplate(asked, offered, status)?.id).toBe(id);
  });
});
