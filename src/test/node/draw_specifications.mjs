// Draws every *.vl.json of a folder with Vega-Lite, the CSV beside it inlined; says each remark and ends with 1 where there is one.
//
//     node src/test/node/draw_specifications.mjs FOLDER
import fs from "node:fs";
import path from "node:path";
import * as vega from "vega";
import { compile } from "vega-lite";

const folder = process.argv[2];

/** Puts the text of a CSV file in the place of its name: nothing is fetched. */
function inlined(part) {
  if (part && typeof part === "object") {
    if (typeof part.url === "string") {
      part.values = fs.readFileSync(path.join(folder, part.url), "utf8");
      delete part.url;
    }
    Object.values(part).forEach(inlined);
  }
  return part;
}

async function remarks(file) {
  const found = [];
  const note = (...words) => found.push(words.join(" "));
  const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger };
  try {
    const specification = inlined(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
    const drawn = compile(specification, { logger }).spec;
    const view = new vega.View(vega.parse(drawn, null, {}), { renderer: "none", logger });
    const svg = await view.toSVG();
    ["NaN", "undefined", "Infinity"].filter((word) => svg.includes(word)).forEach((word) => note(word, "in the drawing"));
    if (!/<(path|rect|text|circle)\b/.test(svg)) note("nothing is drawn");
  } catch (fault) {
    note(fault.message);
  }
  return found.map((remark) => `${file}: ${remark}`);
}

const files = fs.readdirSync(folder).filter((file) => file.endsWith(".vl.json"));
const all = (await Promise.all(files.map(remarks))).flat();
all.forEach((remark) => console.log(remark));
console.log(`${files.length} drawn`);
process.exit(all.length === 0 ? 0 : 1);
