import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "tier-advisor" } } })],
  // Here the package is a link to a directory above; one from a registry needs no such leave.
  server: { fs: { allow: ["../.."] } },
});
