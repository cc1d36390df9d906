// A phone as a browser is one: makes its keys and reads its pushes with Web Crypto, written from RFC 8291 and RFC 8188
// alone. The relay encrypts with node:crypto; they share no code.

const { subtle } = globalThis.crypto;
const ecdh = { name: "ECDH", namedCurve: "P-256" } as const;

export interface Phone {
  /** What it tells the relay, in base64url. */
  readonly keys: { readonly p256dh: string; readonly auth: string };
  /** Resolves to the text and how many bytes of padding followed it; rejects if a byte of the body is wrong. */
  open(body: Uint8Array): Promise<{ readonly text: string; readonly padding: number }>;
}

/** Resolves to a phone with fresh keys, or with these: its private and public key and its secret, in base64url. */
export const createPhone = async (given?: {
  readonly d: string;
  readonly p256dh: string;
  readonly auth: string;
}): Promise<Phone> => {
  const { privateKey, publicKey } = await (given ? importPair(given) : subtle.generateKey(ecdh, true, ["deriveBits"]));
  const own = new Uint8Array(await subtle.exportKey("raw", publicKey));
  const auth = given ? bytes(given.auth) : globalThis.crypto.getRandomValues(new Uint8Array(16));
  return {
    keys: { p256dh: base64url(own), auth: base64url(auth) },
    open: async (body) => {
      const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
      const [salt, recordSize, keyLength] = [body.slice(0, 16), view.getUint32(16), view.getUint8(20)];
      const [theirs, record] = [body.slice(21, 21 + keyLength), body.slice(21 + keyLength)];
      if (record.length > recordSize) throw new Error("There is more than one record.");
      const sender = await subtle.importKey("raw", theirs, ecdh, false, []);
      const shared = await subtle.deriveBits({ name: "ECDH", public: sender }, privateKey, 256);
      const info = new Uint8Array([...ascii("WebPush: info\0"), ...own, ...theirs]);
      const secret = await derive(shared, auth, info, 256);
      const key = await derive(secret, salt, ascii("Content-Encoding: aes128gcm\0"), 128);
      const iv = await derive(secret, salt, ascii("Content-Encoding: nonce\0"), 96);
      const sealing = await subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
      const plain = new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv }, sealing, record));
      const end = plain.findLastIndex((byte) => byte !== 0);
      if (plain[end] !== 2) throw new Error("The last record doesn't end with its delimiter.");
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain.subarray(0, end));
      return { text, padding: plain.length - end - 1 };
    },
  };
};

const importPair = async ({ d, p256dh }: { readonly d: string; readonly p256dh: string }) => {
  const point = bytes(p256dh);
  const jwk = { kty: "EC", crv: "P-256", x: base64url(point.slice(1, 33)), y: base64url(point.slice(33)) };
  return {
    privateKey: await subtle.importKey("jwk", { ...jwk, d }, ecdh, true, ["deriveBits"]),
    publicKey: await subtle.importKey("raw", point, ecdh, true, []),
  };
};

const derive = async (
  secret: ArrayBuffer,
  salt: Uint8Array<ArrayBuffer>,
  info: Uint8Array<ArrayBuffer>,
  bits: number,
): Promise<ArrayBuffer> => {
  const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, bits);
};

const ascii = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

const base64url = (from: Uint8Array): string =>
  btoa(String.fromCharCode(...from))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
