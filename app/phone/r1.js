// Format R1, reading side. The specification is app/handoff/FORMAT.md; app/handoff/r1.py is its twin.

const PLAIN = 0x11;
const SKETCHED = 0x13;
const SIGNATURE_BYTES = 64;
const MAX_PAYLOAD_BYTES = 225;
const MAX_STEPS = 5000;
const BUCKET_MS = 15 * 60 * 1000;
export const EPOCH_MS = Date.UTC(2025, 0, 1);

/** Why a hand-off is refused: `reason` is one of format, version, release, path, signature. */
export class HandoffError extends Error {
  constructor(reason, message) {
    super(message);
    this.name = "HandoffError";
    this.reason = reason;
  }
}

const refuse = (reason, message) => {
  throw new HandoffError(reason, message);
};

/** Decimal digits -> the payload's bytes. */
export function payloadOf(digits) {
  if (!/^[1-9][0-9]{19,899}$/.test(digits)) refuse("format", "no route in this link");
  let hex = BigInt(digits).toString(16);
  if (hex.length % 2) hex = "0" + hex;
  const bytes = Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
  if (bytes[0] !== 1) refuse("format", "no route in this link");
  return bytes.slice(1);
}

export const hexOf = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

class ByteReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(size) {
    const end = this.at + size;
    if (end > this.bytes.length) refuse("format", "the route ends too early");
    const part = this.bytes.slice(this.at, end);
    this.at = end;
    return part;
  }

  unsigned(size) {
    return this.take(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  varint() {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
      const byte = this.unsigned(1);
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        if (byte === 0 && index > 0) break; // a shorter form exists
        return value;
      }
    }
    return refuse("format", "a number in the route is malformed");
  }

  /** A number that may be negative: 0, 1, 2, 3, 4 are 0, -1, 1, -2, 2. */
  signed() {
    const value = this.varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  get left() {
    return this.bytes.length - this.at;
  }

  finish() {
    if (this.at !== this.bytes.length) refuse("format", "the route is longer than it says");
  }
}

/** The line of a route without a map: on each level, metres to the east and north of the start. */
function readSketch(bytes) {
  const reader = new ByteReader(bytes);
  const runs = [];
  let [x, y] = [0, 0];
  while (reader.left) {
    const index = reader.signed() / 2;
    const points = [];
    for (let count = reader.varint(); count > 0; count -= 1) {
      [x, y] = [x + reader.signed(), y + reader.signed()];
      points.push([x, y]);
    }
    runs.push({ index, points });
  }
  if (!runs.length) refuse("format", "the sketch is empty");
  return runs;
}

/** The keys that may have signed a route: those of its number that were good when it was issued. */
export function keysOf(kiosks, route) {
  const time = (text, otherwise) => (text ? Date.parse(text) : otherwise);
  return kiosks.filter(
    (kiosk) =>
      kiosk.kid === route.kid &&
      (kiosk.area ?? 0) === route.area &&
      route.issuedMs + BUCKET_MS > time(kiosk.valid_from, -Infinity) &&
      route.issuedMs < time(kiosk.valid_until, Infinity),
  );
}

/** Bytes -> what they say before there is a map. Nothing in it is trusted until it is verified. */
export function parse(payload) {
  if (!payload.length) refuse("format", "no route in this link");
  if (payload[0] !== PLAIN && payload[0] !== SKETCHED) refuse("version", "unknown version of the format");
  if (payload.length <= SIGNATURE_BYTES || payload.length > MAX_PAYLOAD_BYTES)
    refuse("format", "a route has another length");
  const body = payload.slice(0, -SIGNATURE_BYTES);
  const reader = new ByteReader(body);
  const hasSketch = reader.unsigned(1) === SKETCHED;
  const route = {
    body,
    signature: payload.slice(-SIGNATURE_BYTES),
    area: reader.unsigned(2),
    release: hexOf(reader.take(8)),
    profile: reader.unsigned(1),
    language: reader.unsigned(1),
    issued: reader.unsigned(3),
    conditionsSequence: reader.varint(),
    minutes: reader.varint(),
    start: reader.varint(),
    end: reader.varint(),
    place: reader.varint(),
    count: reader.varint(),
    path: reader.take(reader.varint()),
    sketch: hasSketch ? readSketch(reader.take(reader.varint())) : null,
    kid: reader.unsigned(1),
  };
  reader.finish();
  if (!route.path.length || route.path[0] === 0 || route.count > MAX_STEPS)
    refuse("format", "the path is malformed");
  return {
    ...route,
    place: route.place ? route.place - 1 : null,
    issuedMs: EPOCH_MS + route.issued * BUCKET_MS,
  };
}

/** What the kiosk signed: the body, bound to the host that the page is on. */
export function signedMessage(body, host) {
  const head = new TextEncoder().encode(`stn-route-v1\0${host}\0`);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return message;
}

/** The ways out of each node: [pathway, next node] in the order of the pathways. */
export function waysOf(map) {
  const out = map.nodes.map(() => []);
  map.pathways.forEach((pathway, index) => {
    out[pathway.from].push([index, pathway.to]);
    if (pathway.isBidirectional && pathway.from !== pathway.to)
      out[pathway.to].push([index, pathway.from]);
  });
  return out;
}

/** A parsed route on its map -> positions of its nodes and pathways. */
export function walk(route, map) {
  const out = waysOf(map);
  if (route.start >= out.length) refuse("path", "the route starts outside this map");
  let number = BigInt("0x" + hexOf(route.path));
  const nodes = [route.start];
  const pathways = [];
  let walked = -1;
  for (let step = 0; step < route.count; step += 1) {
    const choices = out[nodes.at(-1)].filter(([pathway]) => pathway !== walked);
    if (!choices.length) refuse("path", "the route goes on where no way does");
    const radix = BigInt(choices.length);
    const [pathway, node] = choices[Number(number % radix)];
    number /= radix;
    walked = pathway;
    pathways.push(pathway);
    nodes.push(node);
  }
  if (number !== 1n) refuse("path", "the route does not fit this map");
  if (nodes.at(-1) !== route.end) refuse("path", "the route ends elsewhere than it says");
  if (route.place !== null && route.place >= map.places.length)
    refuse("path", "the destination is not in this map");
  return { nodes, pathways };
}
