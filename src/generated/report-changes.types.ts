// Generated from schemas/report-changes.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Một giá trị thô; báo cáo mới viết thành lời.
 * A raw value; only a reporter dresses it in words.
 */
export type Value = string | number | boolean | ScalarObject | ListValue;
/**
 * Giá trị có loại.
 * A value with a kind.
 */
export type ScalarObject = DayValue | SpanValue | ItemValue | WordValue;
/**
 * Chứng cứ: những ngày làm chứng cho lỗi.
 * A certificate: the days that witness the fault.
 */
export type Certificate =
  CountCertificate | SharedCertificate | UncoveredCertificate | OutsideCertificate | PartitionCertificate;

/**
 * Hai báo cáo kiểm tra đặt cạnh nhau: phát hiện mới có, không còn và vẫn còn.
 * Two reports held against each other: what is new, gone and still there.
 */
export interface ReportChanges {
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
   * Công cụ đã so sánh.
   * The tool that held them against each other.
   */
  readonly tool: Tool;
  /**
   * Chỉ có trong báo cáo sau.
   * Found by the later report only.
   */
  readonly appeared: readonly FoundIn[];
  /**
   * Chỉ có trong báo cáo trước.
   * Found by the earlier report only.
   */
  readonly gone: readonly FoundIn[];
  /**
   * Có trong cả hai báo cáo, nêu như báo cáo sau.
   * Found by both, as the later one tells it.
   */
  readonly unchanged: readonly FoundIn[];
  /**
   * Lời của các quy tắc.
   * Words of the rules.
   */
  readonly rules: readonly RuleWords[];
}
/**
 * Một phát hiện và kế hoạch có phát hiện ấy; phát hiện về cả lần kiểm tra thì không thuộc kế hoạch nào.
 * A finding and the plan that has it; a finding about the check as a whole is of none.
 */
export interface FoundIn {
  /**
   * Kế hoạch.
   * The plan.
   */
  readonly plan?: PlanName;
  /**
   * Phát hiện.
   * The finding.
   */
  readonly finding: Finding;
}
/**
 * Lời bằng hai ngôn ngữ.
 * Words in both languages.
 */
export interface Bilingual {
  /**
   * Tiếng Việt.
   * Vietnamese.
   */
  readonly vi: string;
  /**
   * Tiếng Anh.
   * English.
   */
  readonly en: string;
}
/**
 * Một ngày.
 * A day.
 */
export interface DayValue {
  /**
   * Loại.
   * Kind.
   */
  readonly kind: 'day';
  /**
   * Ngày ISO.
   * ISO day.
   */
  readonly day: string;
}
/**
 * Một khoảng ngày, tính cả hai đầu.
 * A span of days, both ends included.
 */
export interface SpanValue {
  /**
   * Loại.
   * Kind.
   */
  readonly kind: 'span';
  /**
   * Ngày đầu.
   * First day.
   */
  readonly from: string;
  /**
   * Ngày cuối.
   * Last day.
   */
  readonly to: string;
}
/**
 * Một mục của kế hoạch.
 * An item of the plan.
 */
export interface ItemValue {
  /**
   * Loại.
   * Kind.
   */
  readonly kind: 'item';
  /**
   * Mã mục.
   * Id of the item.
   */
  readonly id: string;
  /**
   * Tên mục.
   * Title of the item.
   */
  readonly title?: string;
  /**
   * Ký hiệu.
   * Label.
   */
  readonly label?: string;
}
/**
 * Một từ bằng hai ngôn ngữ.
 * A word in both languages.
 */
export interface WordValue {
  /**
   * Loại.
   * Kind.
   */
  readonly kind: 'word';
  /**
   * Tiếng Việt.
   * Vietnamese.
   */
  readonly vi: string;
  /**
   * Tiếng Anh.
   * English.
   */
  readonly en: string;
}
/**
 * Một danh sách giá trị.
 * A list of values.
 */
export interface ListValue {
  /**
   * Loại.
   * Kind.
   */
  readonly kind: 'list';
  /**
   * Các giá trị.
   * The values.
   */
  readonly items: readonly (string | number | ScalarObject)[];
}
/**
 * Giá trị theo tên chỗ trống trong câu.
 * Values by the slots of the sentence.
 */
export interface Values {
  readonly [k: string]: Value;
}
/**
 * Một chỗ trong kế hoạch.
 * A place in a plan.
 */
