// The check of drills' stories, for those who read whole logs: loaded only if there is a story.

/** Returns what is wrong with a scenario, beginning with its field; null if nothing is. */
export type StoryCheck = (scenario: unknown) => string | null;

/** Trusts the story: opening an incident needs none of it. */
export const anyStory: StoryCheck = () => null;

/** Resolves to the check; rejects if its file can't be loaded. */
export const loadStoryCheck = async (): Promise<StoryCheck> => (await import("./story-problem.ts")).storyProblem;
