// Beyond the last door: links to maps of the outside, which open only when they are pressed. They pass on
// where the exit is, and nothing else: no route, no name, no sender.

import { element, pictogram } from "./dom.js";

const A_M = 6378137; // WGS 84 semi-major axis
const E2 = 6.694379990141e-3; // WGS 84 first eccentricity squared
const DECIMALS = 5; // about a metre

const SERVICES = [
  ["OpenStreetMap", (lat, lon) => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`],
  ["Google Maps", (lat, lon) => `https://www.google.com/maps/search/?api=1&query=${lat}%2C${lon}`],
  ["Apple Maps", (lat, lon) => `https://maps.apple.com/?ll=${lat},${lon}&q=${lat},${lon}`],
  ["KakaoMap", (lat, lon) => `https://map.kakao.com/link/map/${lat},${lon}`],
];

/** Local metres -> [latitude, longitude] in degrees: the twin of Anchor.to_lonlat in maps/model. */
export function latLonOf([x, y], [latDeg, lonDeg]) {
  const phi = (latDeg * Math.PI) / 180;
  const w = 1 - E2 * Math.sin(phi) ** 2;
  const north = ((Math.PI / 180) * A_M * (1 - E2)) / (w * Math.sqrt(w));
  const east = ((Math.PI / 180) * A_M * Math.cos(phi)) / Math.sqrt(w);
  return [latDeg + y / north, lonDeg + x / east];
}

/** Where the route comes into the open for good; null where it ends inside or was outside all along. */
export function exitOf(map, path) {
  const inside = path.pathways.map((number) => map.pathways[number].isIndoor);
  const last = inside.lastIndexOf(true);
  if (last < 0) return null;
  const node = path.nodes[last + 1];
  const end = map.nodes[path.nodes.at(-1)];
  const isOut = last + 1 < path.pathways.length || end.isStreet || end.kind === "entrance";
  return isOut ? map.nodes[node].position : null;
}

/** The links, or nothing where the route stays inside. */
export function outdoorLinks(position, anchor, book) {
  const [lat, lon] = latLonOf(position, anchor).map((degrees) => degrees.toFixed(DECIMALS));
  const link = (text, href, tag) => {
    const made = element("a", "", text);
    made.href = href;
    made.rel = "noopener noreferrer";
    if (tag) made.lang = tag;
    if (href.startsWith("https:")) made.target = "_blank";
    return element("li", "", made);
  };
  return [
    element("h2", "", pictogram("sign-walking"), element("span", "", book.say("phone-outdoors-title"))),
    element("p", "", book.say("phone-outdoors-text")),
    element(
      "ul",
      "",
      link(book.say("phone-outdoors-app"), `geo:${lat},${lon}?q=${lat},${lon}`),
      ...SERVICES.map(([name, address]) => link(name, address(lat, lon), "en")),
    ),
  ];
}
