#![doc = include_str!("../README.md")]

pub mod state;
pub mod view;
pub mod wire;

#[cfg(target_arch = "wasm32")]
mod components;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
mod services;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests_in_browser;
