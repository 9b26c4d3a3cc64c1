// Generated from schemas/waivers.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Danh sách miễn trừ: những phát hiện được chấp nhận, vì sao, ai cho phép, đến khi nào.
 * A list of waivers: findings that are accepted, why, by whose leave, and until when.
 */
export interface Waivers {
  /**
   * Địa chỉ lược đồ để trình soạn thảo gợi ý.
   * Address of this schema, for editors.
   */
  readonly $schema?: string;
  /**
   * Phiên bản của lược đồ.
   * Version of this schema.
   */
  readonly schema: '1';
  /**
   * Các miễn trừ; mỗi phát hiện của một kế hoạch một mục.
   * The waivers, one for each finding of a plan.
   */
  readonly waivers: readonly Waiver[];
}
/**
 * Một miễn trừ.
 * A waiver.
 */
export interface Waiver {
  /**
   * Dấu vân tay của phát hiện, như báo cáo nêu.
   * Fingerprint of the finding, as the report tells it.
   */
  readonly fingerprint: string;
  /**
   * Mã quy tắc đã phát hiện; nếu có thì phải đúng quy tắc ấy.
   * Id of the rule that found it; when given, it has to be that rule.
   */
  readonly rule?: string;
  /**
   * Mã kế hoạch; nếu có thì chỉ áp dụng cho kế hoạch ấy.
   * Id of the plan; when given, the waiver is for that plan only.
   */
  readonly plan?: string;
  /**
   * Lý do chấp nhận, để người đọc sau này hiểu.
   * Why it is accepted, for whoever reads it later.
   */
  readonly reason: string;
  /**
   * Cơ quan, chức danh cho phép.
   * Office that gave leave.
   */
  readonly approver: string;
  /**
   * Số, ký hiệu văn bản cho phép.
   * Number of the decision that gives leave.
   */
  readonly decision?: string;
  /**
   * Ngày cuối cùng còn hiệu lực.
   * The last day on which it holds.
   */
  readonly until?: string;
}
