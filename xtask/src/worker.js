import init, { serve } from "./{{glue}}";

const early = [];
let ready = false;
let decoder;

self.decode = async (bytes) => {
  decoder ??= import("./{{decoder_glue}}").then(async (module) => {
    await module.default({ module_or_path: new URL("./{{decoder}}", import.meta.url) });
    return module;
  });
  return (await decoder).decode(bytes);
};

self.addEventListener("message", async (event) => {
  if (ready) return;
  if (event.data instanceof WebAssembly.Module) {
    await init({ module_or_path: event.data });
    ready = true;
    serve(early);
  } else early.push(event.data);
});
