// How long a text is as SMS: its characters, and the messages it is sent in.

export interface SmsCount {
  readonly characters: number;
  readonly segments: number;
  readonly encoding: "GSM-7" | "UCS-2";
}

const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extended = "^{}\\[~]|€\f";

/** Returns the count: 160 units of GSM-7 in one message and 153 in each of several, or 70 and 67 if it needs UCS-2. */
export const smsCount = (text: string): SmsCount => {
  const characters = [...text];
  const gsm = characters.every((one) => basic.includes(one) || extended.includes(one));
  const units = characters.map((one) => (gsm ? (extended.includes(one) ? 2 : 1) : one.length));
  const [single, part] = gsm ? [160, 153] : [70, 67];
  const total = units.reduce((sum, one) => sum + one, 0);
  const segments = total <= single ? Math.min(1, total) : parts(units, part);
  return { characters: characters.length, segments, encoding: gsm ? "GSM-7" : "UCS-2" };
};

// A character of two units is never split between two messages.
const parts = (units: readonly number[], size: number): number => {
  let count = 1;
  let used = 0;
  for (const unit of units) {
    if (used + unit > size) {
      count += 1;
      used = 0;
    }
    used += unit;
  }
  return count;
};
