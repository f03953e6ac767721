import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { Component, type ReactNode } from 'react';
import { useText } from '../state/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './app.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault of one part from taking the window down: says that data is safe, and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <CrashScreen onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

interface CrashScreenProps {
  readonly onRetry: () => void;
}

/** Says that a page could not be drawn. */
export function CrashScreen({ onRetry }: CrashScreenProps) {
  const { crash } = useText().common;
  return (
    <div className={styles.centre} role="alert">
      <EmptyState
        icon={<ErrorCircleRegular />}
        title={crash.title}
        text={crash.text}
        actions={
          <>
            <Button appearance="primary" onClick={onRetry}>
              {crash.retry}
            </Button>
            <Button as="a" href="#/" onClick={onRetry}>
              {crash.home}
            </Button>
          </>
        }
      />
    </div>
  );
}
