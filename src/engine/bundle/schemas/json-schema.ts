/** A JSON Schema 2020-12, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** The schema of each field of a type of the model: the compiler asks for one for each field, and for no other. */
export type Fields<T> = { readonly [name in keyof T]-?: Schema };

/** Of a type, the fields that an earlier 1.x did not have. */
type Later<T> = { readonly [name in keyof T]-?: undefined extends T[name] ? name : never }[keyof T];

/**
 * An object that has all of these fields; fields of a later 1.x may stand beside them.
 *
 * @param later The fields that a file of an earlier 1.x does not have.
 */
export const objectOf = <T>(description: string, properties: Fields<T>, later: readonly Later<T>[] = []): Schema => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !later.includes(name as Later<T>)),
});

export const listOf = (description: string, items: Schema, limits: Schema = {}): Schema => ({
  description,
  type: 'array',
  items,
  ...limits,
});

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** One of the named values; a record of the model's own union, so that none is left out. */
export const oneOfNames = <Name extends string>(
  description: string,
  names: Readonly<Record<Name, string>>,
): Schema => ({
  description: `${description} ${Object.entries(names)
    .map(([name, meaning]) => (meaning === '' ? name : `${name}: ${meaning}`))
    .join('; ')}.`,
  enum: Object.keys(names),
});

export const text = (description: string, limits: Schema = {}): Schema => ({ description, type: 'string', ...limits });
export const count = (description: string, minimum = 0): Schema => ({ description, type: 'integer', minimum });
export const flag = (description: string): Schema => ({ description, type: 'boolean' });
export const share = (description: string): Schema => ({ description, type: 'number', minimum: 0, maximum: 1 });

/** A whole file: its name says what it is, its version who can read it. */
export const fileOf = <T extends { readonly format: string; readonly version: string }>(
  title: string,
  description: string,
  format: T['format'],
  fields: Fields<Omit<T, 'format' | 'version'>>,
  later: readonly (Later<T> & string)[] = [],
): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...objectOf<Record<string, unknown>>(
    description,
    {
      format: { description: 'What the file is.', const: format },
      version: text('A reader of 1.x opens every 1.y, ignores the fields it does not know, and refuses 2.x.', {
        pattern: '^1\\.(0|[1-9][0-9]*)$',
      }),
      ...fields,
    },
    later,
  ),
});
