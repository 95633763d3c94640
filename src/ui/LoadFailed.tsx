import { errors } from '../words/fr.ts';
import styles from './states.module.css';
import { useArrival, useDeparture } from './use-arrival.ts';

type Failure = { readonly failure?: string; readonly status?: number; readonly message?: string };

/** Says what could not be loaded and why, and offers to try again; the page around it stands. */
export function LoadFailed({ title, error, retry }: { title: string; error: Failure; retry: () => unknown }) {
  useArrival(title);
  useDeparture();
  return (
    <section className={styles.state} role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{reasonOf(error)}</p>
      <button type="button" className={styles.action} onClick={() => retry()}>
        {errors.retry}
      </button>
    </section>
  );
}

function reasonOf({ failure, status }: Failure): string {
  const reasons: Readonly<Record<string, string>> = {
    'too big': errors.tooBig,
    format: errors.format,
    version: errors.version,
    shape: errors.shape,
  };
  if (failure === 'server' || failure === 'missing') return errors.server(status ?? 0);
  return reasons[failure ?? ''] ?? errors.network;
}
