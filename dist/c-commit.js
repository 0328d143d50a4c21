require("./c-rolldown-runtime.js");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
// src/disk/commit.ts
/** What git says of the checkout, read from its files: no git program is needed, and none is run. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that is checked out, or undefined outside of a checkout and before its first commit. */
async function commitOf(root) {
	const folder = await gitFolder(root);
	const head = (await text((0, node_path.join)(folder, "HEAD")))?.trim();
	if (head === void 0 || COMMIT.test(head)) return head;
	const name = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
	if (name === void 0 || name.split("/").includes("..")) return void 0;
	const common = await commonFolder(folder);
	const commit = (await text((0, node_path.join)(folder, name)) ?? await text((0, node_path.join)(common, name)))?.trim() ?? await packed(common, name);
	return commit !== void 0 && COMMIT.test(commit) ? commit : void 0;
}
/** `acme/apis` of the remote called origin, or undefined where there is none. */
async function originName(root) {
	const config = await text((0, node_path.join)(await commonFolder(await gitFolder(root)), "config"));
	const section = /\[remote "origin"\]([^[]*)/.exec(config ?? "")?.[1];
	const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section ?? "")?.[1];
	return /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url ?? "")?.[1];
}
/** `.git` is a folder, or in a worktree or submodule a file that names one. */
async function gitFolder(root) {
	const path = (0, node_path.join)(root, ".git");
	const pointer = /^gitdir: (.+)$/m.exec(await text(path) ?? "")?.[1]?.trim();
	if (pointer === void 0) return path;
	return (0, node_path.isAbsolute)(pointer) ? pointer : (0, node_path.join)(root, pointer);
}
/** Where the refs of all worktrees are. */
async function commonFolder(folder) {
	const common = (await text((0, node_path.join)(folder, "commondir")))?.trim();
	if (common === void 0) return folder;
	return (0, node_path.isAbsolute)(common) ? common : (0, node_path.join)(folder, common);
}
async function packed(folder, name) {
	return (await text((0, node_path.join)(folder, "packed-refs")) ?? "").split("\n").find((line) => line.endsWith(` ${name}`))?.split(" ")[0];
}
/** Provenance is a convenience: what cannot be read of it is not known, and nothing depends on it. */
async function text(path) {
	try {
		return await (0, node_fs_promises.readFile)(path, "utf8");
	} catch {
		return;
	}
}
exports.commitOf = commitOf;
exports.originName = originName;
