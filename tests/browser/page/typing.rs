//! Keys that are not simply struck.

use serde_json::json;
use thirtyfour::{Key, TypingData};

use super::Page;

impl Page {
    /// Strikes keys while others are held down.
    pub fn keys_with(&self, held: Key, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.wait_for(self.browser.web.action_chain().key_down(held.clone()).send_keys(keys).key_up(held).perform());
    }

    /// Holds a key down until it has repeated itself so often. Its code is the one that browsers have for it.
    pub fn hold(&self, key: &str, code: u32, repeats: usize) {
        // What a key writes is what presses a button.
        let writes = if key == "Enter" { "\r" } else { "" };
        for repeat in 0..=repeats {
            let down = json!({ "type": if writes.is_empty() { "rawKeyDown" } else { "keyDown" }, "key": key, "code": key,
                               "windowsVirtualKeyCode": code, "text": writes, "autoRepeat": repeat > 0 });
            self.tools("Input.dispatchKeyEvent", &down);
        }
        let up = json!({ "type": "keyUp", "key": key, "code": key, "windowsVirtualKeyCode": code });
        self.tools("Input.dispatchKeyEvent", &up);
    }
}
