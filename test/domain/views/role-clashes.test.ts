// Two phones, one role: the phones say so until somebody settles it, and then none does any more.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { RoleId } from "../../../src/domain/pack/pack.ts";
import { roleClashes } from "../../../src/domain/views/role-clashes.ts";
import { handoffRisks } from "../../../src/formats/words/handoff-risks.ts";
import { clashSentence } from "../../../src/ui/words/clash.ts";
import { createPhones, sendLog } from "../../kit/app/phones.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const apart = (role: RoleId) => {
  const phones = createPhones([0, 3_000], quietDeclaration());
  const [one, other] = phones.all;
  if (!one || !other) throw new Error("two phones");
  for (const phone of [one, other]) phone.session.run({ type: "assignRole", role, person: phone.me });
  sendLog(one, other);
  sendLog(other, one);
  return { one, other };
};

test.each<[RoleId, RegExp, string]>([
  [
    "ic",
    /^Ana \(\d\d:\d\d:\d\d\) and Ben \(\d\d:\d\d:\d\d\) both took command\. It counts as Ben’s\.$/,
    "Ana and Ben both took command; it counts as Ben’s until somebody settles it",
  ],
  [
    "ops",
    /^Ana \(.*\) and Ben \(.*\) were both named ops lead\. It counts as Ben’s\.$/,
    "Ana and Ben were both named ops lead; it counts as Ben’s until somebody settles it",
  ],
])("%s", (role, sentence, risk) => {
  const { one, other } = apart(role);
  for (const { session, me } of [one, other]) {
    const [clash] = roleClashes(session.incident.get());
    if (!clash) throw new Error("a clash");
    const reader = { ...me, id: "person-reader" as never };
    expect(clashSentence(clash, builtInPack, reader, 0)).toMatch(sentence);
    const moment = { now: session.incident.get().through?.order as never, zone: 0 };
    expect(handoffRisks(session.incident.get(), builtInPack, moment)).toContain(risk);
  }
  one.session.run({ type: "assignRole", role, person: one.me });
  sendLog(one, other);
  for (const { session } of [one, other]) {
    expect(roleClashes(session.incident.get())).toEqual([]);
    expect(session.incident.get().roles[role]).toMatchObject({ person: one.me });
  }
});
