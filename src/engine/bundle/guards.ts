/** The parts of which the guards of JSON files are made: light, for they travel with every page. */

/** `format`: another kind of file. `version`: a later major version. `shape`: damaged. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'format' | 'version' | 'shape' };

export type Fields = Readonly<Record<string, unknown>>;
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const isSpan: Check = (value) =>
  isFields(value) && isCount(value.start) && isCount(value.end) && (value.start as number) <= (value.end as number);

/** A file of ours: its name, a version that this reader opens (every 1.x), then its shape. */
export function parseFile<T>(json: unknown, format: string, isShape: Check): Parsed<T> {
  if (!isFields(json) || json.format !== format) return { ok: false, reason: 'format' };
  if (typeof json.version !== 'string' || !/^1\.\d+$/.test(json.version)) return { ok: false, reason: 'version' };
  return isShape(json) ? { ok: true, value: json as T } : { ok: false, reason: 'shape' };
}
