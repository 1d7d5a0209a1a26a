//! How much of the page is seen at once.

use serde_json::json;

use super::{Page, TWO_FRAMES};
use crate::engine::Engine;

impl Page {
    /// Gives the window a size.
    fn resize(&self, width: u32, height: u32) {
        self.wait_for(self.browser.web.set_window_rect(0, 0, width, height));
    }

    /// Gives what is seen of the page a size, whatever stands around it.
    pub fn fit(&self, width: u32, height: u32) {
        match Engine::chosen() {
            // Quicker than to move a window.
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.tools("Emulation.setDeviceMetricsOverride", &size);
                self.eventually("what is seen has its size", || {
                    self.ask("return [innerWidth, innerHeight]") == json!([width, height])
                });
            }
            Engine::Firefox => self.fit_window(width, height),
            // One side after the other, as a window is dragged: where several media queries turn at once, it minds only
            // some of them.
            Engine::WebKit => {
                let old = self.ask("return innerHeight").as_u64().and_then(|old| old.try_into().ok()).unwrap_or(height);
                self.fit_window(width, old);
                self.fit_window(width, height);
            }
        }
    }

    /// Gives what is seen a size by that of the window.
    fn fit_window(&self, width: u32, height: u32) {
        let is_so = || self.ask("return [innerWidth, innerHeight]") == json!([width, height]);
        if is_so() {
            return;
        }
        self.eventually(&format!("what is seen is {width} x {height}"), || {
            self.resize_around(width, height);
            is_so()
        });
        // The style follows with the next frame.
        self.ask_later(TWO_FRAMES);
    }

    /// Gives the window a size, for what is seen in it. While it takes another, nobody knows how much stands around.
    fn resize_around(&self, width: u32, height: u32) {
        let around = self.ask("return [outerWidth - innerWidth, outerHeight - innerHeight]");
        let around = |side: usize| around[side].as_u64().and_then(|around| around.try_into().ok()).unwrap_or(0);
        self.resize(width + around(0), height + around(1));
    }
}
