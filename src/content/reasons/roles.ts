// Why each line of a role card is there. Keyed by the line itself: a team's own wording has no reason from us.

import type { Reasons } from "../../domain/pack/reasons.ts";

export const roleReasons: Reasons = {
  "roles/ic": {
    "I am incident commander. Ops lead, what do you see?":
      "Everyone hears who leads, and the first question goes to the one who can see the service.",
    "Speak slowly and calmly: you set the tone": "A hurried voice makes everyone hurry, and hurry makes mistakes.",
    "Coordinate people": "Without somebody who sees the whole, two people do the same thing and nobody does the third.",
    "Own the timeline and status clock":
      "People who are deep in the fault lose track of time; somebody has to keep it.",
    "Decide when opinions differ": "A decision that is good enough now beats the best one in half an hour.",
    "Decide when to escalate, tell customers, call it resolved":
      "If these three belong to everybody, each of them happens late.",
    "Weigh speed against safety, data loss against downtime":
      "These trade-offs have no technical answer, so one person weighs them for everybody.",
    "Repeat back what you’re told": "Half of what is misheard is found only by saying it again.",
    "Make sure it’s written down": "What isn’t written down is argued about later, and lost at the handoff.",
    "Let people go by naming who stays": "Nobody likes to leave first, so tired people stay unless you say who may go.",
    "Don’t debug": "Whoever reads traces no longer sees the people, the clock or the customers.",
    "Don’t type commands": "With your hands on the keyboard nobody is in command.",
    "Don’t disappear down a rabbit hole":
      "Ten minutes in a detail are ten minutes in which nobody leads and nobody finds you.",
    "Don’t compete with technical leads": "If you try to know it better, they stop telling you what they see.",
    "Don’t decide technical means alone": "They know the system; you decide what must come out of it.",
    "Don’t be ops lead too if avoidable": "One head can’t lead and repair at the same time; the louder job wins.",
    "Give severity, impact and phase": "These three tell the next commander how bad it is and how far along.",
    "Say what was tried": "Otherwise it is tried again.",
    "List open hypotheses with time left": "A timebox that nobody takes over never ends.",
    "Say who holds which role": "The next commander must know whom to ask by name.",
    "Name pending decisions and risks": "What is half decided is easily forgotten between two people.",
    "Give the next update’s time": "The promise to readers goes on, whoever leads.",
    "Ask for a read-back": "Only what was said back has arrived.",
    "Stay until you hear “I have command”": "Between two commanders there must be no moment without one.",
    "No answer? Ask once in the channel, pause, take command, hand over later.":
      "A minute without command costs more than a commander who hands over after ten.",
  },
  "roles/ops": {
    "I am ops lead. Only I change the service. I’m opening the runbook.":
      "Everyone else hears that they should take their hands off, and where you start.",
    "Be the only one who changes the service": "If two people change it, nobody knows which change did what.",
    "Mitigate before you look for the root cause": "Users need the service back, not the explanation.",
    "Lead the diagnosis with the runbook": "At 3 AM a list remembers what you forget.",
    "Announce each change before you make it": "Somebody may know why this is the wrong moment.",
    "Say a risky or irreversible step, and wait for the go":
      "What can’t be undone should be heard by a second person first.",
    "Choose the technical means": "You see the system; the commander sees the rest.",
    "Give the commander a time for each answer": "With a time, nobody has to interrupt you to ask.",
    "Don’t talk to stakeholders": "Each answer to them takes your eyes off the service.",
    "Don’t make two changes at once": "If it gets better or worse, you won’t know from which.",
    "Don’t let anyone else change the service": "A well-meant change from the side undoes the one you are watching.",
    "Don’t go quiet when you’re stuck": "Silence looks like work, so nobody sends help.",
    "List every change made so far": "The next one must know what is different from yesterday.",
    "Say what is running right now": "A restore or a migration goes on while you leave.",
    "Name the open hypothesis and its time left": "Otherwise the next one starts from nothing.",
    "Say who has the keyboard now": "For a moment two people believe that it is theirs.",
    "No answer? Ask once in the channel. Whoever knows the service and answers first has the keyboard. Hand over later.":
      "Somebody who knows a little and is here helps more than an expert who isn’t.",
  },
  "roles/comms": {
    "I am comms lead. Send your questions to me. I’ll post the next update on time.":
      "People stop asking everyone else once they know where answers come from.",
    "Be the only one who talks to stakeholders": "Two voices say two things, and the second looks like a lie.",
    "Send each update when the clock says so": "Readers who can rely on the time don’t ask in between.",
    "Send it even if nothing has changed": "No news is news; silence makes people fear the worst.",
    "Give each audience the depth it needs": "An engineer needs the detail in which a customer drowns.",
    "Take the questions so that the ops lead can work": "Every question that reaches the ops lead delays the repair.",
    "Don’t speculate about causes": "A guess travels faster than its correction.",
    "Don’t promise a time for the fix": "A promised time that passes costs more trust than none.",
    "Don’t name colleagues to outsiders": "A name in public turns a fault of the system into somebody’s fault.",
    "Don’t blame anyone": "People who fear blame keep back what they know.",
    "List what was sent, to whom and when": "Whoever was told something must also hear the end.",
    "Give the time of the next update": "The promise goes on, whoever writes.",
    "List the questions still open": "Somebody is waiting for each of them.",
    "Until somebody is named, the commander sends the updates. Hand over as soon as somebody answers.":
      "Readers can’t wait until the right person wakes up.",
  },
  "roles/scribe": {
    "I am scribe. Say what you’re doing as you do it.": "You can only write down what is said out loud.",
    "Write down every action with its time": "The cause is often found by laying times side by side.",
    "Write down every finding": "What was seen early explains what happens late.",
    "Write down every decision with its reason": "Afterwards only the reason shows whether it was a good one.",
    "Write down who holds which role": "After two hours nobody remembers who took over from whom.",
    "Ask when something is unclear": "A wrong entry is worse than a missing one.",
    "Don’t judge": "A log that blames is one that people stop talking to.",
    "Don’t change old entries": "What was believed at the time is part of the story.",
    "Don’t debug": "Whoever follows the fault stops writing.",
    "Hand over the log, complete to the minute": "The next scribe can’t fill in what they didn’t hear.",
    "List the questions still open": "Nobody else keeps them.",
    "Anyone who is free. If nobody is, this app keeps the log.":
      "A role that somebody must leave the repair for isn’t worth it.",
  },
  "roles/deputy": {
    "I am deputy. I keep the time and call people in. Executives, please talk to me.":
      "Everyone hears who keeps the time, and executives have somebody who isn’t the commander.",
    "Say out loud what the app shows as due":
      "The commander talks and listens, and a due time on a screen goes unseen.",
    "Call time on decisions, call-backs and hypotheses": "A timebox that nobody calls isn’t one.",
    "Call in the people the commander asks for": "Calling takes minutes, in which the commander would lead nobody.",
    "Take executives aside, with their questions": "An executive in the call stops the work, however well they mean.",
    "Tell the commander what you think is missed": "Two people hear more than one.",
    "Stay ready to take command at any minute":
      "Command changes hands without a gap only if somebody has followed everything.",
    "Don’t give orders of your own": "People must never have to ask whose word counts.",
    "Don’t debug": "Whoever looks into the fault no longer watches the clock.",
    "Don’t change the service": "There is one pair of hands, and they aren’t yours.",
    "List the running timeboxes and who owes an answer": "What runs is lost first when people change.",
    "Say who was called in and who has answered": "Otherwise the same people are called twice, and others never.",
    "Say what executives asked and what they were told": "Two answers to one question cost trust.",
    "Anyone who has trained as a commander. If nobody is free, the app keeps the time and the commander calls people.":
      "A deputy helps most, but the incident must not wait for one.",
  },
  "roles/responder": {
    "I’m here for the database. Ops lead, what do you need first?":
      "It says what you can do and leaves the first step to the one who has the picture.",
    "Answer for your area: database, infrastructure or application": "Each area needs one person who can be asked.",
    "Report your findings to the ops lead": "In one head they make a picture; in five they are rumours.",
    "Give a time for each answer": "With a time, nobody has to ask again.",
    "Say so when you’re stuck": "Help can only come to those who ask.",
    "Don’t change the service yourself": "Your change would hide what the ops lead’s change does.",
    "Don’t open a second thread": "What is said in two places is found twice or not at all.",
    "Don’t argue about the root cause": "The service is down as long as the argument lasts.",
    "Give your findings to the ops lead": "They must not leave with you.",
    "List your open questions": "Someone else can go on where you stopped.",
    "No answer? The ops lead asks the next person who knows the area, at once.":
      "Two people who are both asked are better than one who sleeps.",
  },
  "roles/business-impact": {
    "I’m counting the impact. You’ll have the first figures in ten minutes.":
      "With a time, the commander can plan around your figures.",
    "Count who is affected": "The severity and every text hang on this number.",
    "Estimate the cost, even roughly": "A rough figure decides between two options; an exact one comes too late.",
    "Tell the commander when the impact grows": "A severity that was right an hour ago may be too low now.",
    "Collect what support hears from customers": "Customers notice what no graph shows.",
    "Don’t talk to customers": "The comms lead does, with one voice.",
    "Don’t press for a fix time": "Pressure makes people take risks and promise what they can’t keep.",
    "Give the figures with their sources": "A figure without a source is counted again.",
    "Give the time of the last count": "An old figure looks like a new one.",
    "Until somebody is named, the comms lead collects the figures. The product owner is the first to ask.":
      "The comms lead hears from support anyway.",
  },
  "roles/sponsor": {
    "I’ll make the decisions that need an executive. You have command.":
      "Everybody hears that the higher rank doesn’t take over.",
    "Decide on closing the service, or a large part of it":
      "It costs the company more than an incident commander can answer for.",
    "Decide on public statements": "What is said in public can’t be taken back.",
    "Decide what a regulator is told": "It has legal consequences and a deadline of its own.",
    "Keep the other executives informed": "Otherwise each of them comes into the channel.",
    "Don’t take command": "Two commanders are none.",
    "Don’t question the ops lead": "An answer to you is a minute without repair.",
    "Don’t ask for news between updates": "The next update has a time, and everything known is in the last one.",
    "List the decisions still open": "Somebody is waiting for each of them.",
    "Tell the commander who takes over from you": "The next hard question may come in a minute.",
    "The next executive on the escalation list. Nobody within 5 min: the commander decides, and tells them at once.":
      "Harm doesn’t wait for a call back, and an executive can still change it once they know.",
  },
};
