require("./c-rolldown-runtime.js");
const require_settings = require("./c-settings.js");
const require_commit = require("./c-commit.js");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
// src/disk/read-tree.ts
/** Reads a user's repository: three places, the files that these name, and never anything outside of it. */
/** More than any file may have; the loader's own limits are lower and say so with a problem. */
const MAX_BYTES = 16777216;
/**
* The files of the repository at `root`. What does not exist is undefined, which is not the same as empty.
* @param repositoryName `acme/apis` where the host knows it; else the remote called origin says it
* @throws OperationError when something exists and cannot be read, or leads out of the repository
*/
async function readTree(root, repositoryName) {
	const base = await realRoot(root);
	await refuseOtherName(base);
	const [config, specs, plans, origin] = await Promise.all([
		readIfThere(base, "tollgate.yaml"),
		readFolder(base, "specs", /\.(?:yaml|yml|json)$/),
		readFolder(base, "plans", /\.(?:yaml|yml)$/),
		require_commit.originName(base)
	]);
	return {
		config,
		specs,
		plans,
		repositoryName: repositoryName ?? origin
	};
}
/**
* The files of the repository that others name, by the path asked for; undefined for one that does not exist.
* @throws OperationError when something exists and cannot be read, or is not in the repository
*/
async function readFiles(root, paths) {
	const base = await realRoot(root);
	const found = [];
	for (const path of new Set(paths)) found.push([path, await readNamed(base, path)]);
	return Object.fromEntries(found);
}
/** Git keeps credentials in its folder, and no document has its parts there. */
async function readNamed(base, path) {
	const steps = path.split(/[\\/]/);
	if ((0, node_path.isAbsolute)(path) || steps.includes("..") || path.includes("\0")) throw refused(path, "is not in the repository", "Name a file below the root.");
	if (steps.some((step) => step.toLowerCase() === ".git")) throw refused(path, "is one of git's own files", "Name another file.");
	return await readIfThere(base, path);
}
async function realRoot(root) {
	try {
		return await (0, node_fs_promises.realpath)(root);
	} catch (cause) {
		throw unreadable(root, cause);
	}
}
/** The other ending of YAML would pass unseen, and with it the account and the region it names. */
async function refuseOtherName(base) {
	if (await jailed(base, "tollgate.yml") === void 0) return;
	throw refused("tollgate.yml", "is not read", "Rename it to tollgate.yaml.");
}
async function readFolder(base, folder, wanted) {
	const path = await jailed(base, folder);
	if (path === void 0) return void 0;
	const files = (await attempt(folder, () => (0, node_fs_promises.readdir)(path))).filter((name) => wanted.test(name) && !name.startsWith(".")).sort();
	return (await Promise.all(files.map((name) => readIfThere(base, `${folder}/${name}`)))).filter((file) => file !== void 0);
}
async function readIfThere(base, path) {
	const real = await jailed(base, path);
	if (real === void 0) return void 0;
	const facts = await attempt(path, () => (0, node_fs_promises.stat)(real));
	if (!facts.isFile()) throw refused(path, "is not a file", "Move it away.");
	if (facts.size > MAX_BYTES) throw refused(path, `has ${facts.size} bytes`, `At most ${MAX_BYTES} are read.`);
	return {
		path,
		text: textOf(path, await attempt(path, () => (0, node_fs_promises.readFile)(real)))
	};
}
/** Other encodings would turn into replacement characters, in names and in patterns. */
function textOf(path, bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw refused(path, "is not UTF-8 text", "Save it as UTF-8.");
	}
}
/** The real place of a path, undefined when nothing is there; refuses a link that leads out of the repository. */
async function jailed(base, path) {
	let real;
	try {
		real = await (0, node_fs_promises.realpath)((0, node_path.join)(base, path));
	} catch (cause) {
		if ([
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG"
		].some((code) => isCode(cause, code)) && !await isLink((0, node_path.join)(base, path))) return void 0;
		throw unreadable(path, cause);
	}
	if (!(real === base || real.startsWith(base + node_path.sep))) throw refused(path, "is a link that leads out of the repository", "Put the file itself there.");
	if ((0, node_path.relative)(base, real).split(node_path.sep)[0] === ".git") throw refused(path, "is a link to one of git's own files", "Put the file itself there.");
	return real;
}
/** A link to nothing is a mistake to tell of, not an absent file. */
async function isLink(path) {
	const { lstat } = await Promise.resolve(process.getBuiltinModule("node:fs/promises"));
	try {
		return (await lstat(path)).isSymbolicLink();
	} catch {
		return false;
	}
}
async function attempt(path, read) {
	try {
		return await read();
	} catch (cause) {
		throw unreadable(path, cause);
	}
}
function unreadable(path, cause) {
	const message = `${path} cannot be read (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"}).`;
	return new require_settings.OperationError({
		code: "file-unreadable",
		message,
		hint: "A file that cannot be read is never taken for absent."
	}, { cause });
}
function refused(path, what, hint) {
	return new require_settings.OperationError({
		code: "file-refused",
		message: `${path} ${what}.`,
		hint
	});
}
function isCode(cause, code) {
	return cause instanceof Error && "code" in cause && cause.code === code;
}
exports.readFiles = readFiles;
exports.readTree = readTree;
