require("./c-rolldown-runtime.js");
const require_start = require("./c-start.js");
const require_settings = require("./c-settings.js");
// src/entry/commands/emulator.ts
async function run(settings, host) {
	const { port, state, latency, functions, parameters, secrets } = settings;
	const emulator = await require_start.startEmulator({
		port,
		functions,
		parameters,
		secrets,
		...settings.quotas ? { quotas: true } : {},
		log: host.print,
		...latency === 0 ? {} : { latencyMs: latency },
		...state === void 0 ? {} : { stateFile: state }
	});
	host.print(`The embedded API Gateway listens on ${emulator.url}`);
	host.print(`export AWS_ENDPOINT_URL=${emulator.url} AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test`);
	await host.stopped();
	await emulator.close();
	return require_settings.done("emulator");
}
exports.run = run;