export interface Place {
  /**
   * Con trỏ JSON (RFC 6901).
   * JSON pointer (RFC 6901).
   */
  readonly pointer: string;
  /**
   * Mã mục gần nhất.
   * Id of the nearest item.
   */
  readonly id?: string;
  /**
   * Ký hiệu của mục.
   * Label of the item.
   */
  readonly label?: string;
  /**
   * Tên mục.
   * Title of the item.
   */
  readonly title?: string;
  /**
   * Mã phần chứa mục.
   * Id of the section that holds it.
   */
  readonly section?: string;
  /**
   * Mã giai đoạn hoặc đơn vị chứa mục.
   * Id of the phase or unit that holds the item.
   */
  readonly group?: string;
  /**
   * Thứ tự của mục trong nhóm của nó, từ 1.
   * Position of the item among its likes in that group, from 1.
   */
  readonly position?: number;
  /**
   * Chỗ ấy trong văn bản gốc, khi kế hoạch được đọc từ văn bản.
   * The same place in the document, where the plan was read from one.
   */
  readonly source?: {
    /**
     * Trang, từ 1.
     * Page, from 1.
     */
    readonly page?: number;
    /**
     * Đoạn, từ 1.
     * Paragraph, from 1.
     */
    readonly paragraph?: number;
    /**
     * Dòng, từ 1.
     * Line, from 1.
     */
    readonly line?: number;
    /**
     * Dòng cuối, từ 1.
     * Last line, from 1.
     */
    readonly lineEnd?: number;
    /**
     * Ký tự đầu, từ 0.
     * First character, from 0.
     */
    readonly from?: number;
    /**
     * Ký tự sau cùng, không kể.
     * End character, exclusive.
     */
    readonly to?: number;
  };
  /**
   * Kế hoạch khác chứa chỗ này, khi quy tắc xét nhiều kế hoạch cùng lúc.
   * The other plan in which the place is, where a rule judges several plans at once.
   */
  readonly plan?: PlanName;
}
/**
 * Kế hoạch nào.
 * Which plan.
 */
export interface PlanName {
  /**
   * Mã kế hoạch.
   * Id of the plan.
   */
  readonly id: string;
  /**
   * Tệp.
   * File.
   */
  readonly file?: string;
  /**
   * Trích yếu.
   * Abstract.
   */
  readonly title?: string;
  /**
   * Cơ quan ban hành.
   * Issuer.
   */
  readonly issuer?: string;
  /**
   * Mã băm của nội dung đã đọc.
   * Digest of the content read.
   */
  readonly sha256?: string;
}
/**
 * Công cụ.
 * The tool.
 */
export interface Tool {
  /**
   * Tên.
   * Name.
   */
  readonly name: string;
  /**
   * Phiên bản.
   * Version.
   */
  readonly version: string;
}
/**
 * Một phát hiện.
 * A finding.
 */
export interface Finding {
  /**
   * Mã quy tắc.
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Mức.
   * Severity.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * Khóa của câu.
   * Key of the sentence.
   */
  readonly message: string;
  /**
   * Giá trị điền vào câu.
   * Values that fill the sentence.
   */
  readonly values: Values;
  /**
   * Chỗ phát hiện.
   * Where it stands.
   */
  readonly place: Place;
  /**
   * Các chỗ liên quan.
   * Related places.
   */
  readonly related: readonly Place[];
  /**
   * Điều được mong đợi.
   * What was expected.
   */
  readonly expected?: Value;
  /**
   * Chứng cứ về ngày.
   * Certificates of days.
   */
  readonly certificates: readonly Certificate[];
  /**
   * Dấu vân tay bền vững.
   * Stable fingerprint.
   */
  readonly fingerprint: string;
  /**
   * Cách sửa.
   * Suggestions.
   */
  readonly suggestions: readonly Suggestion[];
  /**
   * Trang giải thích quy tắc.
   * Page that explains the rule.
   */
  readonly docs: string;
  /**
   * Miễn trừ áp dụng cho phát hiện này.
   * The waiver of this finding.
   */
  readonly waived?: {
    /**
     * Lý do.
     * Reason.
     */
    readonly reason: string;
    /**
     * Cơ quan, chức danh phê duyệt.
     * Approver's office.
     */
    readonly approver: string;
    /**
     * Số văn bản cho phép.
     * Number of the decision.
     */
    readonly decision?: string;
    /**
     * Hết hiệu lực sau ngày.
     * Valid until the end of this day.
     */
    readonly until?: string;
  };
}
/**
 * Cộng số ngày các phần và so với khoảng chung.
 * Days of the parts added up against the window.
 */
export interface CountCertificate {
  /**
   * Loại chứng cứ.
   * Kind of certificate.
   */
  readonly kind: 'count';
  /**
   * Số ngày từng phần.
   * Days of each part.
   */
  readonly parts: readonly number[];
  /**
   * Tổng.
   * Sum.
   */
  readonly sum: number;
  /**
   * Số ngày của khoảng chung.
   * Days of the window.
   */
  readonly window: number;
}
/**
 * Những ngày thuộc cả hai khoảng.
 * Days that both spans hold.
 */
