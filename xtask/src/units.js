import init, { WasmBindgenTestContext } from "./tests.js";

// The tests' own runtime asks the page for this.
window.__wbg_test_invoke = (f) => f();

try {
  const wasm = await init({ module_or_path: new URL("./tests_bg.wasm", import.meta.url) });
  const tests = Object.keys(wasm).filter((name) => name.startsWith("__wbgt_")).map((name) => wasm[name]);
  const passed = tests.length > 0 && (await new WasmBindgenTestContext(false).run(tests));
  window.finished = passed ? "passed" : `${tests.length} tests, not all passed`;
} catch (error) {
  window.finished = `stopped: ${error}`;
}
