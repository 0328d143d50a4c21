require("./c-rolldown-runtime.js");
const require_report = require("./c-report.js");
const require_start = require("./c-start.js");
const require_dist_es = require("./c-dist-es.js");
const require_secret = require("./c-secret.js");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
let node_util = require("node:util");
let node_os = require("node:os");
let node_child_process = require("node:child_process");
// src/entry/demo/account.ts
/** What the demo's people do to the demo's account, each with the real AWS SDK or a real HTTP call. */
/** Looks up what apply has made. */
async function lookAround(endpoint) {
	const client = new require_dist_es.APIGatewayClient({ endpoint });
	const apis = await client.send(new require_dist_es.GetRestApisCommand({}));
	const keys = await client.send(new require_dist_es.GetApiKeysCommand({ includeValues: true }));
	client.destroy();
	const restApiId = apis.items?.[0]?.id ?? "";
	return {
		invokeUrl: `${endpoint}/_aws/execute-api/${restApiId}/dev`,
		restApiId,
		key: new require_secret.Secret(keys.items?.[0]?.value ?? "")
	};
}
/** Calls the stage, with or without a key. */
async function call(url, key) {
	const headers = key === void 0 ? {} : { "x-api-key": key.reveal() };
	const answer = await fetch(url, { headers });
	return {
		status: answer.status,
		body: await answer.text()
	};
}
/** Somebody opens the console, switches the key requirement of GET /hello off, and deploys. */
async function editInConsole(endpoint, restApiId) {
	const client = new require_dist_es.APIGatewayClient({ endpoint });
	const resourceId = (await client.send(new require_dist_es.GetResourcesCommand({ restApiId }))).items?.find((resource) => resource.path === "/hello")?.id;
	await client.send(new require_dist_es.UpdateMethodCommand({
		restApiId,
		resourceId,
		httpMethod: "GET",
		patchOperations: [{
			op: "replace",
			path: "/apiKeyRequired",
			value: "false"
		}]
	}));
	await client.send(new require_dist_es.CreateDeploymentCommand({
		restApiId,
		stageName: "dev"
	}));
	client.destroy();
}
const DEMO_FILES = {
	"tollgate.yaml": `owner: demo/apis
environments:
  dev:
    account: "123456789012"
    region: us-east-1
`,
	"specs/hello.yaml": `openapi: 3.0.3
info:
  title: hello
  version: "1"
paths:
  /hello:
    get:
      security:
        - apiKey: []
      responses:
        "200":
          description: A greeting
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:hello/invocations
components:
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: x-api-key
`,
	"plans/basic.yaml": `name: Basic
throttle: { rate: 2, burst: 5 }
quota: { limit: 1000, period: MONTH }
stages:
  - api: hello
keys:
  - acme
`,
	"functions/hello.mjs": `export const handler = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Hello from Lambda!' }),
});
`
};
const PLAN_FILE = "plans/basic.yaml";
/** The edits that the demo makes in "git". */
const EDITS = {
	rate: {
		file: PLAN_FILE,
		before: "throttle: { rate: 2, burst: 5 }",
		after: "throttle: { rate: 5, burst: 5 }"
	},
	rotation: {
		file: PLAN_FILE,
		before: "- acme",
		after: "- { name: acme, generation: 2 }"
	},
	departure: {
		file: PLAN_FILE,
		before: "- { name: acme, generation: 2 }",
		after: "- globex"
	}
};
// src/entry/demo/story.ts
/**
* `tollgate demo`: the whole story on the embedded API Gateway, in a temporary folder that is removed at the end.
* Every command is run as a process of its own, as a user would run it; every call is a real HTTP call.
*/
/** Tells the story. @returns the exit code: 0 when every command and call went as told. */
async function demo(host) {
	const root = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "tollgate-demo-"));
	try {
		await layOut(root);
		const functions = { hello: (0, node_path.join)(root, "functions", "hello.mjs") };
		const emulator = await require_start.startEmulator({
			port: 0,
			functions
		});
		process.env["AWS_ACCESS_KEY_ID"] = "demo";
		process.env["AWS_SECRET_ACCESS_KEY"] = "demo";
		process.env["AWS_REGION"] = "us-east-1";
		try {
			return await tell({
				...host,
				root,
				endpoint: emulator.url
			});
		} finally {
			await emulator.close();
		}
	} finally {
		await (0, node_fs_promises.rm)(root, {
			recursive: true,
			force: true
		});
	}
}
async function layOut(root) {
	for (const [path, text] of Object.entries(DEMO_FILES)) {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)((0, node_path.join)(root, path)), { recursive: true });
		await (0, node_fs_promises.writeFile)((0, node_path.join)(root, path), text);
	}
}
async function tell(stage) {
	const { say } = stage;
	say("Tollgate keeps Amazon API Gateway equal to a git repository. This is the whole story on an API Gateway");
	say("embedded in Tollgate: no account, no credentials, nothing left behind.");
	const ok = [
		await firstDeployment(stage),
		await customersCall(stage),
		await nothingToDo(stage),
		await rateChanges(stage),
		await consoleEdit(stage),
		await rotation(stage),
		await departure(stage),
		await usage(stage)
	].every(Boolean);
	chapter(stage, ok ? "That was all." : "Something did not go as told above.");
	if (ok) {
		say("Twelve console pages, a permission pop-up and a redeploy that everybody forgets: one spec, one plan file,");
		say("one command. Try it on your own: tollgate emulator --help");
	}
	return ok ? 0 : 1;
}
/** A title with an empty line before it. */
function chapter(stage, line) {
	stage.say("");
	stage.title(line);
}
async function firstDeployment(stage) {
	chapter(stage, "1. A spec and a plan file in git");
	stage.say("specs/hello.yaml: GET /hello calls the Lambda function \"hello\" and requires an API key. plans/basic.yaml:");
	indent(stage, DEMO_FILES["plans/basic.yaml"] ?? "");
	chapter(stage, "2. The plan: what would change, before anything does");
	const planned = await tollgate(stage, "plan", "--detailed-exitcode");
	chapter(stage, "3. The apply: imported, granted, deployed, keyed, verified");
	const applied = await tollgate(stage, "apply", "--yes");
	return planned === 2 && applied === 0;
}
async function customersCall(stage) {
	chapter(stage, "4. The customers call");
	const { invokeUrl, key } = await lookAround(stage.endpoint);
	const without = await call(`${invokeUrl}/hello`);
	const withKey = await call(`${invokeUrl}/hello`, key);
	const wrong = await call(`${invokeUrl}/nowhere`);
	tellCall(stage, "GET /hello, no key", without);
	tellCall(stage, "GET /hello, acme's key", withKey);
	tellCall(stage, "GET /nowhere", wrong);
	const statuses = (await Promise.all(Array.from({ length: 8 }, () => call(`${invokeUrl}/hello`, key)))).map(({ status }) => status).sort((one, other) => one - other);
	stage.say(`  ${"8 calls at once (burst is 5)".padEnd(30)} ${statuses.join(" ")}`);
	return without.status === 403 && withKey.status === 200 && wrong.status === 403 && statuses.includes(429);
}
async function nothingToDo(stage) {
	chapter(stage, "5. The second plan is empty");
	return await tollgate(stage, "plan", "--detailed-exitcode") === 0;
}
async function rateChanges(stage) {
	chapter(stage, "6. A change in git: five requests per second instead of two");
	await edit(stage, EDITS.rate);
	const planned = await tollgate(stage, "plan", "--detailed-exitcode");
	const applied = await tollgate(stage, "apply", "--yes");
	return planned === 2 && applied === 0;
}
async function consoleEdit(stage) {
	chapter(stage, "7. Behind our back: somebody switches the key off in the console, and deploys");
	const { invokeUrl, restApiId } = await lookAround(stage.endpoint);
	await editInConsole(stage.endpoint, restApiId);
	const open = await call(`${invokeUrl}/hello`);
	tellCall(stage, "GET /hello, no key", open);
	const found = await tollgate(stage, "plan", "--refresh", "all", "--detailed-exitcode");
	const applied = await tollgate(stage, "apply", "--refresh", "all", "--yes");
	const closed = await call(`${invokeUrl}/hello`);
	tellCall(stage, "GET /hello, no key", closed);
	return open.status === 200 && found === 2 && applied === 0 && closed.status === 403;
}
async function rotation(stage) {
	chapter(stage, "8. The customer's key is replaced: generation 2, and both work for a week");
	const { invokeUrl, key: old } = await lookAround(stage.endpoint);
	await edit(stage, EDITS.rotation);
	const planned = await tollgate(stage, "plan", "--detailed-exitcode");
	const applied = await tollgate(stage, "apply", "--yes");
	const { key } = await lookAround(stage.endpoint);
	const [before, after] = [await call(`${invokeUrl}/hello`, old), await call(`${invokeUrl}/hello`, key)];
	tellCall(stage, "GET /hello, acme's old key", before);
	tellCall(stage, "GET /hello, acme's new key", after);
	return planned === 2 && applied === 0 && before.status === 200 && after.status === 200;
}
async function departure(stage) {
	chapter(stage, "9. Another customer in its place: a key in use is not cut off by the way");
	const { invokeUrl, key } = await lookAround(stage.endpoint);
	await edit(stage, EDITS.departure);
	const refused = await tollgate(stage, "plan", "--detailed-exitcode");
	const applied = await tollgate(stage, "apply", "--yes", "--force", "key-in-use");
	const gone = await call(`${invokeUrl}/hello`, key);
	tellCall(stage, "GET /hello, acme's key", gone);
	return refused === 4 && applied === 0 && gone.status === 403;
}
async function usage(stage) {
	chapter(stage, "10. Who used how much");
	return await tollgate(stage, "usage") === 0;
}
async function edit({ root }, { file, before, after }) {
	const path = (0, node_path.join)(root, file);
	await (0, node_fs_promises.writeFile)(path, (await (0, node_fs_promises.readFile)(path, "utf8")).replace(before, after));
}
function tellCall(stage, what, answer) {
	stage.say(`  ${what.padEnd(30)} ${answer.status} ${answer.body}`);
}
function indent(stage, text) {
	for (const line of text.trimEnd().split("\n")) stage.say(line === "" ? "" : `  ${line}`);
}
/** Runs Tollgate's CLI in the demo's folder against the demo's endpoint, printing what it prints. */
async function tollgate(stage, ...args) {
	stage.say(`$ tollgate ${args.join(" ")}`);
	const [program, ...first] = stage.command;
	const child = (0, node_child_process.spawn)(program, [...first, ...args], {
		cwd: stage.root,
		env: {
			...process.env,
			AWS_ENDPOINT_URL: stage.endpoint
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const parts = [];
	child.stdout.on("data", (part) => parts.push(part));
	child.stderr.on("data", (part) => parts.push(part));
	const code = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (status) => resolve(status ?? 1));
	});
	indent(stage, Buffer.concat(parts).toString("utf8"));
	return code;
}
// src/entry/commands/demo.ts
async function run(_settings, host) {
	return {
		command: "demo",
		exitCode: await demo({
			say: host.print,
			title: (line) => host.print((0, node_util.styleText)("bold", line)),
			command: [process.execPath, ...process.argv.slice(1, 2)]
		}) === 0 ? require_report.EXIT.done : require_report.EXIT.failed,
		problems: [],
		faults: []
	};
}
exports.run = run;
