// Generated from schemas/comparison.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

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
 * So sánh hai kế hoạch: cặp tương ứng, điểm khác và lỗi chung; không phán xét.
 * Two plans compared: matches, changes and shared defects; no opinions.
 */
export interface Comparison {
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
   * Công cụ đã lập bản so sánh.
   * The tool that made the comparison.
   */
  readonly tool: Tool;
  /**
   * Kế hoạch thứ nhất.
   * The first plan.
   */
  readonly left: PlanName;
  /**
   * Kế hoạch thứ hai.
   * The second plan.
   */
  readonly right: PlanName;
  /**
   * Mẫu dùng để đối chiếu chủ đề.
   * The template whose subjects were used.
   */
  readonly template?: TemplateName;
  /**
   * Bảng đối chiếu chung: thời gian, giai đoạn, đơn vị, báo cáo, ký.
   * Side-by-side facts: window, phases, units, reports, signature.
   */
  readonly facts: readonly Fact[];
  /**
   * Các cặp tương ứng.
   * Pairs that match.
   */
  readonly matches: readonly Match[];
  /**
   * Các điểm khác.
   * Differences.
   */
  readonly changes: readonly Change[];
  /**
   * Lỗi chung của cả hai, nêu một lần.
   * Defects that both share, told once.
   *
   * Items: Một lỗi chung.
   * A shared defect.
   */
  readonly sharedFindings: readonly {
    /**
     * Mã quy tắc.
     * Id of the rule.
     */
    readonly rule: string;
    /**
     * Khóa của câu.
     * Key of the sentence.
     */
    readonly message: string;
    /**
     * Mức.
     * Severity.
     */
    readonly severity: 'error' | 'warning' | 'info';
    /**
     * Giá trị bên thứ nhất.
     * Values on the left.
     */
    readonly values: Values;
    /**
     * Chỗ bên thứ nhất.
     * Place on the left.
     */
    readonly left: Place;
    /**
     * Chỗ bên thứ hai.
     * Place on the right.
     */
    readonly right: Place;
    /**
     * Hai dấu vân tay.
     * Both fingerprints.
     */
    readonly fingerprints: readonly string[];
    /**
     * Giá trị bên thứ hai.
     * Values on the right.
     */
    readonly rightValues: Values;
  }[];
  /**
   * Số đếm.
   * Counts.
   */
  readonly counts: {
    /**
     * Cặp tương ứng.
     * Matches.
     */
    readonly matches: number;
    /**
     * Chỉ bên thứ hai có.
     * Only on the right.
     */
    readonly added: number;
    /**
     * Chỉ bên thứ nhất có.
     * Only on the left.
     */
    readonly removed: number;
    /**
     * Đổi chỗ.
     * Moved.
     */
    readonly moved: number;
    /**
     * Thay đổi.
     * Changed.
     */
    readonly changed: number;
    /**
     * Tách.
     * Split.
     */
    readonly split: number;
    /**
     * Gộp.
     * Merged.
     */
    readonly merged: number;
    /**
     * Lỗi chung.
     * Shared defects.
     */
    readonly shared: number;
  };
  /**
   * Lời của các quy tắc được nêu.
   * Words of the rules named.
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
 * Một dòng đối chiếu.
 * A row of facts.
 */
export interface Fact {
  /**
   * Điều được đối chiếu.
   * What is set side by side.
   */
  readonly fact:
    | 'issued'
    | 'window'
    | 'phases'
    | 'topics'
    | 'statements'
    | 'units'
    | 'tasks'
    | 'general-clause'
    | 'report'
    | 'difficulty'
    | 'budget'
    | 'recipients'
    | 'basis'
    | 'carries-out'
    | 'signature'
    | 'archive'
    | 'occasion';
  /**
   * Hai bên giống nhau về thực chất.
   * Both sides agree in substance.
   */
  readonly same: boolean;
  /**
   * Bên thứ nhất; không có nghĩa là không nêu.
   * Left; absent when it is not stated.
   */
  readonly left?: Value;
  /**
   * Bên thứ hai.
   * Right.
   */
  readonly right?: Value;
}
/**
 * Một cặp tương ứng.
 * A pair.
 */
export interface Match {
  /**
   * Loại mục.
   * Kind of thing.
   */
  readonly thing:
    | 'window'
    | 'phase'
    | 'topic'
    | 'statement'
    | 'goal'
    | 'section'
    | 'unit'
    | 'task'
    | 'clause'
    | 'route'
    | 'money'
    | 'recipient'
    | 'citation'
    | 'occasion'
    | 'signature'
    | 'archive';
  /**
   * Bên thứ nhất.
   * Left.
   */
  readonly left: Place;
  /**
   * Bên thứ hai.
   * Right.
   */
  readonly right: Place;
  /**
   * Bậc của thang bằng nhau mà tại đó hai bên gặp nhau.
   * Rung of the equality ladder on which they meet.
   */
  readonly rung:
    | 'decision'
    | 'identity'
    | 'bytes'
    | 'nfc'
    | 'space'
    | 'punctuation'
    | 'tone'
    | 'case'
    | 'ordinal'
    | 'synonym'
    | 'subject'
    | 'days'
    | 'role'
    | 'likeness';
  /**
   * Độ giống, 0 đến 1.
   * Likeness, 0 to 1.
   */
  readonly score?: number;
  /**
   * Quan hệ: bằng, tương đương, là phần, chứa, giao, không.
   * Relation in the words of OSCAL.
   */
  readonly relation: 'equal' | 'equivalent' | 'subset' | 'superset' | 'intersects' | 'none';
  /**
   * Căn cứ của quan hệ.
   * Evidence of the relation.
   */
  readonly evidence: {
    /**
     * Theo chủ đề, lời hay dữ kiện.
     * By subjects, words or facts.
     */
    readonly by: 'subjects' | 'words' | 'facts';
    /**
     * Chung.
     * Shared.
     */
    readonly shared: readonly string[];
    /**
     * Chỉ bên thứ nhất.
     * Only left.
     */
    readonly onlyLeft: readonly string[];
    /**
     * Chỉ bên thứ hai.
     * Only right.
     */
    readonly onlyRight: readonly string[];
  };
}
/**
 * Một điểm khác.
 * A difference.
 */
export interface Change {
  /**
   * Loại mục.
   * Kind of thing.
   */
  readonly thing:
    | 'window'
    | 'phase'
    | 'topic'
    | 'statement'
    | 'goal'
    | 'section'
    | 'unit'
    | 'task'
    | 'clause'
    | 'route'
    | 'money'
    | 'recipient'
    | 'citation'
    | 'occasion'
    | 'signature'
    | 'archive';
  /**
   * Loại khác biệt.
   * Kind of change.
   */
  readonly kind: 'added' | 'removed' | 'moved' | 'changed' | 'split' | 'merged';
  /**
   * Mặt thay đổi.
   * Aspect that changed.
   */
  readonly aspect?:
    | 'title'
    | 'text'
    | 'when'
    | 'from'
    | 'to'
    | 'phase'
    | 'parties'
    | 'lead'
    | 'support'
    | 'outputs'
    | 'subjects'
    | 'addressee'
    | 'sender'
    | 'number'
    | 'date'
    | 'issuer'
    | 'abstract'
    | 'authority'
    | 'position'
    | 'purpose'
    | 'names'
    | 'kind'
    | 'order'
    | 'source'
    | 'target'
    | 'role'
    | 'channels'
    | 'covers'
    | 'count';
  /**
   * Chỗ bên thứ nhất.
   * Places on the left.
   */
  readonly left: readonly Place[];
  /**
   * Chỗ bên thứ hai.
   * Places on the right.
   */
  readonly right: readonly Place[];
  /**
   * Giá trị bên thứ nhất.
   * Value on the left.
   */
  readonly was?: Value;
  /**
   * Giá trị bên thứ hai.
   * Value on the right.
   */
  readonly now?: Value;
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
