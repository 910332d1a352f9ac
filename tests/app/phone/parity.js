// The phone's half of the comparison with Python: the page's own modules, asked directly.

import { HandoffError, keysOf, parse, payloadOf, signedMessage, walk } from "./r1.js";
import { isSigned } from "./verify.js";
import { unpack } from "./phone_map.js";
import { maneuversOf } from "./maneuvers.js";
import { instructionsOf } from "./directions.js";
import { Phrasebook, distanceFacts } from "./words.js";

/** Distances as they are spoken. */
export const spoken = (distances) => distances.map(distanceFacts);

const maps = new Map();

async function mapAt(path) {
  if (!maps.has(path)) maps.set(path, unpack(await (await fetch(path)).json()));
  return maps.get(path);
}

/** Routes -> what the phone would say about each: maneuvers and sentences. */
export async function tell(path, cases, language, telling) {
  const map = await mapAt(path);
  const fetchText = async (file) => (await fetch(file)).text();
  const { languages } = JSON.parse(await fetchText("languages.json"));
  const row = languages.find(({ tag }) => tag === language);
  const book = await Phrasebook.load(row, fetchText);
  return cases.map(({ nodes, pathways, facing, place }) => {
    const maneuvers = maneuversOf(map, { nodes, pathways }, facing, place, telling);
    return {
      maneuvers: maneuvers.map((m) => [
        m.kind,
        m.stepFrom,
        m.stepTo,
        m.distanceM,
        m.turn,
        m.side,
        m.levelFrom,
        m.levelTo,
        m.goesUp,
        m.stairCount,
        m.equipment,
        m.place,
        m.entrance,
        m.follows,
        m.onwardM,
        m.onwardTurn,
        m.crossingCount,
        m.after,
        m.button ? map.names[m.button].local : null,
        m.exitDoor,
        m.handrail,
        m.sign ? map.names[m.sign].local : null,
        m.landmark,
        m.landmarkWhere,
        m.landmarkSide,
        m.entersPaid,
        m.gateWidthCm,
        m.door,
        m.isAutomatic,
        m.trainDoor && [m.trainDoor.ref, m.trainDoor.gapMm, m.trainDoor.stepMm, m.trainDoor.hasRamp],
        m.flightCount,
        m.doorCount,
        m.steepPermille,
        m.narrowMm,
        m.signals,
        m.tactile,
        m.isStraight,
        m.passes,
        m.passesOn,
        m.openingCount,
        m.openingSide,
        m.hasOtherElevators,
      ]),
      sentences: instructionsOf(maneuvers, map, book, telling),
    };
  });
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

async function signedBy(kiosks, route, host) {
  for (const { public_key: key } of keysOf(kiosks, route))
    if (await isSigned(signedMessage(route.body, host), route.signature, bytesOf(key))) return true;
  return false;
}

/** Many payloads on one map -> the nodes of each, or why it is refused. */
export async function readMany(path, digits, host, keys) {
  const map = await mapAt(path);
  const mark = path.slice(2, 18);
  const read = async (each) => {
    try {
      const route = parse(payloadOf(each));
      if (!(await signedBy(keys, route, host))) return "signature";
      return route.release === mark ? walk(route, map).nodes : "release";
    } catch (error) {
      if (error instanceof HandoffError) return error.reason;
      throw error;
    }
  };
  return Promise.all(digits.map(read));
}

/** One vector of format R1 -> what the phone makes of it: the path, or why it refuses. */
export async function read({ digits, host, keys, map, mark }) {
  try {
    const route = parse(payloadOf(digits));
    if (!(await signedBy(keys, route, host))) return { refused: "signature" };
    if (route.release !== mark) return { refused: "release" };
    const path = walk(route, unpack(map));
    const { area, release, profile, language, issued, conditionsSequence, minutes, place, kid } =
      route;
    return {
      area,
      release,
      profile,
      language,
      issued,
      conditionsSequence,
      minutes,
      place,
      kid,
      sketch: route.sketch,
      ...path,
    };
  } catch (error) {
    if (error instanceof HandoffError) return { refused: error.reason };
    throw error;
  }
}
