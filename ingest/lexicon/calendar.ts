/** Names of days and months (English, with their abbreviations): capitalized, but no names of anything that acts. */
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt'
  ).split(' '),
);

export const isCalendarWord = (word: string): boolean => CALENDAR.has(word.toLowerCase().replace(/\.$/, ''));
