import init, { serve } from "./{{glue}}";

const early = [];
let ready = false;
const loaded = {};

// A module of its own and a file beside it, loaded once. Without a network once does not mean never.
const load = (name, glue, program, file) =>
  (loaded[name] ??= Promise.all([import(glue), file && fetch(file)])
    .then(async ([module, file]) => {
      await module.default({ module_or_path: program });
      if (file && !(file.ok && module.open(new Uint8Array(await file.arrayBuffer())))) throw new Error(`${file.url}: ${file.status}`);
      return module;
    })
    .catch((error) => {
      delete loaded[name];
      throw error;
    }));
const at = (file) => new URL(file, import.meta.url);

self.decode = async (bytes) => (await load("decoder", "./{{decoder_glue}}", at("./{{decoder}}"))).decode(bytes);
const glossary = () => load("glossary", "./{{glossary_glue}}", at("./{{glossary}}"));
self.glossary = async (bytes) => (await glossary()).file(bytes);
self.glossary_text = async (text) => (await glossary()).text(text);
self.markdown = async (text) => (await load("markdown", "./{{markdown_glue}}", at("./{{markdown}}"))).lay_out(text);
self.terms = async (bytes) => (await load("terms", "./{{terms_glue}}", at("./{{terms}}"), at("./{{terms_pack}}"))).ask(bytes);

self.addEventListener("message", async (event) => {
  if (ready) return;
  if (event.data instanceof WebAssembly.Module) {
    await init({ module_or_path: event.data });
    ready = true;
    serve(early);
  } else early.push(event.data);
});
