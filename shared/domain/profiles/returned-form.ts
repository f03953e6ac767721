import type { FormKind } from './form-model.ts';

/** Why a file is no form that can be read. */
export type FormFault =
  'empty' | 'too-large' | 'encrypted' | 'wrong-type' | 'damaged' | 'no-identifier' | 'other-version';

/** A form that has come back, as its file says. */
export interface ReturnedForm {
  readonly siteId: string;
  readonly siteName: string;
  readonly officeName: string;
  /** The day the values were of that were sent. */
  readonly asOf: string;
  readonly revision: number;
  /** The headline is not the one that was sent: the form may have been filled in for somebody else. */
  readonly isRenamed: boolean;
  readonly headline: string;
  readonly cells: readonly ReturnedCell[];
}

/** One cell of a form: what was sent, and what stands there now; null: the row is gone. */
export interface ReturnedCell {
  readonly key: string;
  readonly field: string;
  readonly kind: FormKind;
  readonly sent: string;
  readonly value: string | null;
}
