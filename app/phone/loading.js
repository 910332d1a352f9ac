// From the link to a route that may be shown, or a refusal. Every request is a GET of a public file.

import { HandoffError, hexOf, keysOf, parse, payloadOf, signedMessage, walk } from "./r1.js";
import { isSigned, sha256 } from "./verify.js";
import { unpack } from "./phone_map.js";

/** A file beside the page; `missing` is the reason of refusal where it is not there. */
export async function fetchBytes(path, missing = "network", signal = undefined) {
  let response;
  try {
    response = await fetch(path, { credentials: "omit", referrerPolicy: "no-referrer", signal });
  } catch {
    throw new HandoffError("network", `${path}: no connection`);
  }
  if (!response.ok) throw new HandoffError(missing, `${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export const fetchText = async (path, signal) =>
  new TextDecoder().decode(await fetchBytes(path, "network", signal));

const fetchJson = async (path) => JSON.parse(await fetchText(path));

/**
 * The fragment of a link -> { route, map, path, kiosk }.
 * @param {(route: object) => Promise<void>} ready what else is needed, as soon as the route says so
 */
export async function load(fragment, host, ready) {
  if (fragment === "") throw new HandoffError("empty", "no route in this link");
  const route = parse(payloadOf(fragment));
  const bytes = fetchBytes(`m/${route.release}.json`, "release"); // on its way while the keys are
  const others = ready(route);
  for (const each of [bytes, others]) each.catch(() => {}); // said below, after what is refused first
  const kiosk = await signer(route, host);
  const packed = await bytes.catch((error) => {
    throw Object.assign(error, { route }); // signed, and without a map: its sketch can be shown
  });
  const map = await release(route.release, packed);
  await others;
  return { route, map, path: walk(route, map), kiosk };
}

async function signer(route, host) {
  const { kiosks } = await fetchJson("keys.json");
  const here = ({ release }) => release === route.release; // a kiosk may have stood elsewhere before
  const keys = keysOf(kiosks, route);
  for (const kiosk of [...keys.filter(here), ...keys.filter((each) => !here(each))]) {
    const key = Uint8Array.from(atob(kiosk.public_key), (c) => c.charCodeAt(0));
    if (await isSigned(signedMessage(route.body, host), route.signature, key)) return kiosk;
  }
  throw new HandoffError("signature", "no kiosk signed this route for this host");
}

async function release(mark, bytes) {
  if (!hexOf(await sha256(bytes)).startsWith(mark))
    throw new HandoffError("release", "the map is not the one that the route speaks of");
  return unpack(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Which way the traveller looks at the start: known where the route starts at the kiosk that made it. */
export function facingOf(kiosk, route) {
  if (typeof kiosk.facing_deg !== "number") return null;
  const isHere =
    kiosk.node === null || (kiosk.node === route.start && kiosk.release === route.release);
  return isHere ? kiosk.facing_deg : null;
}
