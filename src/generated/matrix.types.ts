// Generated from schemas/matrix.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

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
 * Nhiều kế hoạch đặt cạnh nhau: dòng chung, đa số, ngoại lệ, chỗ thiếu và lỗi chung; không phán xét.
 * Many plans side by side: aligned rows, majority, outliers, what is missing, and shared defects; no opinions.
 */
export interface Matrix {
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
   * Công cụ đã lập bảng.
   * The tool that made the matrix.
   */
  readonly tool: Tool;
  /**
   * Kế hoạch cấp trên làm trục của các dòng.
   * The parent plan whose items are the pivot of the rows.
   */
  readonly parent?: PlanName;
  /**
   * Các cột.
   * The columns.
   */
  readonly plans: readonly Column[];
  /**
   * Các dòng.
   * The rows.
   */
  readonly rows: readonly Row[];
  /**
   * Các cặp dòng giống nhau.
   * Pairs of rows that are alike.
   */
  readonly links: readonly Link[];
  /**
   * Lỗi chung.
   * Shared defects.
   */
  readonly shared: readonly SharedDefect[];
  /**
   * Lời của các quy tắc được nêu.
   * Words of the rules named.
   */
  readonly rules: readonly RuleWords[];
  /**
   * Số đếm.
   * Counts.
   */
  readonly counts: {
    /**
     * Kế hoạch.
     * Plans.
     */
    readonly plans: number;
    /**
     * Dòng.
     * Rows.
     */
    readonly rows: number;
    /**
     * Dòng có ở mọi kế hoạch.
     * Rows that every plan has.
     */
    readonly full: number;
    /**
     * Ngoại lệ.
     * Outliers.
     */
    readonly outliers: number;
    /**
     * Cặp dòng giống nhau.
     * Linked rows.
     */
    readonly links: number;
    /**
     * Lỗi chung.
     * Shared defects.
     */
    readonly shared: number;
  };
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
/**
 * Một kế hoạch, tức một cột.
 * A plan, which is a column.
 */
export interface Column {
  /**
   * Kế hoạch nào.
   * Which plan.
   */
  readonly plan: PlanName;
  /**
   * Mẫu dùng để đọc kế hoạch.
   * The template that it was read under.
   */
  readonly template: TemplateName;
}
/**
 * Một mặt của ô.
 * A face of a cell.
 */
export interface Face {
  /**
   * Mặt nào.
   * Which face.
   */
  readonly aspect:
    | 'when'
    | 'phase'
    | 'level'
    | 'parties'
    | 'lead'
    | 'support'
    | 'outputs'
    | 'addressee'
    | 'sender'
    | 'number'
    | 'date'
    | 'issuer'
    | 'purpose'
    | 'kind'
    | 'source'
    | 'target'
    | 'role'
    | 'roles'
    | 'covers'
    | 'count';
  /**
   * Giá trị; không có nghĩa là không nêu.
   * The value; absent when it is not stated.
   */
  readonly value?: Value;
}
/**
 * Ô của một kế hoạch trong một dòng.
 * The cell of a plan in a row.
 */
export interface Cell {
  /**
   * Cột, tính từ 0.
   * The column, from 0.
   */
  readonly plan: number;
  /**
   * Mức phân công của nội dung: đích danh, chỉ phối hợp, theo phạm vi, giao chung, chưa giao.
   * How the topic is covered: explicit, coordinated, scope, blanket, none.
   */
  readonly level?: 'explicit' | 'coordinated' | 'scope' | 'blanket' | 'none';
  /**
   * Các chỗ trong kế hoạch.
   * The places in the plan.
   */
  readonly places: readonly Place[];
  /**
   * Các mặt của ô.
   * What the cell says.
   */
  readonly faces: readonly Face[];
}
/**
 * Một cách quy định, và các kế hoạch theo cách đó.
 * One way of saying it, and the plans that do.
 */
export interface Variant {
  /**
   * Giá trị; không có nghĩa là không nêu.
   * The value; absent when it is not stated.
   */
  readonly value?: Value;
  /**
   * Các cột theo cách này.
   * The columns that do.
   */
  readonly plans: readonly number[];
}
/**
 * Một mặt của dòng, qua mọi kế hoạch có dòng ấy.
 * A face of a row over all plans that have the row.
 */
export interface Aspect {
  /**
   * Mặt nào.
   * Which face.
   */
  readonly aspect:
    | 'when'
    | 'phase'
    | 'level'
    | 'parties'
    | 'lead'
    | 'support'
    | 'outputs'
    | 'addressee'
    | 'sender'
    | 'number'
    | 'date'
    | 'issuer'
    | 'purpose'
    | 'kind'
    | 'source'
    | 'target'
    | 'role'
    | 'roles'
    | 'covers'
    | 'count';
  /**
   * Các cách quy định, phổ biến nhất đứng trước.
   * The ways of saying it, the commonest first.
   */
  readonly variants: readonly Variant[];
  /**
   * Cách đứng đầu là của quá nửa số kế hoạch có dòng này.
   * Whether more than half of the plans that have the row say it the first way.
   */
  readonly hasMajority: boolean;
  /**
   * Các cột khác với đa số; rỗng khi không có đa số.
   * The columns that differ from the majority; none where there is no majority.
   */
  readonly outliers: readonly number[];
}
/**
 * Một dòng: một điều mà các kế hoạch có thể quy định.
 * A row: one thing that plans may have.
 */
export interface Row {
  /**
   * Khóa của dòng; không đổi khi thêm kế hoạch.
   * Key of the row; adding plans never changes it.
   */
  readonly key: string;
  /**
   * Loại mục.
   * Kind of thing.
   */
  readonly thing:
    | 'occasion'
    | 'citation'
    | 'window'
    | 'phase'
    | 'topic'
    | 'goal'
    | 'unit'
    | 'clause'
    | 'task'
    | 'route'
    | 'money'
    | 'recipient';
  /**
   * Dòng được gộp theo gì: chủ đề của mẫu, mục của kế hoạch cấp trên, vai trò, lời văn, quyết định của người.
   * What the row goes by: a subject of the template, an item of the parent plan, a role, words, a decision of people.
   */
  readonly by: 'subject' | 'parent' | 'role' | 'words' | 'decision';
  /**
   * Tên dòng.
   * Title of the row.
   */
  readonly title?: Value;
  /**
   * Các ô, theo thứ tự cột; kế hoạch không có điều này thì không có ô.
   * The cells in the order of columns; a plan without the thing has none.
   */
  readonly cells: readonly Cell[];
  /**
   * Các cột không có điều này.
   * The columns without it.
   */
  readonly missing: readonly number[];
  /**
   * Các mặt, với đa số và ngoại lệ.
   * The faces, with majority and outliers.
   */
  readonly aspects: readonly Aspect[];
}
/**
 * Hai dòng giống nhau về lời; không bao giờ tự gộp.
 * Two rows that are alike in words; they are never merged by themselves.
 */
export interface Link {
  /**
   * Loại mục.
   * Kind of thing.
   */
  readonly thing:
    | 'occasion'
    | 'citation'
    | 'window'
    | 'phase'
    | 'topic'
    | 'goal'
    | 'unit'
    | 'clause'
    | 'task'
    | 'route'
    | 'money'
    | 'recipient';
  /**
   * Khóa của hai dòng.
   * Keys of both rows.
   */
  readonly rows: readonly string[];
  /**
   * Độ giống, 0 đến 1.
   * Likeness, 0 to 1.
   */
  readonly score: number;
}
/**
 * Một lỗi mà nhiều kế hoạch cùng có, nêu một lần.
 * A defect that several plans share, told once.
 */
export interface SharedDefect {
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
   * Giá trị ở kế hoạch đầu tiên.
   * Values in the first of the plans.
   */
  readonly values: Values;
  /**
   * Khóa của dòng chứa lỗi.
   * Key of the row that has it.
   */
  readonly row?: string;
  /**
   * Số của các văn bản mà mọi kế hoạch ấy cùng thực hiện.
   * Numbers of the documents that all these plans carry out.
   */
  readonly parents: readonly string[];
  /**
   * Các chỗ, mỗi kế hoạch ít nhất một.
   * The places, at least one in each plan.
   *
   * Items: Một chỗ.
   * A place.
   */
  readonly sightings: readonly {
    /**
     * Cột, tính từ 0.
     * The column, from 0.
     */
    readonly plan: number;
    /**
     * Chỗ.
     * The place.
     */
    readonly place: Place;
    /**
     * Dấu vân tay.
     * The fingerprint.
     */
    readonly fingerprint: string;
  }[];
}
