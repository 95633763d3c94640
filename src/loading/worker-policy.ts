/** Name of the Trusted Types policy that lets the newsroom start its one worker; the newsroom's pages allow it. */
export const WORKER_POLICY = 'liseuse-worker';
