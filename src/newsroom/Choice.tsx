import { useId } from 'react';
import styles from './Choice.module.css';

type Props<T extends string> = {
  readonly legend: string;
  readonly choices: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (choice: T) => void;
};

/** A few words of which one holds: radio buttons that look like a line of text. */
export function Choice<T extends string>({ legend, choices, value, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {(Object.keys(choices) as T[]).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{choices[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
