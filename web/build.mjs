// Bundles the app into target/app: assets whose names change with their content, the page that names them, and both compressed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const OUT = "target/app";

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { app: "src/main.ts", style: "src/styles/index.css" },
  outdir: `${OUT}/assets`,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // The client as its sources are, so that the stack can be started without building the package; types are checked against it.
  alias: { "@nextlevel/client": "../client/src/index.ts" },
  nodePaths: ["node_modules"],
  metafile: true,
});

const asset = (entry) =>
  "/" +
  Object.entries(metafile.outputs)
    .find(([, output]) => output.entryPoint === entry)[0]
    .replace(`${OUT}/`, "");
const page = readFileSync("src/index.html", "utf8")
  .replace("style.css", asset("src/styles/index.css"))
  .replace("main.ts", asset("src/main.ts"));
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/index.html`, page);
for (const file of readdirSync(OUT, { recursive: true }).filter((name) => /\.(js|css|html)$/.test(name))) {
  writeFileSync(`${OUT}/${file}.br`, brotliCompressSync(readFileSync(`${OUT}/${file}`)));
}
