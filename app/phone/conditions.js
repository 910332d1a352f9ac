// What is different right now, from `conditions.json` beside the page: the twin of maps/model/conditions.py.
// It is the only file that is ever asked for again, and it is never kept.

import { fetchText } from "./loading.js";
import { EPOCH_MS } from "./r1.js";

const PATIENCE_MS = 8 * 1000;
const MINUTE_MS = 60 * 1000;

/** The newest report, as it holds at `nowMs`; null where none is here or it is past its time. */
export async function conditionsAt(nowMs) {
  try {
    return reportOf(JSON.parse(await fetchText("conditions.json", AbortSignal.timeout(PATIENCE_MS))), nowMs);
  } catch {
    return null; // no connection, no such file, or not one that says anything
  }
}

function reportOf(document, nowMs) {
  const time = (text, otherwise) => (text ? Date.parse(text) : otherwise);
  if (nowMs > time(document.valid_until, Infinity)) return null;
  const outages = document.outages.map((outage) => ({
    subject: outage.subject,
    state: outage.state,
    isClosedByStaff: outage.source === "staff" && outage.state === "out_of_service",
    sinceMs: time(outage.since, -Infinity),
    untilMs: time(outage.until, Infinity),
  }));
  const held = outages.filter(({ sinceMs, untilMs }) => sinceMs <= nowMs && nowMs < untilMs);
  const states = new Map();
  for (const { subject, state } of held)
    states.set(subject, (states.get(subject) ?? state) === state ? state : "unknown");
  for (const { subject, isClosedByStaff } of held) if (isClosedByStaff) states.set(subject, "out_of_service");
  return { checkedMs: nowMs, issuedMs: time(document.issued, -Infinity), held, states };
}

/** The machines of a route, each once. */
export function machinesOf(map, path) {
  const numbers = new Set(path.pathways.map((pathway) => map.pathways[pathway].equipment));
  numbers.delete(null);
  return [...numbers].map((number) => map.equipment[number]);
}

/**
 * Whether something is reported closed since the route was made that this page cannot place: the map on
 * the phone knows machines by their ids, but not every way and door.
 */
export function isChangedSince(report, route, map) {
  const plannedMs = route.conditionsSequence
    ? EPOCH_MS + route.conditionsSequence * MINUTE_MS
    : route.issuedMs;
  const machines = new Set(map.equipment.map(({ id }) => id));
  return report.held.some(
    ({ subject, state, sinceMs }) =>
      state !== "in_service" && !machines.has(subject) && sinceMs > plannedMs,
  );
}
