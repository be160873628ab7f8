#![doc = include_str!("../README.md")]

pub mod state;
pub mod view;
pub mod wire;

#[cfg(target_arch = "wasm32")]
mod components;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(all(test, target_arch = "wasm32"))]
mod in_browser;
#[cfg(target_arch = "wasm32")]
mod services;
