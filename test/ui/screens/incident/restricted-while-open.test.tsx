// Words that a screen keeps go when the incident is restricted while they are shown.

import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { tap } from "../../kit/incident.tsx";
import { breached } from "../../kit/restricted.tsx";

describe("what was on the screen before it was restricted", () => {
  const changed = async (stage: Awaited<ReturnType<typeof breached>>) => {
    await act(async () => {
      stage.session.run({ type: "restrict" });
      await stage.session.settled();
    });
  };

  test("as an escalation’s text can’t be copied once more", async () => {
    const stage = await breached();
    stage.session.run({ type: "escalate", to: "Security", person: null, reason: "Keys are gone", trigger: null });
    await stage.show("work");
    await tap("Text to send: Security");
    await tap("Copy text");
    expect(stage.ports.copied.at(-1)).toContain("vault");
    await changed(stage);
    await tap("Copy text");
    expect(stage.ports.copied.at(-1)).not.toMatch(/vault|strangers|keys/i);
    expect(document.querySelector("[data-escalation-text]")?.textContent).toContain(stage.name);
  });

  test("as a text to copy by hand makes room for the one that may go out", async () => {
    const stage = await breached({ clipboard: false });
    await stage.show("update");
    await tap(/^Copy update/);
    expect(screen.getByDisplayValue(/vault/)).toBeTruthy();
    await changed(stage);
    expect(screen.queryByDisplayValue(/vault/)).toBeNull();
    expect(screen.getByRole("button", { name: /^Copy update/ })).toBeTruthy();
  });

  test("as the sentence of a freeze is gone", async () => {
    const stage = await breached();
    await stage.show("mitigate");
    await tap("Freeze all deploys and scheduled jobs");
    expect(document.querySelector("[data-freeze-text]")?.textContent).toContain("vault");
    await changed(stage);
    expect(document.querySelector("[data-freeze-text]")).toBeNull();
  });
});
