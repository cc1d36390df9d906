// Remedies that change people in place of what they work with, and wishes that nobody owns.

/** Telling, teaching and watching people. */
export const lessons = `(?:have|has|having|had) a (?:* )?(?:word|chat|talk|conversation) with|(?:be|been|being|was|were) (?:* )?(?:spoken to|coached|counsell?ed|told off|taken aside|lectured|(?:re-?)?trained|taught|instructed|educated|sensiti[sz]ed|talked to)|(?<!\\p{L} )(?:tell|ask) (?:everyone|everybody|all|people|staff|engineers|developers) (?:* )?(?:to|not)|performance (?:improvement )?(?:plan|review|management)|refreshers?|(?:give|send|get|put|book|enrol|enroll) (?:* ){1,4}(?:onboarding|mentoring|training|coaching|supervision|guidance|course|workshop)|stop (?:making|doing|breaking|pushing|forgetting|ignoring|skipping)`;

/** More of a virtue, from everybody and nobody. */
export const wishes = `(?:communication|monitoring|testing|documentation|alerting|coordination|ownership|discipline|visibility|observability|reviews?|processes|tooling|handoffs?|quality|teamwork|collaboration|planning|preparation|response) (?:must|should|needs? to|has to|have to|could|ought to|can|will) (?:* )?(?:get|be(?:come)? (?:more|better|clearer|faster|stronger|tighter|improved)|improve|do better|step)`;
