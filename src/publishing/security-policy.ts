import { createHash } from 'node:crypto';

/** The source expression that allows exactly this inline text: CSP 3, « hash-source ». */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a policy allows beside the site's own files. */
export type Allowed = {
  /** The exact text of each inline script, and of each inline style sheet. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Names of the Trusted Types policies that a program may make. */
  readonly trustedTypes?: readonly string[];
};

/**
 * The policy of a page: nothing runs but the site's own files and the inline script; nothing is fetched from elsewhere.
 * `style="…"` attributes are refused by it: geometry goes into SVG attributes.
 */
export function securityPolicy({ scripts, styles, trustedTypes = [] }: Allowed): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes.join(' ') || "'none'"}`,
  ].join('; ');
}

/** The headers of every answer; `frame-ancestors` has no effect in a `<meta>`. */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/**
 * The `_headers` file that static hosts read. What has a hash in its name never changes; pages and bundle are asked for again.
 *
 * Hosts that find a header in two rules for one address join its values with a comma, which would take « immutable » from the assets:
 * no address has two rules that say how long it may be kept.
 */
export function headersFile(headers: Readonly<Record<string, string>>, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const kept = Object.entries(KEPT).map(([under, value]) => `\n${base}${under}\n  Cache-Control: ${value}`);
  return [`${base}*`, ...lines, ...kept, ''].join('\n');
}

const ASK_AGAIN = 'no-cache';

/** How long what stands there may be kept. */
const KEPT: Readonly<Record<string, string>> = {
  '': ASK_AGAIN,
  'page/*': ASK_AGAIN,
  'article/*': ASK_AGAIN,
  'atelier/*': ASK_AGAIN,
  'bundle/*': ASK_AGAIN,
  'assets/*': 'public, max-age=31536000, immutable',
};
