import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useText } from '../../../state/use-text.ts';
import { importSteps, type ImportStage } from '../import-stage.ts';
import styles from './step-list.module.css';

/** Shows where one is on the way. */
export function StepList({ current }: { readonly current: ImportStage['step'] }) {
  const { imports } = useText();
  const at = importSteps.indexOf(current);
  return (
    <nav aria-label={imports.stepsLabel}>
      <ol className={styles.steps}>
        {importSteps.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, index < at && styles.done, index === at && styles.current)}
            {...(index === at ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < at ? <CheckmarkRegular /> : index + 1}
            </span>
            <span>{imports.steps[step]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
