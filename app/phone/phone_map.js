// The map of one release, unpacked: maps/publishing/phone_map.py packs it, app/handoff/FORMAT.md says how.

export const FORMAT = "yeokgil-phone-map/1";

const BIDIRECTIONAL = 1;
const INDOOR = 2;
const UP = 8;
const DOWN = 16;
const INSIDE_AREA = 32;

/** [1, 2, -1] -> [1, 3, 2] */
function summed(deltas) {
  let value = 0;
  return deltas.map((delta) => (value += delta));
}

/** [[position, value], …] -> a list with `missing` where nothing was said. */
function spread(rows, length, missing) {
  const values = new Array(length).fill(missing);
  for (const [index, value] of rows) values[index] = value;
  return values;
}

/** dx, dy, dx, dy, … from (x, y) on -> points. */
function pointsOf(deltas, x = 0, y = 0, unit = 1) {
  const points = [];
  for (let i = 0; i < deltas.length; i += 2) {
    x += deltas[i];
    y += deltas[i + 1];
    points.push([x / unit, y / unit]);
  }
  return points;
}

/** `[local, {"en es": text}]`: languages that share a text share its key. */
function nameOf(row) {
  if (typeof row === "string") return { local: row, byLanguage: {} };
  const shared = Object.entries(row[1]);
  const each = shared.flatMap(([tags, text]) => tags.split(" ").map((tag) => [tag, text]));
  return { local: row[0], byLanguage: Object.fromEntries(each) };
}

/** The name in a language, else in its base language, else as written locally. */
export function inLanguage(name, language) {
  return name.byLanguage[language] || name.byLanguage[language.split("-")[0]] || name.local;
}

export const hasText = (name) => Boolean(name.local || Object.keys(name.byLanguage).length);

/** A sparse list of yes (1) and no (0); null is what nobody has said, also in an older map. */
const knownOf = (rows, length) =>
  spread(rows ?? [], length, null).map((value) => (value === null ? null : value === 1));

const wordsOf = (rows, length, words) =>
  spread(rows ?? [], length, null).map((value) => (value === null ? null : words[value]));

function nodesOf(document) {
  const { x, y, level, kind, street, ref, door, automatic } = document.nodes;
  const [xs, ys, outside] = [summed(x), summed(y), new Set(street)];
  const refs = spread(ref ?? [], level.length, "");
  const doors = wordsOf(door, level.length, document.kinds.door);
  const automatics = knownOf(automatic, level.length);
  return level.map((at, index) => ({
    cm: [xs[index], ys[index]],
    position: [xs[index] / 100, ys[index] / 100],
    level: at,
    kind: document.kinds.node[kind[index]],
    isStreet: outside.has(index),
    ref: refs[index],
    door: doors[index],
    isAutomatic: automatics[index],
  }));
}

function goesUp(flags, stairs, incline) {
  if (stairs) return stairs > 0;
  if (incline) return incline > 0;
  if (flags & UP) return true;
  return flags & DOWN ? false : null;
}

function pathwaysOf(document, nodes) {
  const table = document.pathways;
  const count = table.mode.length;
  const froms = summed(table.from);
  const inner = spread(table.inner, count, []);
  const signposted = spread(table.signposted, count, 0);
  const reversed = spread(table.reversed ?? [], count, 0);
  const stairs = spread(table.stairs, count, null);
  const handrail = knownOf(table.handrail, count);
  const width = spread(table.width ?? [], count, null);
  const narrow = spread(table.narrow ?? [], count, null);
  const steep = spread(table.steep ?? [], count, null);
  const signals = wordsOf(table.signals, count, document.kinds.signals);
  const tactile = knownOf(table.tactile, count);
  const paid = knownOf(table.paid, count);
  const door = wordsOf(table.door, count, document.kinds.door);
  const automatic = knownOf(table.automatic, count);
  const incline = spread(table.incline, count, null);
  const crossing = spread(table.crossing, count, null);
  const equipment = spread(table.equipment, count, null);
  return table.mode.map((mode, index) => {
    const from = froms[index];
    const to = from + table.to[index];
    const flags = table.flags[index];
    return {
      from,
      to,
      mode: document.kinds.mode[mode],
      isBidirectional: Boolean(flags & BIDIRECTIONAL),
      isIndoor: Boolean(flags & INDOOR),
      isInsideArea: Boolean(flags & INSIDE_AREA),
      goesUp: goesUp(flags, stairs[index], incline[index]),
      stairCount: stairs[index],
      line: [
        nodes[from].position,
        ...pointsOf(inner[index], ...nodes[from].cm, 100),
        nodes[to].position,
      ],
      lengthCm: table.length[index],
      name: table.name[index],
      signposted: signposted[index],
      reversed: reversed[index],
      handrail: handrail[index],
      widthCm: width[index],
      narrowMm: narrow[index],
      steepPermille: steep[index],
      signals: signals[index],
      hasTactile: tactile[index],
      entersPaid: paid[index],
      door: door[index],
      isAutomatic: automatic[index],
      crossing: crossing[index] === null ? null : document.kinds.crossing[crossing[index]],
      equipment: equipment[index],
    };
  });
}

