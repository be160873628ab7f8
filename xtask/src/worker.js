import init, { serve } from "./{{glue}}";

const early = [];
let ready = false;
let decoder, terms;

self.decode = async (bytes) => {
  decoder ??= import("./{{decoder_glue}}").then(async (module) => {
    await module.default({ module_or_path: new URL("./{{decoder}}", import.meta.url) });
    return module;
  });
  return (await decoder).decode(bytes);
};

self.terms = async (bytes) => {
  terms ??= Promise.all([import("./{{terms_glue}}"), fetch(new URL("./{{terms_pack}}", import.meta.url))]).then(async ([module, pack]) => {
    await module.default({ module_or_path: new URL("./{{terms}}", import.meta.url) });
    if (!pack.ok || !module.open(new Uint8Array(await pack.arrayBuffer()))) throw new Error(`${pack.url}: ${pack.status}`);
    return module;
  });
  // Without a network once does not mean never.
  terms.catch(() => (terms = undefined));
  return (await terms).ask(bytes);
};

self.addEventListener("message", async (event) => {
  if (ready) return;
  if (event.data instanceof WebAssembly.Module) {
    await init({ module_or_path: event.data });
    ready = true;
    serve(early);
  } else early.push(event.data);
});
