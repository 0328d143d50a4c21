require("./c-rolldown-runtime.js");
const require_settings = require("./c-settings.js");
let node_net = require("node:net");
let node_dns = require("node:dns");
// src/disk/remote-document.ts
/** As much as a spec may have. */
const MOST_BYTES = 6291456;
const MOST_MILLISECONDS = 3e4;
/** @throws OperationError for every answer but a plain one; `remote-refused` where trying again would change nothing */
async function downloadDocument(url, options = {}) {
	const { protocol, hostname, port, pathname, search } = new URL(url);
	if (protocol !== "https:") throw refused(url, "is not an https URL", "Only https is spoken.");
	const host = hostname.replace(/^\[(.*)\]$/, "$1");
	const mayAsk = options.mayAsk ?? isPublic;
	if ((0, node_net.isIP)(host) !== 0 && !mayAsk(host)) throw privateAddress(url);
	const send = options.send ?? (await Promise.resolve(process.getBuiltinModule("node:https"))).request;
	const signal = AbortSignal.timeout(options.milliseconds ?? MOST_MILLISECONDS);
	const answer = await answerTo(url, send, {
		hostname: host,
		port: port === "" ? 443 : Number(port),
		path: `${pathname}${search}`,
		headers: {
			accept: "*/*",
			"accept-encoding": "identity",
			"user-agent": "tollgate"
		},
		agent: false,
		lookup: guardedLookup(url, mayAsk),
		signal
	});
	const status = answer.statusCode ?? 0;
	if (status !== 200) {
		answer.destroy();
		throw statusFault(url, status);
	}
	return await bytesOf(url, answer);
}
function answerTo(url, send, options) {
	return new Promise((resolve, reject) => {
		const request = send(options, resolve);
		request.on("error", (cause) => reject(cause instanceof require_settings.OperationError ? cause : unreachable(url, cause)));
		request.end();
	});
}
async function bytesOf(url, answer) {
	const parts = [];
	let size = 0;
	try {
		for await (const part of answer) {
			const bytes = part;
			size += bytes.length;
			if (size > MOST_BYTES) throw refused(url, `has more than ${MOST_BYTES} bytes`, "Refer to a smaller document.");
			parts.push(bytes);
		}
	} catch (cause) {
		throw cause instanceof require_settings.OperationError ? cause : unreachable(url, cause);
	}
	return Buffer.concat(parts);
}
/** The addresses that are asked are those that were looked at: a second look-up could give others. */
function guardedLookup(url, mayAsk) {
	return (hostname, options, done) => {
		(0, node_dns.lookup)(hostname, {
			...options,
			all: true
		}, (fault, found) => {
			if (fault !== null) return done(fault, "");
			const [first] = found;
			if (first === void 0 || !found.every(({ address }) => mayAsk(address))) return done(privateAddress(url), "");
			if (options.all === true) return done(null, found);
			done(null, first.address, first.family);
		});
	};
}
/** Networks that are not the public internet (RFC 6890). */
const PRIVATE = new node_net.BlockList();
for (const [network, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 3]
]) PRIVATE.addSubnet(network, prefix, "ipv4");
/** All public IPv6 addresses are in one network; the forms that carry an IPv4 address are not in it, but for 6to4. */
const PUBLIC_IPV6 = new node_net.BlockList();
PUBLIC_IPV6.addSubnet("2000::", 3, "ipv6");
const SIX_TO_FOUR = new node_net.BlockList();
SIX_TO_FOUR.addSubnet("2002::", 16, "ipv6");
/** Whether an address is on the public internet. */
function isPublic(address) {
	if ((0, node_net.isIP)(address) === 4) return !PRIVATE.check(address, "ipv4");
	if ((0, node_net.isIP)(address) !== 6) return false;
	return PUBLIC_IPV6.check(address, "ipv6") && !SIX_TO_FOUR.check(address, "ipv6");
}
function privateAddress(url) {
	return refused(url, "is not on the public internet", "Copy the document into the repository.");
}
function statusFault(url, status) {
	if (status >= 500) return unreachable(url, void 0, `answered with ${status}`);
	if (status >= 300 && status < 400) return refused(url, `redirects (${status})`, "Refer to the URL that it redirects to.");
	return refused(url, `answered with ${status}`, "Put the URL right.");
}
function refused(url, what, hint) {
	return new require_settings.OperationError({
		code: "remote-refused",
		message: `${url} ${what}.`,
		hint
	});
}
function unreachable(url, cause, what = "cannot be downloaded") {
	const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
	return new require_settings.OperationError({
		code: "remote-unreachable",
		message: `${url} ${what}${code}.`,
		hint: "Try again; a document that cannot be read is never taken for absent."
	}, { cause });
}
exports.downloadDocument = downloadDocument;
