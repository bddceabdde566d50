#!/usr/bin/env bash
# In the face library human, naming one option of a comparison changes the scale of its answer, and a threshold refuses nobody.
# Needs bash, Node.js 18 or later with npm, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private": true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @vladmandic/human@3.3.6
cp node_modules/@vladmandic/human/dist/human.esm.js human.mjs
cat >compare.mjs <<'NODE'
// The bundle for browsers, which cannot start where it sees Node.js; comparing needs no network and no model.
const node = globalThis.process;
Object.defineProperty(globalThis, "process", { value: undefined, configurable: true, writable: true });
const { match } = await import("./human.mjs");
globalThis.process = node;

const SIZE = 1024; // of the descriptors of its model faceres
const face = Array.from({ length: SIZE }, (_, place) => Math.abs(Math.sin(place)) * 5);
/** A descriptor whose squared distance from `face` is `squared`. */
const other = (squared) => face.map((value, place) => value + Math.sqrt(squared / SIZE) * (place % 2 ? 1 : -1));

console.log("@vladmandic/human 3.3.6");
const pairs = { near: 25, medium: 110, far: 250 };
const seen = {};
for (const [name, squared] of Object.entries(pairs)) {
  const pair = [face, other(squared)];
  seen[name] = {
    none: match.similarity(...pair),
    all: match.similarity(...pair, { order: 2, multiplier: 25, min: 0.2, max: 0.8 }),
    order: match.similarity(...pair, { order: 2 }),
    threshold: match.find(pair[0], [pair[1]], { threshold: 0.5 }).similarity,
  };
  console.log(`${name} pair, similarity: without options ${seen[name].none}, with all defaults written out ${seen[name].all}, ` +
    `with { order: 2 } ${seen[name].order}, with { threshold: 0.5 } ${seen[name].threshold}`);
}
const refused = match.find(face, [other(5000), other(4000)], { threshold: 0.5 });
console.log("two faces that resemble it by 0, and { threshold: 0.5 }:", JSON.stringify(refused));
const people = [other(30), other(0)];
const [best, first] = [match.find(face, people), match.find(face, people, { threshold: 1000 })];
console.log(`someone else and the same picture: index ${best.index} without options, index ${first.index} (similarity ${first.similarity}) with { threshold: 1000 }`);
console.log("Expected: an option that is left out keeps its default (multiplier 25, range 0.2 to 0.8), so the documented");
console.log("\"similarity above 0.5 is a match\" holds; whoever is below a threshold is no match (index -1), and the nearest is given.");
console.log("Seen: the defaults are those of the whole object. With any option named, the multiplier becomes 20 and the range 0 to 1:");
console.log("a pair of 0.46 gets 0.53 and passes, a pair of 0.92 gets 0.78. The threshold is a distance at which the search is over:");
console.log("below it nobody is refused, above it the first who is near enough is given, not the nearest. Write out all four options");
console.log("or none, and compare the similarity with a threshold of your own, found with the same options.");
const scale = Object.values(seen).every((each) => each.none === each.all && each.order === each.threshold && each.order !== each.none);
const passes = seen.medium.none < 0.5 && seen.medium.order > 0.5 && seen.near.none > seen.near.order;
process.exit(scale && passes && refused.index === 1 && refused.similarity === 0 && best.index === 1 && first.index === 0 ? 0 : 1);
NODE
node compare.mjs
