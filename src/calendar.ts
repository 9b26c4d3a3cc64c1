export * from '#base/calendar.js';
