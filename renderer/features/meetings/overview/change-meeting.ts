import type { CommandInput } from '../../../../shared/commands/registry.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../shared/kernel/result.ts';

/** The fields of a meeting that one change sets. */
export type MeetingChanges = CommandInput<'meeting.update'>['changes'];
/** Sets some fields of the meeting; the answer goes to the field that asked. */
export type ChangeMeeting = (changes: MeetingChanges) => Promise<Result<unknown, AppError>>;
