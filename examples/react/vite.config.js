import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  // Here the package is a link to a directory above; one from a registry needs no such leave.
  server: { fs: { allow: ["../.."] } },
});
