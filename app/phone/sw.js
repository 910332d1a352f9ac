// Offline: what this page has once shown, it can show again without a connection.
//
// The newest files win while there is a connection; maps never change, so they are asked for once.
// Conditions are never kept: an old report about a lift would be worse than none.

const PAGE = "page";
const MAPS = "maps";
const KEPT_MAPS = 5;
const PATIENCE_MS = 2500;
const MUTED_MS = 30 * 1000;

const isMap = (url) => /\/m\/[0-9a-f]{16}\.json$/.test(url.pathname);
const isConditions = (url) => url.pathname.endsWith("/conditions.json");

self.addEventListener("install", (event) =>
  event.waitUntil(keepPage().then(() => self.skipWaiting())),
);
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page names the map that it loaded before this worker was there.
self.addEventListener("message", (event) =>
  event.waitUntil(fromMaps(new Request(event.data)).then(() => event.ports[0].postMessage("kept"))),
);

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || isConditions(url)) return;
  event.respondWith(isMap(url) ? fromMaps(event.request) : newest(event.request));
});

/** Keep all that the page is made of; `page.json` is written when the site is. */
async function keepPage() {
  const cache = await caches.open(PAGE);
  await cache.addAll(await (await fetch("page.json")).json());
}

/**
 * The newest file, or the kept one where none comes in time: a network may take everything and answer
 * nothing. Who has waited for it once does not wait again for a while.
 */
async function newest(request) {
  const cache = await caches.open(PAGE);
  const kept = await cache.match(request);
  const asked = fetch(request).then(async (answer) => {
    if (!answer.ok) return kept ?? answer; // a hotspot's own page, or a host in trouble
    await cache.put(request, answer.clone());
    mutedUntilMs = 0;
    return answer;
  });
  if (!kept) return asked;
  const late = new Promise((done) => setTimeout(done, Date.now() < mutedUntilMs ? 0 : PATIENCE_MS));
  const inTime = asked.catch(() => kept);
  return Promise.race([
    inTime,
    late.then(() => {
      mutedUntilMs = Date.now() + MUTED_MS;
      return kept;
    }),
  ]);
}

let mutedUntilMs = 0;

async function fromMaps(request) {
  const cache = await caches.open(MAPS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - KEPT_MAPS))) await cache.delete(old);
  }
  return answer;
}
