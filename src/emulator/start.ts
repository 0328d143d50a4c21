/** Starts the embedded API Gateway: control plane, data plane, and what Tollgate calls of other services, on one port of this machine. */
import type { Server } from 'node:http';
import { answerCloudFormation, type StackOutputs } from './cloudformation.ts';
import { createControlPlane } from './control-plane.ts';
import { createDataPlane } from './data-plane/data-plane.ts';
import { createInvoke } from './lambda/functions.ts';
import { createLambda } from './lambda/lambda.ts';
import { answerSecretsManager, SECRETS_MANAGER_TARGET } from './secrets-manager/secrets-manager.ts';
import { seedSecrets } from './secrets-manager/secrets.ts';
import { type Admit, createQuotas, type QuotaOptions } from './quotas.ts';
import { createPropagation } from './propagation.ts';
import { type Call, createEmulatorServer } from './server.ts';
import { createSave, loadState } from './state.ts';
import { type Account, emptyAccount } from './store.ts';
import { answerSsm, type Parameters, SSM_TARGET } from './ssm.ts';
import type { ChooseFault } from './faults.ts';
import { targetOf } from './json-protocol.ts';
import { actionOf } from './query.ts';
import { answerSts } from './sts.ts';

export type { FaultKind, UpcomingCall } from './faults.ts';
export type { Call } from './server.ts';

export interface EmulatorOptions {
  /** 0 for any free one, which is the default. */
  readonly port?: number;
  /** Where the account is kept; read at the start, written after each change. */
  readonly stateFile?: string;
  /** Milliseconds before each control-plane call is answered. */
  readonly latencyMs?: number;
  /** Path of the ES module by function name. */
  readonly functions?: Readonly<Record<string, string>>;
  /** Whether Lambda functions of any other name exist too (they cannot be run); true unless told. */
  readonly anyFunction?: boolean;
  /** SSM parameters, by name. */
  readonly parameters?: Parameters;
  /** Secrets of Secrets Manager: values by name. Those of a state file win. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Outputs of CloudFormation stacks: values by output, by stack. */
  readonly stackOutputs?: StackOutputs;
  /** Twelve digits. A state file has its own account and region, which win. */
  readonly accountId?: string;
  readonly region?: string;
  /** Milliseconds since 1970, for dates, throttles and the periods of quotas; the real time unless given. */
  readonly now?: () => number;
  /**
   * Milliseconds of that clock until changes of keys, plans and plan keys reach the data plane; 0, at once, unless
   * told. Deployments are always seen at once (aws-facts 5.6).
   */
  readonly propagationMs?: number;
  /** Enforces the published request rates of API Gateway's control plane (aws-facts 1.1). */
  readonly quotas?: true | QuotaOptions;
  /** What goes wrong with a control-plane call: asked for each before it is done. */
  readonly fault?: ChooseFault;
  /** Told of every control-plane call after it was answered. */
  readonly onCall?: (call: Call) => void;
  /** The execution log: one line for each call to a stage that failed for a reason of the gateway's own. */
  readonly log?: (line: string) => void;
}

export interface Emulator {
  /** Without a trailing slash. */
  readonly url: string;
  /** The live account, to look into. */
  readonly account: Account;
  /** Ends open connections, writes the state file, and resolves when the port is free. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** @throws Error when the port is taken or the state file is no state */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { accountId = '123456789012', region = 'us-east-1', stateFile } = options;
  const loaded = stateFile === undefined ? undefined : await loadState(stateFile);
  const account = loaded ?? emptyAccount(accountId, region);
  seedSecrets(account, options.secrets ?? {}, (options.now ?? Date.now)() / 1000);
  const save = stateFile === undefined ? async () => undefined : createSave(stateFile, account);
  const server = createServer(account, save, options);
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://${HOST}:${port}`,
    account,
    close: async () => {
      await stop(server);
      await save();
    },
  };
}

function createServer(account: Account, save: () => Promise<void>, options: EmulatorOptions): Server {
  const { anyFunction = true, functions = {}, latencyMs = 0, onCall = () => undefined } = options;
  const { now = Date.now, parameters = {}, propagationMs = 0, stackOutputs = {} } = options;
  const propagation = createPropagation(account, propagationMs, now);
  const invoke = createInvoke(functions, account.region, account.id);
  return createEmulatorServer({
    services: {
      apigateway: createControlPlane(
        { account, now: () => Math.floor(now() / 1000) },
        admitOf(options.quotas, now),
      ),
      lambda: createLambda({ account, anyFunction, functions: Object.keys(functions), invoke }),
      secretsmanager: {
        operationOf: (request) => targetOf(request, SECRETS_MANAGER_TARGET),
        answer: async (request) => answerSecretsManager(account, request, now() / 1000),
      },
      ssm: {
        operationOf: (request) => targetOf(request, SSM_TARGET),
        answer: async (request) => answerSsm(account, parameters, request),
      },
      cloudformation: {
        operationOf: actionOf,
        answer: async (request) => answerCloudFormation(account, stackOutputs, request),
      },
      sts: { operationOf: actionOf, answer: async (request) => answerSts(account, request, now()) },
    },
    dataPlane: createDataPlane(account, {
      invoke,
      now,
      seen: propagation.seen,
      ...(options.log === undefined ? {} : { log: options.log }),
    }),
    latencyMs,
    chooseFault: options.fault ?? (() => undefined),
    changed: async () => {
      propagation.changed();
      await save();
    },
    used: save,
    onCall,
  });
}

/** Without quotas every call is admitted. */
function admitOf(quotas: EmulatorOptions['quotas'], now: () => number): Admit {
  if (quotas === undefined) return () => undefined;
  return createQuotas(quotas === true ? {} : quotas, now);
}

async function listen(server: Server, port: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
