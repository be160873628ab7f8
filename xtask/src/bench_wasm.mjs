// Runs a module of tests/wasm: `node bench_wasm.mjs MODULE TEXT PACK…`. Says "ready", then annotates the text for every line that it is
// sent, and says how many microseconds of the processor that took and how many annotations there are.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [module, text, ...packs] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(module));
const { put, pack, load, document, annotate } = instance.exports;

const give = (bytes) => {
  for (let at = 0; at < bytes.length; at += 8) {
    const some = bytes.subarray(at, at + 8);
    put(some.reduceRight((all, byte) => (all << 8n) | BigInt(byte), 0n), some.length);
  }
};
for (const path of packs) {
  give(readFileSync(path));
  pack();
}
if (load() !== 1) throw new Error("a pack was refused");
give(Buffer.concat([Buffer.from("\n"), readFileSync(text)]));
document();
console.log("ready");
for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.cpuUsage();
  const count = annotate();
  const { user, system } = process.cpuUsage(start);
  console.log(`${user + system} ${count}`);
}
