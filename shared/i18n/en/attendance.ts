import type { AttendanceTexts } from '../de/attendance.ts';

/** English texts: attendance. */
export function attendanceEn(): AttendanceTexts {
  return {};
}
