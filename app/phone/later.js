// What can come after the list: the map, the voice, the way on outside. A program of its own, asked for at once
// and waited for by nobody who reads.

export { Reader, canSpeak } from "./aloud.js";
export { MapPage } from "./map_page.js";
export { exitOf, outdoorLinks } from "./outdoors.js";
