import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { errors } from '../words/fr.ts';

/** Keeps the shell standing when a page throws; another address, or a new try, starts afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return <Boundary key={useLocation().pathname}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <LoadFailed title={errors.crashed} error={{ failure: 'shape' }} retry={() => this.setState({ error: null })} />
    );
  }
}
