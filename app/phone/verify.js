// Is this route from a kiosk of this operator, and is this map the one that it speaks of?
//
// Browsers offer their own cryptography on https only. A page that a kiosk serves over plain http gets
// the same answers from a small library, which is loaded only then.

/** Say whether `signature` over `message` was made with the key. */
export async function isSigned(message, signature, publicKey) {
  if (globalThis.crypto?.subtle) {
    try {
      const key = await crypto.subtle.importKey("raw", publicKey, { name: "Ed25519" }, false, [
        "verify",
      ]);
      return await crypto.subtle.verify("Ed25519", key, signature, message);
    } catch (error) {
      if (error.name !== "NotSupportedError") return false; // not a key at all
    }
  }
  const [{ hashes, verify }, { sha512 }] = await Promise.all([
    import("./vendor/noble-ed25519/index.js"),
    import("./vendor/noble-hashes/sha2.js"),
  ]);
  hashes.sha512 = sha512;
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/** SHA-256 of some bytes. */
export async function sha256(bytes) {
  if (globalThis.crypto?.subtle)
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const { sha256: digest } = await import("./vendor/noble-hashes/sha2.js");
  return digest(bytes);
}
