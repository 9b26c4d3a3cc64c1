import type fastCheck from 'fast-check';

/** What fast-check exports by default; it draws and shrinks. */
export type FastCheck = typeof fastCheck;

/** Loads fast-check, which is not installed with us: only who tests with arbitraries needs it. */
export async function loadFastCheck(
  load: () => Promise<{ readonly default: FastCheck }> = () => import('fast-check'),
): Promise<FastCheck> {
  try {
    return (await load()).default;
  } catch (cause) {
    throw new Error(missing, { cause });
  }
}

const missing = [
  'Chưa cài gói fast-check, mà các bộ sinh dữ liệu của plan-compliance/testing cần đến. Cài bằng lệnh: npm install --save-dev fast-check',
  'The package fast-check is not installed, and the arbitraries of plan-compliance/testing need it. Install it: npm install --save-dev fast-check',
].join('\n');