function placesOf(document) {
  const { kind, x, y, level, nodes, name, ref, transport, lines, main } = document.places;
  const { gap, step, ramp, felt } = document.places;
  const [gaps, risers] = [gap, step].map((rows) => spread(rows ?? [], kind.length, null));
  const ramps = knownOf(ramp, kind.length);
  const perceived = new Set(felt);
  const [xs, ys] = [summed(x), summed(y)];
  const refs = spread(ref, kind.length, "");
  const transports = spread(transport, kind.length, null);
  const served = spread(lines, kind.length, []);
  const mains = new Set(main);
  return kind.map((number, index) => ({
    kind: document.kinds.place[number],
    position: [xs[index] / 100, ys[index] / 100],
    levels: level[index],
    nodes: summed(nodes[index]),
    name: document.names[name[index]],
    nameNumber: name[index],
    ref: refs[index],
    gapMm: gaps[index],
    stepMm: risers[index],
    hasRamp: ramps[index],
    isFelt: perceived.has(index),
    transport: transports[index] === null ? null : document.kinds.transport[transports[index]],
    lines: served[index],
    isMain: mains.has(index),
  }));
}

// What lies around a node, gathered once: the twin of maps/model/ways.py. Change both or none.

const STEERED_BY = new Set(["landmark", "information"]);

function wayCounts(pathways, count) {
  const counts = new Array(count).fill(0);
  for (const { from, to } of pathways) {
    counts[from] += 1;
    counts[to] += 1;
  }
  return counts;
}

function waysAt(pathways, count) {
  const ways = Array.from({ length: count }, () => []);
  pathways.forEach(({ from, to }, index) => {
    ways[from].push(index);
    if (to !== from) ways[to].push(index);
  });
  return ways;
}

/** Level -> machine -> where one boards it. */
function elevatorLandings(pathways, nodes) {
  const found = new Map();
  for (const { mode, equipment, from, to } of pathways) {
    if (mode !== "elevator" || equipment === null) continue;
    for (const end of [nodes[from], nodes[to]]) {
      if (!found.has(end.level)) found.set(end.level, new Map());
      const machines = found.get(end.level);
      if (!machines.has(equipment)) machines.set(equipment, []);
      machines.get(equipment).push(end.position);
    }
  }
  return found;
}

function entrancesByNode(places) {
  const found = new Map();
  places.forEach((place, index) => {
    if (place.kind !== "entrance") return;
    for (const node of place.nodes) if (!found.has(node)) found.set(node, index);
  });
  return found;
}

/** Level -> what one may steer by there: named, and the only one of that name. */
function landmarksByLevel(places) {
  const known = new Map();
  places.forEach((place, index) => {
    if (!STEERED_BY.has(place.kind) || !place.nameNumber) return;
    for (const level of place.levels) {
      if (!known.has(level)) known.set(level, new Map());
      const named = known.get(level);
      named.set(place.nameNumber, named.has(place.nameNumber) ? null : index);
    }
  });
  return new Map(
    [...known].map(([level, named]) => [level, [...named.values()].filter((one) => one !== null)]),
  );
}

/** The parsed JSON of a phone map -> levels, nodes, pathways, equipment, places, areas, outlines. */
export function unpack(packed) {
  if (packed.format !== FORMAT) throw new TypeError(`not a ${FORMAT} document`);
  const document = { ...packed, names: packed.names.map(nameOf) };
  const { kinds, names } = document;
  const nodes = nodesOf(document);
  const pathways = pathwaysOf(document, nodes);
  const places = placesOf(document);
  const voices = knownOf(packed.voices, packed.equipment.length);
  return {
    name: names[packed.name],
    names,
    anchor: packed.anchor,
    attribution: packed.attribution,
    levels: packed.levels.map(([index, name]) => ({ index, name: names[name] })),
    nodes,
    pathways,
    equipment: packed.equipment.map(([kind, x, y, levels, name, ref, id], number) => ({
      id,
      kind: kinds.equipment[kind],
      position: [x / 10, y / 10],
      levels,
      name: names[name],
      ref,
      hasVoice: voices[number],
      doors: (packed.doors ?? [])
        .filter(([machine]) => machine === number)
        .map(([, level, bearingDeg, landing]) => ({ level, bearingDeg, landing })),
      buttons: (packed.buttons ?? [])
        .filter(([machine]) => machine === number)
        .map(([, level, text]) => ({ level, text })),
    })),
    places,
    wayCounts: wayCounts(pathways, nodes.length),
    waysAt: waysAt(pathways, nodes.length),
    landings: elevatorLandings(pathways, nodes),
    entrances: entrancesByNode(places),
    landmarks: landmarksByLevel(places),
    areas: packed.areas.map(([kind, levels, ...rings]) => ({
      kind: kinds.area[kind],
      levels,
      rings: rings.map((ring) => pointsOf(ring, 0, 0, 10)),
    })),
    outlines: packed.outlines.map(([kind, levels, line]) => ({
      kind: kinds.outline[kind],
      levels,
      line: pointsOf(line, 0, 0, 10),
    })),
  };
}
