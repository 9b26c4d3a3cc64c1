import { InputFailure } from '#base/failure.js';

/** The failure in which a reading ends; anything else that is thrown, and a reading that succeeds, is an error. */
export function failureOf(read: () => unknown): InputFailure {
  try {
    read();
  } catch (error) {
    if (error instanceof InputFailure) return error;
    throw error;
  }
  throw new Error('It was read.');
}

/** Whether a text is read; what is thrown must be a failure of the input. */
export function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof InputFailure) return false;
    throw error;
  }
}
