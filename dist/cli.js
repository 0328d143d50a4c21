#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
require("./c-rolldown-runtime.js");
// src/entry/version.ts
const VERSION = "0.1.0";
// src/entry/cli.ts
/** The command line. `--version` answers before anything else is loaded. */
/** As `engines` in package.json says. */
const OLDEST_NODE = 22;
const words = process.argv.slice(2);
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit();
});
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE) {
	console.error(`Tollgate needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
	process.exitCode = 1;
} else if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) console.log(VERSION);
else runProgram();
async function runProgram() {
	const [{ runCommandLine }, { processTerminal }] = await Promise.all([Promise.resolve().then(() => require("./c-program.js")), Promise.resolve().then(() => require("./c-terminal2.js"))]);
	process.exitCode = await runCommandLine(words, processTerminal());
}
exports.VERSION = VERSION;
