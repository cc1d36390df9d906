// Who may know of an incident, and who has cleared what is said outside.

import { clearers } from "../../domain/fact/closed-lists.ts";
import type { RestrictionFactData } from "../../domain/incident/restriction/facts.ts";
import { audienceNames } from "../../domain/words/update-names.ts";
import { oneOf } from "../json/shape.ts";
import { type FamilyFormats, personInLog } from "./family.ts";
import { has, nothing } from "./fields.ts";

export const restrictionFormats: FamilyFormats<RestrictionFactData> = {
  "restriction.set/1": { shape: has("name"), tell: ({ data }) => `restricted, known as ${data.name}` },
  "restriction.lifted/1": { shape: nothing, tell: () => "restriction lifted" },
  "restriction.declined/1": { shape: nothing, tell: () => "restriction not needed" },
  "restriction.member-added/1": {
    shape: has("person"),
    tell: ({ data }) => `${personInLog(data.person)} needs to know`,
  },
  "restriction.member-removed/1": {
    shape: has("person"),
    tell: ({ data }) => `${personInLog(data.person)} no longer needs to know`,
  },
  "release.cleared/1": {
    shape: has("audience person?", { by: oneOf(...clearers) }),
    tell: ({ data: { by, audience, person } }) =>
      `next text for ${audienceNames[audience].toLowerCase()} cleared by ${by}${person?.name ? ` (${person.name})` : ""}`,
  },
};
