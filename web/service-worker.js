// Keeps the whole site on the device, so that it opens without a network. The build puts the list and the version in.
const NAME = "rapporteur-" + "version";
const FILES = ["files"];

self.addEventListener("install", (event) => {
  const fetchAll = async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(FILES);
    await self.skipWaiting();
  };
  event.waitUntil(fetchAll());
});

// Files of older versions go; names carry a hash, so a page that still runs one has what it needs in memory.
self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("rapporteur-") && name !== NAME).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  const answer = async () => {
    const cache = await caches.open(NAME);
    // The page itself: the newest there is, what is kept where there is no network.
    if (event.request.mode === "navigate") {
      try {
        return await fetch(event.request);
      } catch {
        return (await cache.match("./")) ?? Response.error();
      }
    }
    return (await cache.match(event.request)) ?? fetch(event.request);
  };
  event.respondWith(answer());
});
