import { type Analyst, createAnalyst } from './analysis.ts';
import address from './analysis-worker.ts?worker&url';
import { WORKER_POLICY } from './worker-policy.ts';

/** Of Trusted Types, where the browser has them. */
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/** A policy of one name can be made once. */
let trusted: string | null = null;

/** The one address that may run as a program here, whatever is asked for. */
function trustedAddress(): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  trusted ??=
    factory?.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL(address) ?? address;
  return trusted;
}

/** Starts a worker and whoever speaks to it; again after it has died. */
export const startAnalyst = (): Analyst => createAnalyst(new Worker(trustedAddress(), { type: 'module' }));
