//! What the element fetches for catalogs of others.

use std::fs;

use super::{Asset, Looks, REMEDY, Release, made, read, told};
use crate::{
    error::{At, Result},
    scripts::Script,
};

impl Release<'_> {
    /// What the element fetches where a page gives a catalog of its own.
    pub fn others(&self, looks: &Looks) -> Result<Asset> {
        let wasm = self.hashed(&self.dist.join(format!("{}_bg.wasm", self.name)), "wasm")?;
        let script = self.dist.join("others-script.js");
        let share = [told("SHARE", read(&made("share.json"))?)];
        let told = [wasm.told("WASM").as_slice(), &looks.rest_json.told("REST_STYLE"), &share].concat();
        Script::Others.release(self.tools, &self.glue, &script, &told)?;
        fs::remove_file(&self.glue).at(&self.glue, REMEDY)?;
        self.hashed(&script, "js")
    }
}
