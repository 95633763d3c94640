import { writeMoment } from '../words/dates.ts';

/** A civil date, or a date and an hour, as a newspaper prints it. */
export function DateTime({ value }: { value: string }) {
  return <time dateTime={value}>{writeMoment(value)}</time>;
}
