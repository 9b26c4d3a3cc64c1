// Generated from schemas/report.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

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
 * Báo cáo kiểm tra: phát hiện, kết cục của từng quy tắc và lời của các quy tắc được nêu.
 * A report: findings, the outcome of every rule, and the words of the rules named.
 */
export interface Report {
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
   * Công cụ đã lập báo cáo.
   * The tool that made the report.
   */
  readonly tool: Tool;
  /**
   * Kết luận chung: sạch, mức nặng nhất, hoặc không kiểm tra trọn vẹn được.
   * Verdict: clean, the gravest severity, or failed when something could not be checked.
   */
  readonly verdict: 'clean' | 'info' | 'warning' | 'error' | 'failed';
  /**
   * Số đếm trên mọi kế hoạch, kể cả phát hiện về miễn trừ.
   * Counts over all plans, findings about waivers included.
   */
  readonly counts: Counts;
  /**
   * Mỗi kế hoạch một lần kiểm tra.
   * One run for each plan.
   */
  readonly runs: readonly Run[];
  /**
   * Đầu vào không đọc được.
   * Inputs that could not be read.
   */
  readonly failures: readonly InputFailure[];
  /**
   * Miễn trừ đã nhận, mỗi mục kèm kết cục của nó.
   * The waivers handed in, each with what became of it.
   */
  readonly waivers: readonly Waiver[];
  /**
   * Phát hiện không thuộc riêng kế hoạch nào, như về miễn trừ; con trỏ của chúng chỉ vào báo cáo này.
   * Findings of no single plan, as those about waivers; their pointers lead into this report.
   */
  readonly findings: readonly Finding[];
  /**
   * Lời của các quy tắc.
   * Words of the rules.
   */
  readonly rules: readonly RuleWords[];
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
 * Mẫu nào.
 * Which template.
 */
export interface TemplateName {
  /**
   * Mã mẫu.
   * Id.
   */
  readonly id: string;
  /**
   * Phiên bản.
   * Version.
   */
  readonly version: string;
  /**
   * Năm áp dụng.
   * Year of the instance.
   */
  readonly year?: number;
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
 * Số đếm.
 * Counts.
 */
export interface Counts {
  /**
   * Số kế hoạch.
   * Plans.
   */
  readonly plans: number;
  /**
   * Phát hiện chưa được miễn trừ, theo mức.
   * Findings that are not waived, by severity.
   */
  readonly findings: {
    /**
     * Lỗi.
     * Errors.
     */
    readonly error: number;
    /**
     * Cảnh báo.
     * Warnings.
     */
    readonly warning: number;
    /**
     * Thông tin.
     * Infos.
     */
    readonly info: number;
    /**
     * Được miễn trừ.
     * Waived.
     */
    readonly waived: number;
  };
  /**
   * Kết cục của quy tắc.
   * Outcomes of rules.
   */
  readonly outcomes: OutcomeCounts;
}
/**
 * Kết cục của quy tắc; cộng lại bằng số quy tắc.
 * Outcomes; they add up to the rules of the pack.
 */
export interface OutcomeCounts {
  /**
   * Đạt.
   * Kept.
   */
  readonly kept: number;
  /**
   * Không đạt.
   * Broken.
   */
  readonly broken: number;
  /**
   * Chưa xét được.
   * Not evaluated.
   */
  readonly notEvaluated: number;
  /**
   * Không áp dụng.
   * Not applicable.
   */
  readonly notApplicable: number;
  /**
   * Đã tắt.
   * Off.
   */
  readonly off: number;
}
/**
 * Một kế hoạch cấp trên, hoặc mẫu dùng thay.
 * A plan above, or a template in its place.
 */
export interface ParentName {
  /**
   * Kế hoạch hay mẫu.
   * A plan or a template.
   */
  readonly kind: 'plan' | 'template';
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Cách gọi trong các phát hiện: số, ký hiệu và cơ quan ban hành, hoặc tên.
   * As findings call it: its number and issuer, else its title.
   */
  readonly name: string;
  /**
   * Tệp, nếu biết.
   * File, if known.
   */
  readonly file?: string;
}
/**
 * Một lần kiểm tra một kế hoạch.
 * One run over one plan.
 */
export interface Run {
  /**
   * Kế hoạch.
   * The plan.
   */
  readonly plan: PlanName;
  /**
   * Mẫu.
   * The template.
   */
  readonly template: TemplateName;
  /**
   * Chế độ kiểm tra: draft, submit hoặc issued.
   * The profile: draft, submit or issued.
   */
  readonly profile?: string;
  /**
   * Ngày kiểm tra, nếu được cho.
   * Day of the check, when given.
   */
  readonly asOf?: string;
  /**
   * Các cấp trên đã đối chiếu, cấp gần nhất trước; không có khi không đối chiếu.
   * The parents that the plan was held against, the nearest first; absent where there were none.
   */
  readonly parents?: readonly ParentName[];
  /**
   * Các phát hiện, theo thứ tự trong kế hoạch.
   * Findings in the order of the plan.
   */
  readonly findings: readonly Finding[];
  /**
   * Kết cục của mọi quy tắc trong gói.
   * Outcome of every rule of the pack.
   */
  readonly outcomes: readonly Outcome[];
  /**
   * Quy tắc gặp sự cố.
   * Rules that threw.
   */
  readonly failures: readonly RuleFailure[];
  /**
   * Các khoảng ngày để vẽ: thời gian chung, giai đoạn, mốc.
   * Spans to draw: window, phases, anchors.
   *
   * Items: Một khoảng.
   * A span.
   */
  readonly timeline: readonly {
    /**
     * Mã mục.
     * Id of the item.
     */
    readonly id: string;
    /**
     * Loại.
     * Kind.
     */
    readonly kind: 'window' | 'phase' | 'anchor' | 'deadline';
    /**
     * Tên.
     * Title.
     */
    readonly title?: string;
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
  }[];
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
 * Kết cục của một quy tắc.
 * The outcome of a rule.
 */
export interface Outcome {
  /**
   * Mã quy tắc.
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Đạt, không đạt, chưa xét được, không áp dụng, đã tắt.
   * Kept, broken, not evaluated, not applicable, off.
   */
  readonly status: 'kept' | 'broken' | 'not-evaluated' | 'not-applicable' | 'off';
  /**
   * Số đối tượng theo kết cục.
   * Subjects by outcome.
   */
  readonly subjects: {
    /**
     * Đạt.
     * Kept.
     */
    readonly kept: number;
    /**
     * Không đạt.
     * Broken.
     */
    readonly broken: number;
    /**
     * Chưa xét được.
     * Not evaluated.
     */
    readonly notEvaluated: number;
  };
  /**
   * Vì sao chưa xét được hoặc không áp dụng.
   * Why not evaluated or not applicable.
   */
  readonly reasons: readonly Reason[];
}
/**
 * Một lý do.
 * A reason.
 */
export interface Reason {
  /**
   * Mã lý do.
   * Code of the reason.
   */
  readonly code: string;
  /**
   * Giá trị điền vào câu.
   * Values that fill the sentence.
   */
  readonly values: Values;
  /**
   * Quy tắc đã phát hiện lỗi gốc.
   * The rule that owns the fault.
   */
  readonly because?: string;
  /**
   * Số đối tượng.
   * Number of subjects.
   */
  readonly count: number;
}
/**
 * Sự cố của một quy tắc.
 * A rule that threw.
 */
export interface RuleFailure {
  /**
   * Mã quy tắc.
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Đang xét chỗ nào.
   * The place it was judging.
   */
  readonly pointer?: string;
  /**
   * Lời của sự cố.
   * What was thrown.
   */
  readonly error: string;
}
/**
 * Một đầu vào không đọc được.
 * An input that could not be read.
 */
export interface InputFailure {
  /**
   * Mã.
   * Code.
   */
  readonly code: string;
  /**
   * Tệp.
   * File.
   */
  readonly file?: string;
  /**
   * Dòng.
   * Line.
   */
  readonly line?: number;
  /**
   * Cột.
   * Column.
   */
  readonly column?: number;
  /**
   * Con trỏ JSON.
   * JSON pointer.
   */
  readonly pointer?: string;
  /**
   * Chuyện gì xảy ra.
   * What happened.
   */
  readonly words: Bilingual;
  /**
   * Nên làm gì.
   * What to do.
   */
  readonly advice: Bilingual;
  /**
   * Mã thoát tương ứng.
   * Exit code it stands for.
   */
  readonly exit: number;
}
/**
 * Một miễn trừ và kết cục của nó.
 * A waiver and what became of it.
 */
export interface Waiver {
  /**
   * Dấu vân tay của phát hiện.
   * Fingerprint of the finding.
   */
  readonly fingerprint: string;
  /**
   * Mã quy tắc mà miễn trừ nêu.
   * Id of the rule that the waiver names.
   */
  readonly rule?: string;
  /**
   * Mã kế hoạch mà miễn trừ nêu.
   * Id of the plan that the waiver names.
   */
  readonly plan?: string;
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
  /**
   * Đã dùng, không khớp phát hiện nào, hết hiệu lực, nêu quy tắc không có, hoặc chưa kết luận được.
   * Used, fits no finding, expired, names a rule that there is not, or not to be told from this report.
   */
  readonly status: 'used' | 'unused' | 'expired' | 'unknown-rule' | 'not-evaluated';
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
