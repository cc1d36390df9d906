import fc from "fast-check";
import { expect, test } from "vitest";
import { addPerson } from "../../../src/actions/incident/add-person.ts";
import { cleanName } from "../../../src/actions/incident/clean-name.ts";
import { createTestPorts } from "../../kit/app/ports.ts";

test("a new person is on the list", async () => {
  const ports = createTestPorts();
  const outcome = await addPerson(ports, "  Ana   Lima ");
  expect(outcome).toMatchObject({ type: "added", person: { name: "Ana Lima" } });
  expect(ports.people.map(({ name }) => name)).toEqual(["Ana Lima"]);
});

test("a name that is there already, in whatever case, is not added again", async () => {
  const ports = createTestPorts();
  await addPerson(ports, "Zoë");
  expect(await addPerson(ports, "zoe\u0308")).toEqual({ type: "known", name: "Zoë" });
  expect(ports.people).toHaveLength(1);
});

test("a list that can't be written is said, not thrown", async () => {
  const ports = createTestPorts();
  const roster = { ...ports.roster, add: () => Promise.reject(new Error("full")) };
  expect(await addPerson({ ...ports, roster }, "Ana")).toEqual({ type: "notSaved" });
});

test("a name is one line of at most 80 characters, and never half a character", () => {
  expect(cleanName(" Ana\n\tLima ")).toBe("Ana Lima");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
      const name = cleanName(typed);
      expect(Array.from(name).length).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/^\s|\s$|\p{Cc}/u);
      expect(cleanName(name)).toBe(name);
    }),
  );
});
