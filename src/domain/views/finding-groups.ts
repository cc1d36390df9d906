// The linter's findings as people deal with them: the same words for the same reason are one thing, however frequent.

import type { LintFinding } from "../update/lint/update-text.ts";

export interface FindingGroup extends Pick<LintFinding, "rule" | "severity" | "found" | "suggestion"> {
  /** In the order of the text; empty if the finding is about the whole text. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Returns the groups, the wrong ones first, each kind in the order of the text. */
export const findingGroups = (findings: readonly LintFinding[]): readonly FindingGroup[] => {
  const groups = new Map<string, FindingGroup>();
  for (const { from, to, ...finding } of findings) {
    const key = `${finding.rule} ${finding.found.toLowerCase()}`;
    const { places, ...known } = groups.get(key) ?? { ...finding, places: [] };
    groups.set(key, { ...known, places: to > 0 ? [...places, { from, to }] : places });
  }
  const all = [...groups.values()];
  return [...all.filter(({ severity }) => severity === "wrong"), ...all.filter(({ severity }) => severity !== "wrong")];
};

/**
 * Returns the text with the suggestion in every place of the group; one for the whole text goes at the start, and
 * removed words leave no gap.
 */
export const withSuggestion = (text: string, { places, suggestion }: FindingGroup): string => {
  if (suggestion === null) return text;
  if (places.length === 0) return `${suggestion} ${text}`;
  return places.toReversed().reduce((result, { from, to }) => {
    const [before, after] = [result.slice(0, from), result.slice(to)];
    if (suggestion !== "") return before + suggestion + after;
    return /(?:^|\s)$/.test(before) ? before + after.replace(/^ /, "") : before.replace(/ $/, "") + after;
  }, text);
};