export interface SharedCertificate {
  /**
   * Loại chứng cứ.
   * Kind of certificate.
   */
  readonly kind: 'shared';
  /**
   * Hai khoảng.
   * The two spans.
   */
  readonly spans: readonly (readonly string[])[];
  /**
   * Khoảng chung.
   * The shared span.
   */
  readonly days: readonly string[];
}
/**
 * Những ngày không thuộc phần nào.
 * Days that no part holds.
 */
export interface UncoveredCertificate {
  /**
   * Loại chứng cứ.
   * Kind of certificate.
   */
  readonly kind: 'uncovered';
  /**
   * Khoảng chung.
   * The window.
   */
  readonly window: readonly string[];
  /**
   * Khoảng trống.
   * The gap.
   */
  readonly gap: readonly string[];
  /**
   * Khoảng liền trước.
   * The span before it.
   */
  readonly before?: readonly string[];
  /**
   * Khoảng liền sau.
   * The span after it.
   */
  readonly after?: readonly string[];
}
/**
 * Những ngày ở ngoài khoảng chung.
 * Days outside the window.
 */
export interface OutsideCertificate {
  /**
   * Loại chứng cứ.
   * Kind of certificate.
   */
  readonly kind: 'outside';
  /**
   * Khoảng chung.
   * The window.
   */
  readonly window: readonly string[];
  /**
   * Khoảng xét.
   * The span.
   */
  readonly span: readonly string[];
  /**
   * Những ngày ở ngoài.
   * The days outside.
   */
  readonly days: readonly string[];
}
/**
 * Các phần nối nhau lấp đầy khoảng chung.
 * Parts that fill the window without gap or overlap.
 */
export interface PartitionCertificate {
  /**
   * Loại chứng cứ.
   * Kind of certificate.
   */
  readonly kind: 'partition';
  /**
   * Khoảng chung.
   * The window.
   */
  readonly window: readonly string[];
  /**
   * Các phần theo thứ tự.
   * The parts in order.
   */
  readonly parts: readonly (readonly string[])[];
}
/**
 * Một cách sửa: bản vá JSON và bản vá ngược.
 * A mend: a JSON Patch (RFC 6902) and its inverse.
 */
export interface Suggestion {
  /**
   * Khóa của câu.
   * Key of the sentence.
   */
  readonly message: string;
  /**
   * Giá trị điền vào câu.
   * Values that fill the sentence.
   */
  readonly values: Values;
  /**
   * Đúng nếu sửa tự động được.
   * True when it may be applied by itself.
   */
  readonly safe: boolean;
  /**
   * Bản vá.
   * The patch.
   */
  readonly patch: readonly Operation[];
  /**
   * Bản vá ngược.
   * The inverse patch.
   */
  readonly inverse: readonly Operation[];
}
/**
 * Một thao tác vá.
 * A patch operation.
 */
export interface Operation {
  /**
   * Thao tác.
   * Operation.
   */
  readonly op: 'add' | 'remove' | 'replace' | 'test';
  /**
   * Con trỏ JSON.
   * JSON pointer.
   */
  readonly path: string;
  /**
   * Giá trị mới.
   * New value.
   */
  readonly value?: string | number | boolean | {} | readonly unknown[] | null;
}
/**
 * Lời của một quy tắc.
 * The words of a rule.
 */
export interface RuleWords {
  /**
   * Mã quy tắc.
   * Id of the rule.
   */
  readonly id: string;
  /**
   * Mức mặc định.
   * Default severity.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * Tóm tắt.
   * Summary.
   */
  readonly summary: Bilingual;
  /**
   * Lời khi đạt.
   * Words when kept.
   */
  readonly kept: Bilingual;
  /**
   * Nguồn của quy tắc.
   * Sources of the rule.
   *
   * Items: Một nguồn.
   * A source.
   */
  readonly basis: readonly Bilingual[];
  /**
   * Trang giải thích.
   * Page that explains it.
   */
  readonly docs: string;
  /**
   * Các câu.
   * The sentences.
   *
   * Items: Một câu.
   * A sentence.
   */
  readonly messages: readonly {
    /**
     * Khóa.
     * Key.
     */
    readonly key: string;
    /**
     * Tiếng Việt.
     * Vietnamese.
     */
    readonly vi: string;
    /**
     * Tiếng Anh.
     * English.
     */
    readonly en: string;
  }[];
}
