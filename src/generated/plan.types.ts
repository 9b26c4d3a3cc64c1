// Generated from schemas/plan.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Biểu thức thời gian, phân biệt bằng kind.
 * A time expression, told apart by kind.
 */
export type When =
  | WhenDay
  | WhenDays
  | WhenRange
  | WhenMonth
  | WhenQuarter
  | WhenYear
  | WhenSchoolYear
  | WhenRecurring
  | WhenRelative
  | WhenEvent
  | WhenOngoing
  | WhenVague;

/**
 * Một kế hoạch hành chính: thể thức, thời gian, nội dung, phân công và nơi nhận.
 * An administrative plan: its form, dates, content, duties and recipients.
 */
export interface Plan {
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
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mẫu mà kế hoạch này theo.
   * The template that the plan claims to follow.
   */
  readonly template?: {
    /**
     * Mã mẫu.
     * Id of the template.
     */
    readonly id: string;
    /**
     * Năm của kế hoạch.
     * Year of the plan.
     */
    readonly year?: number;
    /**
     * Giá trị tham số của mẫu.
     * Values of the template parameters.
     */
    readonly parameters?: {
      readonly [k: string]: string | number | boolean;
    };
  };
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Tên loại văn bản như được viết: KẾ HOẠCH.
   * Type of document as written: KẾ HOẠCH.
   */
  readonly type: string;
  /**
   * Trích yếu nội dung.
   * Abstract of the plan below its type.
   */
  readonly title: string;
  /**
   * Cơ quan ban hành.
   * The issuing body.
   */
  readonly issuer: {
    /**
     * Tên cơ quan ban hành.
     * Name of the issuing body.
     */
    readonly name: string;
    /**
     * Cơ quan chủ quản trực tiếp.
     * Its direct superior.
     */
    readonly superior?: string;
    /**
     * Địa danh của cơ quan.
     * Place of the body.
     */
    readonly place?: string;
    /**
     * Cấp của cơ quan.
     * Level of the body.
     */
    readonly level: 'central' | 'province' | 'district' | 'commune' | 'unit';
    /**
     * Loại cơ quan.
     * Kind of body.
     */
    readonly organ:
      'committee' | 'department' | 'division' | 'office' | 'board' | 'school' | 'party' | 'front' | 'union' | 'other';
  };
  /**
   * Số, ký hiệu của kế hoạch.
   * Number and symbol of the plan.
   */
  readonly number?: {
    /**
     * Số, như được viết.
     * Serial number as written.
     */
    readonly serial?: string;
    /**
     * Ký hiệu, ví dụ KH-SNV.
     * Symbol, such as KH-SNV.
     */
    readonly symbol?: string;
    /**
     * Cả dòng số, ký hiệu như được viết.
     * The whole line as written.
     */
    readonly text?: string;
  };
  /**
   * Địa danh và thời gian ban hành.
   * Place and date of issue.
   */
  readonly issued?: {
    /**
     * Địa danh.
     * Place.
     */
    readonly place?: string;
    /**
     * Ngày ban hành.
     * Day of issue.
     */
    readonly on?: string;
    /**
     * Tháng ban hành khi chưa có ngày, ví dụ 2024-10.
     * Month of issue while the day is blank, such as 2024-10.
     */
    readonly month?: string;
    /**
     * Năm ban hành khi chưa có ngày, tháng.
     * Year of issue while day and month are blank.
     */
    readonly year?: number;
    /**
     * Cả dòng địa danh, ngày tháng như được viết.
     * The whole line as written.
     */
    readonly text?: string;
  };
  /**
   * Bản dự thảo hay đã ban hành.
   * Draft or issued.
   */
  readonly status: 'draft' | 'issued';
  /**
   * Nguồn có cả văn bản (full) hay chỉ phần nội dung từ tên loại trở xuống (body).
   * Whether the source holds the full document or only the body from the type downwards.
   */
  readonly extent: 'full' | 'body';
  /**
   * Các phần không có trong nguồn, nên không được coi là thiếu.
   * Parts that are not in the source, hence never called absent.
   */
  readonly unseen?: readonly (
    | 'national-title'
    | 'issuer'
    | 'number'
    | 'place-date'
    | 'title'
    | 'opening'
    | 'closing'
    | 'recipients'
    | 'archive'
    | 'signature'
    | 'appendices'
  )[];
  /**
   * Phần đầu văn bản như được viết.
   * The header as written.
   */
  readonly header?: {
    /**
     * Dòng Quốc hiệu.
     * The line of the national title.
     */
    readonly nationalTitle?: string;
    /**
     * Dòng Tiêu ngữ.
     * The line of the motto.
     */
    readonly motto?: string;
    /**
     * Các dòng khác.
     * Other lines.
     */
    readonly lines?: readonly string[];
  };
  /**
   * Phần mở đầu trước mục I.
   * The opening before the first section.
   */
  readonly opening?: {
    /**
     * Tên kế hoạch được nhắc lại ở phần mở đầu.
     * The name of the plan as restated in the opening.
     */
    readonly restates?: string;
    /**
     * Nguyên văn của mục trong văn bản.
     * The item as written in the document.
     */
    readonly text?: string;
  };
  /**
   * Đoạn kết của kế hoạch.
   * The closing of the plan.
   */
  readonly closing?: {
    /**
     * Dấu kết thúc nội dung, ví dụ "./.".
     * Mark that ends the body, such as "./.".
     */
    readonly mark?: string;
    /**
     * Tên kế hoạch được nhắc lại ở đoạn kết.
     * The name of the plan as restated in the closing.
     */
    readonly restates?: string;
    /**
     * Nguyên văn của mục trong văn bản.
     * The item as written in the document.
     */
    readonly text?: string;
  };
  /**
   * Dòng "Kính gửi" nếu có.
   * The salutation line, if any.
   */
  readonly salutation?: string;
  /**
   * Bố cục: mọi dòng có số hoặc tiêu đề, theo thứ tự.
   * The outline: every numbered or headed line, in order.
   */
  readonly sections: readonly Section[];
  /**
   * Số lượng mà văn bản tự nêu ("03 mốc thời gian").
   * Counts that the document claims ("03 mốc thời gian").
   */
  readonly claims?: readonly Claim[];
  /**
   * Văn bản được viện dẫn.
   * Documents cited.
   */
  readonly citations?: readonly Citation[];
  /**
   * Ngày kỷ niệm, sự kiện làm mốc.
   * Occasions that serve as anchors.
   */
  readonly occasions?: readonly Occasion[];
  /**
   * Thời gian chung của kế hoạch.
   * Overall times of the plan.
   */
  readonly windows?: readonly Window[];
  /**
   * Các giai đoạn.
   * The phases.
   */
  readonly phases?: readonly Phase[];
  /**
   * Mục đích, yêu cầu, hình thức, khẩu hiệu và các câu không giao việc.
   * Purposes, requirements, forms, slogans and other sentences that assign nothing.
   */
  readonly statements?: readonly Statement[];
  /**
   * Chỉ tiêu.
   * Goals.
   */
  readonly goals?: readonly Goal[];
  /**
   * Nội dung không nêu người thực hiện.
   * Content that names no actor.
   */
  readonly topics?: readonly Topic[];
  /**
   * Cơ quan, đơn vị được nhắc đến.
   * Bodies and units named.
   */
  readonly units?: readonly Unit[];
  /**
   * Nhiệm vụ có người thực hiện.
   * Tasks that name an actor.
   */
  readonly tasks?: readonly Task[];
  /**
   * Điều khoản giao chung cho mọi đơn vị.
   * Clauses that bind all units in general.
   */
  readonly generalClauses?: readonly GeneralClause[];
  /**
   * Đường báo cáo và đường phản ánh vướng mắc.
   * Lines of report and of difficulty.
   */
  readonly routes?: readonly Route[];
  /**
   * Kinh phí.
   * Money.
   */
  readonly budget?: readonly Money[];
  /**
   * Nơi nhận.
   * Recipients.
   */
  readonly recipients?: readonly Recipient[];
  /**
   * Dòng lưu.
   * The archive line.
   */
  readonly archive?: {
    /**
     * Dòng lưu như được viết.
     * The line as written.
     */
    readonly text: string;
    /**
     * Nơi lưu, thường là VT.
     * Where it is filed, usually VT.
     */
    readonly office?: string;
    /**
     * Đơn vị soạn thảo.
     * The drafting unit.
     */
    readonly drafter?: string;
    /**
     * Số bản lưu.
     * Number of copies.
     */
    readonly copies?: number;
  };
  /**
   * Chữ ký của người có thẩm quyền.
   * The signature block.
   */
  readonly signature?: {
    /**
     * Quyền hạn ký: trực tiếp, ký thay, thay mặt, thay mặt và ký thay, thừa lệnh, thừa ủy quyền, quyền.
     * Authority to sign.
     */
    readonly authority: 'none' | 'KT' | 'TM' | 'TM+KT' | 'TL' | 'TUQ' | 'Q';
    /**
     * Các dòng quyền hạn, chức vụ như được viết.
     * Lines of authority and office as written.
     */
    readonly lines: readonly string[];
    /**
     * Chức vụ của người ký.
     * Position of the signer.
     */
    readonly position?: string;
    /**
     * Chức vụ khác ghi dưới chức vụ ký (người đứng đầu ban, hội đồng).
     * Other office given below the position (boards).
     */
    readonly office?: string;
    /**
     * Họ tên người ký.
     * Name of the signer.
     */
    readonly name?: string;
    /**
     * Đúng nếu họ tên được giữ kín trong dữ liệu này.
     * True when the name is withheld in this data.
     */
    readonly withheld?: boolean;
  };
  /**
   * Phụ lục và văn bản kèm theo.
   * Appendices and attached documents.
   */
  readonly appendices?: readonly Appendix[];
  /**
   * Tên gọi tắt được định nghĩa.
   * Short names that the document defines.
   */
  readonly shortNames?: readonly ShortName[];
  /**
   * Chỗ dẫn chiếu trong văn bản ("mục 6 III", "Phụ lục I").
   * Pointers inside the document ("mục 6 III", "Phụ lục I").
   */
  readonly references?: readonly CrossReference[];
  /**
   * Bản đồ nguồn: mỗi mục nằm ở đâu trong tệp gốc.
   * Source map: where each item stands in the original file.
   */
  readonly source?: {
    /**
     * Tên tệp.
     * File name.
     */
    readonly file?: string;
    /**
     * Kiểu tệp.
     * Media type.
     */
    readonly mediaType?: string;
    /**
     * Mã băm SHA-256 của tệp.
     * SHA-256 of the file.
     */
    readonly sha256?: string;
    /**
     * Vị trí của từng mục.
     * Place of each item.
     */
    readonly places?: readonly Place[];
  };
}
/**
 * Một phần của bố cục.
 * A line of the outline.
 */
export interface Section {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tiêu đề.
   * Heading.
   */
  readonly heading?: string;
  /**
   * Cấp trong bố cục, 1 là cao nhất.
   * Level in the outline, 1 is the highest.
   */
  readonly level: number;
  /**
   * Dấu kết thúc tiêu đề.
   * Mark that ends the heading.
   */
  readonly end?: ':' | '.' | 'none';
  /**
   * Vai trò của phần.
   * Role of the section.
   */
  readonly role:
    | 'purpose'
    | 'requirement'
    | 'time'
    | 'content'
    | 'phase'
    | 'activity'
    | 'assignment'
    | 'unit'
    | 'clause'
    | 'goals'
    | 'solutions'
    | 'form'
    | 'slogans'
    | 'budget'
    | 'reporting'
    | 'reward'
    | 'implementation'
    | 'other';
  /**
   * Các vai trò khác mà phần này kiêm (MỤC ĐÍCH, YÊU CẦU).
   * Further roles that the section also holds (MỤC ĐÍCH, YÊU CẦU).
   */
  readonly roles?: readonly (
    | 'purpose'
    | 'requirement'
    | 'time'
    | 'content'
    | 'phase'
    | 'activity'
    | 'assignment'
    | 'unit'
    | 'clause'
    | 'goals'
    | 'solutions'
    | 'form'
    | 'slogans'
    | 'budget'
    | 'reporting'
    | 'reward'
    | 'implementation'
    | 'other'
  )[];
  /**
   * Mã đơn vị mà phần này giao việc.
   * Id of the unit that the section is about.
   */
  readonly unit?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
}
/**
 * Một số lượng được nêu.
 * A count that is claimed.
 */
export interface Claim {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Đếm cái gì.
   * What is counted.
   */
  readonly of: 'phases' | 'windows' | 'units' | 'tasks' | 'topics' | 'goals' | 'recipients';
  /**
   * Số lượng.
   * The count.
   */
  readonly count: number;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
}
/**
 * Một văn bản được viện dẫn.
 * A cited document.
 */
export interface Citation {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Đứng ở đâu.
   * Where it stands.
   */
  readonly where: 'opening' | 'body' | 'note' | 'appendix' | 'title';
  /**
   * Quan hệ với kế hoạch: căn cứ, thực hiện, đề nghị, nhắc đến, sửa đổi, thay thế.
   * Relation to the plan.
   */
  readonly relation: 'basis' | 'carries-out' | 'proposal' | 'mention' | 'amends' | 'replaces';
  /**
   * Loại văn bản.
   * Kind of document.
   */
  readonly kind:
    | 'constitution'
    | 'law'
    | 'ordinance'
    | 'resolution'
    | 'decree'
    | 'decision'
    | 'directive'
    | 'circular'
    | 'joint-circular'
    | 'plan'
    | 'programme'
    | 'project'
    | 'scheme'
    | 'official-letter'
    | 'notice'
    | 'guidance'
    | 'regulation'
    | 'rules'
    | 'conclusion'
    | 'report'
    | 'submission'
    | 'telegram'
    | 'minutes'
    | 'statute'
    | 'consolidated-text'
    | 'other';
  /**
   * Tên gọi của văn bản khi không có số (luật, điều ước).
   * Name of a document that goes without number (a law, a treaty).
   */
  readonly title?: string;
  /**
   * Số, ký hiệu như được viết.
   * Number and symbol as written.
   */
  readonly number?: string;
  /**
   * Ngày như được viết.
   * The date as written.
   */
  readonly dateText?: string;
  /**
   * Ngày của văn bản.
   * Date of the document.
   */
  readonly date?: string;
  /**
   * Cơ quan ban hành như được viết.
   * Issuer as written.
   */
  readonly issuer?: string;
  /**
   * Trích yếu.
   * Abstract.
   */
  readonly abstract?: string;
  /**
   * Mã văn bản viện dẫn chứa văn bản này.
   * Id of the citation inside which this one stands.
   */
  readonly of?: string;
}
/**
 * Một ngày kỷ niệm hoặc sự kiện.
 * An occasion.
 */
export interface Occasion {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Ngày diễn ra trong năm của kế hoạch.
   * Its day in the year of the plan.
   */
  readonly day?: string;
  /**
   * Ngày hoặc năm khởi đầu để tính số năm kỷ niệm.
   * Founding day or year, from which the years are counted.
   */
  readonly since?: string;
  /**
   * Số năm kỷ niệm được nêu.
   * The number of years claimed.
   */
  readonly ordinal?: number;
}
/**
 * Một khoảng thời gian chung.
 * An overall time.
 */
export interface Window {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title?: string;
  /**
   * Loại: đợt, tầm hạn, cao điểm, kỳ báo cáo.
   * Campaign, horizon, peak or period of report.
   */
  readonly kind: 'campaign' | 'horizon' | 'peak' | 'report-period';
  /**
   * Thời gian của mục.
   * When it happens.
   */
  readonly when: When;
}
/**
 * Một giai đoạn.
 * A phase.
 */
export interface Phase {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Thời gian của mục.
   * When it happens.
   */
  readonly when: When;
  /**
   * Ngày kỷ niệm nêu trong tên giai đoạn và quan hệ với nó.
   * The occasion in the name of the phase, and the relation to it.
   */
  readonly occasion?: {
    /**
     * Mã sự kiện.
     * Id of the occasion.
     */
    readonly id: string;
    /**
     * Trước, đến hết, đúng ngày, từ ngày, sau.
     * Before, until, on, from, after.
     */
    readonly relation: 'before' | 'until' | 'on' | 'from' | 'after';
  };
  /**
   * Giai đoạn nối tiếp, xuyên suốt, cao điểm hay tiếp theo.
   * Stage, throughout, peak or follow-up.
   */
  readonly track: 'stage' | 'throughout' | 'peak' | 'follow-up';
  /**
   * Mã giai đoạn hoặc thời gian chung chứa giai đoạn này.
   * Id of the phase or window that holds it.
   */
  readonly parent?: string;
}
/**
 * Một nội dung.
 * A topic.
 */
export interface Topic {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Thông điệp, việc hay giải pháp.
   * Message, work or solution.
   */
  readonly kind: 'message' | 'work' | 'solution';
  /**
   * Mã giai đoạn.
   * Id of its phase.
   */
  readonly phase?: string;
  /**
   * Mã nội dung lớn hơn.
   * Id of the larger topic.
   */
  readonly parent?: string;
  /**
   * Chủ đề theo danh mục của mẫu.
   * Subjects by the template's vocabulary.
   */
  readonly subjects?: readonly string[];
  /**
   * Những điều khoản của kế hoạch cấp trên mà mục này thực hiện.
   * Clauses of parent plans that the item carries out.
   */
  readonly carriesOut?: readonly Link[];
  /**
   * Thời gian của mục.
   * When it happens.
   */
  readonly when?: When;
}
/**
 * Một câu không giao việc.
 * A sentence that assigns nothing.
 */
export interface Statement {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Loại câu.
   * Kind of statement.
   */
  readonly kind: 'purpose' | 'requirement' | 'form' | 'slogan' | 'condition' | 'note';
}
/**
 * Một chỉ tiêu.
 * A goal.
 */
export interface Goal {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Mức cần đạt như được viết.
   * The target as written.
   */
  readonly target?: string;
  /**
   * Thời gian của mục.
   * When it happens.
   */
  readonly when?: When;
  /**
   * Mã chỉ tiêu lớn hơn.
   * Id of the larger goal.
   */
  readonly parent?: string;
}
/**
 * Một cơ quan, đơn vị hoặc lớp đơn vị.
 * A body, a unit or a class of units.
 */
export interface Unit {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Mỗi cách viết tên, kèm chỗ đứng.
   * Each spelling of the name and where it stands.
   *
   * Items: Một cách viết.
   * One spelling.
   */
  readonly names: readonly {
    /**
     * Tên như được viết.
     * The name as written.
     */
    readonly text: string;
    /**
     * Mã phần (sections) chứa mục này.
     * Id of the section that holds the item.
     */
    readonly section?: string;
    /**
     * Đúng nếu là tên gọi tắt được định nghĩa.
     * True for a declared short name.
     */
    readonly declared?: boolean;
  }[];
  /**
   * Quan hệ với cơ quan ban hành: nội bộ, trực thuộc, cấp trên, ngang cấp, bên ngoài, lớp đơn vị, chức danh hoặc văn phòng, không nêu tên.
   * Relation to the issuer.
   */
  readonly kind: 'internal' | 'subordinate' | 'superior' | 'peer' | 'outside' | 'class' | 'office' | 'unnamed';
  /**
   * Mã đơn vị mà đơn vị này thuộc về.
   * Id of the unit to which it belongs.
   */
  readonly of?: string;
  /**
   * Mã các ban, hội đồng mà đơn vị này làm thường trực.
   * Ids of the boards whose standing office it is.
   */
  readonly holds?: readonly string[];
  /**
   * Loại lớp đơn vị.
   * Sort of class.
   */
  readonly sort?:
    | 'internal-units'
    | 'internal-leaders'
    | 'provincial-departments'
    | 'provinces'
    | 'communes'
    | 'districts'
    | 'front-members'
    | 'mass-organisations'
    | 'media'
    | 'firms'
    | 'schools'
    | 'vertical-agencies'
    | 'board-members'
    | 'related'
    | 'all';
  /**
   * Mã các đơn vị thuộc lớp.
   * Ids of the members.
   */
  readonly members?: readonly string[];
  /**
   * Mã các đơn vị bị trừ ra.
   * Ids of the units excepted.
   */
  readonly except?: readonly string[];
}
/**
 * Một bên tham gia nhiệm vụ.
 * A party to a task.
 */
export interface Party {
  /**
   * Mã đơn vị.
   * Id of the unit.
   */
  readonly unit?: string;
  /**
   * Cách gọi khi không có đơn vị riêng.
   * How it is called when it is no unit of the list.
   */
  readonly as?: string;
  /**
   * Vai trò: chủ trì, thực hiện, phối hợp, theo dõi, tham mưu, tổng hợp, báo cáo, đầu mối, bố trí kinh phí.
   * Role of the party.
   */
  readonly role: 'lead' | 'do' | 'support' | 'oversee' | 'advise' | 'collect' | 'report' | 'focal' | 'fund';
  /**
   * Động từ giao việc như được viết.
   * The verb as written.
   */
  readonly verb?: string;
  /**
   * Mã đơn vị giao việc.
   * Id of the unit that assigns.
   */
  readonly by?: string;
  /**
   * Mã đơn vị đầu mối đi qua.
   * Id of the unit through which it goes.
   */
  readonly via?: string;
}
/**
 * Phạm vi nội dung được giao.
 * Which content is covered.
 */
export interface Covers {
  /**
   * Tất cả, giai đoạn, phần hay chủ đề.
   * All, phase, section or subject.
   */
  readonly scope: 'all' | 'phase' | 'section' | 'subject';
  /**
   * Mã giai đoạn, phần hoặc chủ đề.
   * Id of the phase, section or subject.
   */
  readonly ref?: string;
}
/**
 * Một nhiệm vụ.
 * A task.
 */
export interface Task {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Các bên tham gia.
   * The parties.
   */
  readonly parties: readonly Party[];
  /**
   * Mã nhiệm vụ lớn hơn; nhiệm vụ con thừa hưởng các bên, thời gian và sản phẩm.
   * Id of the larger task; a child inherits parties, times and outputs.
   */
  readonly parent?: string;
  /**
   * Thời gian, thời hạn.
   * Times and deadlines.
   */
  readonly when?: readonly When[];
  /**
   * Mã các nội dung mà nhiệm vụ nêu tên.
   * Ids of the topics that the task names.
   */
  readonly topics?: readonly string[];
  /**
   * Chủ đề theo danh mục của mẫu.
   * Subjects by the template's vocabulary.
   */
  readonly subjects?: readonly string[];
  /**
   * Những điều khoản của kế hoạch cấp trên mà mục này thực hiện.
   * Clauses of parent plans that the item carries out.
   */
  readonly carriesOut?: readonly Link[];
  /**
   * Phạm vi nội dung được giao.
   * Which content is covered.
   */
  readonly covers?: Covers;
  /**
   * Sản phẩm.
   * Outputs.
   */
  readonly outputs?: readonly string[];
  /**
   * Kênh, phương tiện.
   * Channels.
   */
  readonly channels?: readonly string[];
  /**
   * Giao ở mục của đơn vị, ở nhãn, trong câu hay trong bảng.
   * Where the assignment stands: entry of a unit, label, sentence or table.
   */
  readonly origin?: 'unit-entry' | 'labelled' | 'sentence' | 'table';
}
/**
 * Một điều khoản giao chung.
 * A general clause.
 */
export interface GeneralClause {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Các bên.
   * The parties.
   */
  readonly parties: readonly Party[];
  /**
   * Phạm vi nội dung được giao.
   * Which content is covered.
   */
  readonly covers: Covers;
}
/**
 * Một đường báo cáo hoặc phản ánh.
 * A line of report or of difficulty.
 */
export interface Route {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Những điều nhắc đến mà quy tắc cần biết kể cả khi không có nguyên văn.
   * Mentions that rules must know even without the text.
   */
  readonly mentions?: readonly Mention[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Báo cáo kết quả hay phản ánh vướng mắc.
   * Report or difficulty.
   */
  readonly kind: 'report' | 'difficulty';
  /**
   * Mã đơn vị gửi.
   * Ids of the senders.
   */
  readonly from: readonly string[];
  /**
   * Mã đơn vị trung gian.
   * Ids of the units in between.
   */
  readonly via?: readonly string[];
  /**
   * Mã nơi nhận báo cáo.
   * Ids of the addressees.
   */
  readonly to: readonly string[];
  /**
   * Thời hạn, nhịp báo cáo.
   * Deadlines or rhythm.
   */
  readonly when?: readonly When[];
  /**
   * Nội dung báo cáo.
   * What is reported.
   */
  readonly what?: string;
  /**
   * Đúng nếu là báo cáo tổng kết.
   * True for the final report.
   */
  readonly final?: boolean;
  /**
   * Hình thức báo cáo.
   * Form of the report.
   */
  readonly form?: string;
  /**
   * Mã nhiệm vụ chứa việc báo cáo.
   * Id of the task that holds it.
   */
  readonly task?: string;
}
/**
 * Một dòng kinh phí.
 * A line of money.
 */
export interface Money {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Nguồn: tự bảo đảm, ngân sách, tài trợ, lồng ghép, không có.
   * Source of the money.
   */
  readonly source: 'own' | 'state-budget' | 'sponsor' | 'integrated' | 'none';
  /**
   * Mã đơn vị chi trả.
   * Id of the payer.
   */
  readonly payer?: string;
  /**
   * Số tiền, đồng.
   * Amount in đồng.
   */
  readonly amount?: number;
}
/**
 * Một dòng nơi nhận.
 * A line of the recipients.
 */
export interface Recipient {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Dòng như được viết, không kể gạch đầu dòng và dấu cuối.
   * The line as written, without bullet and end mark.
   */
  readonly text: string;
  /**
   * Dấu đầu dòng như được viết.
   * The bullet as written.
   */
  readonly bullet?: string;
  /**
   * Dấu cuối dòng như được viết.
   * The end mark as written.
   */
  readonly end?: string;
  /**
   * Những nơi mà dòng này chỉ đến.
   * Whom the line means.
   *
   * Items: Một nơi nhận.
   * One addressee.
   */
  readonly to: readonly {
    /**
     * Mã đơn vị.
     * Id of the unit.
     */
    readonly unit?: string;
    /**
     * Con trỏ: các đơn vị có nhiệm vụ, hoặc các đơn vị ở phần nêu tại ref.
     * A pointer: the units with a task, or the units of the section in ref.
     */
    readonly as?: 'tasked-units' | 'section';
    /**
     * Mã phần được chỉ đến.
     * Id of the section pointed to.
     */
    readonly ref?: string;
  }[];
  /**
   * Mục đích gửi: thực hiện, biết, báo cáo, phối hợp.
   * Purpose: to act, to know, to be reported to, to coordinate.
   */
  readonly purpose?: 'act' | 'know' | 'report' | 'coordinate';
  /**
   * Kênh gửi, ví dụ bản điện tử.
   * Channel, such as electronic copy.
   */
  readonly channel?: string;
  /**
   * Ký hiệu người, số bản trong ngoặc.
   * Codes of persons or copies in brackets.
   */
  readonly codes?: readonly string[];
}
/**
 * Một phụ lục.
 * An appendix.
 */
export interface Appendix {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Ký hiệu đứng trước mục như trong văn bản: "1.", "a)", "-".
   * Label before the item as written: "1.", "a)", "-".
   */
  readonly label?: string;
  /**
   * Nguyên văn của mục trong văn bản.
   * The item as written in the document.
   */
  readonly text?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Tên ngắn của mục, có thể đặt bằng lời riêng.
   * Short name of the item, own words allowed.
   */
  readonly title?: string;
  /**
   * Bảng nhiệm vụ, mẫu biểu, danh sách, văn bản thứ hai.
   * Task table, form, list, second document.
   */
  readonly kind: 'task-table' | 'form' | 'list' | 'second-document' | 'other';
  /**
   * Dòng "Kèm theo …" như được viết.
   * The line "Kèm theo …" as written.
   */
  readonly attachedTo?: string;
}
/**
 * Một tên gọi tắt.
 * A short name.
 */
export interface ShortName {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Tên gọi tắt.
   * The short name.
   */
  readonly short: string;
  /**
   * Tên đầy đủ.
   * The full name.
   */
  readonly long: string;
  /**
   * Mã đơn vị mang tên này.
   * Id of the unit it names.
   */
  readonly unit?: string;
}
/**
 * Một chỗ dẫn chiếu.
 * A pointer inside the document.
 */
export interface CrossReference {
  /**
   * Mã của mục, không trùng trong toàn kế hoạch.
   * Id of the item, unique in the whole plan.
   */
  readonly id: string;
  /**
   * Mã phần (sections) chứa mục này.
   * Id of the section that holds the item.
   */
  readonly section?: string;
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
  };
  /**
   * Dẫn chiếu như được viết.
   * The pointer as written.
   */
  readonly text: string;
  /**
   * Chỉ đến phần, phụ lục hay biểu mẫu.
   * To a section, an appendix or a form.
   */
  readonly kind: 'section' | 'appendix' | 'form';
  /**
   * Mã phần hoặc phụ lục tìm thấy.
   * Id of the section or appendix that was found.
   */
  readonly to?: string;
}
/**
 * Một điều được nhắc đến.
 * A mention.
 */
export interface Mention {
  /**
   * Đại hội, nhiệm kỳ, sự kiện hay luật.
   * Congress, term, event or law.
   */
  readonly kind: 'congress' | 'term' | 'event' | 'law';
  /**
   * Tên như được viết.
   * Name as written.
   */
  readonly name: string;
  /**
   * Mã chuỗi (đại hội, kỳ họp) theo danh mục của mẫu.
   * Id of the series (of congresses) in the template's table.
   */
  readonly series?: string;
  /**
   * Thứ tự (lần thứ mấy).
   * Ordinal number.
   */
  readonly ordinal?: number;
  /**
   * Số thứ tự như được viết: XIV, 17.
   * The ordinal as written: XIV, 17.
   */
  readonly written?: string;
  /**
   * Năm diễn ra được nêu.
   * Year stated.
   */
  readonly year?: number;
  /**
   * Nhiệm kỳ.
   * Term of office.
   */
  readonly term?: {
    /**
     * Năm đầu.
     * First year.
     */
    readonly from: number;
    /**
     * Năm cuối.
     * Last year.
     */
    readonly to: number;
  };
  /**
   * Đúng nếu được nói đến như việc sắp tới.
   * True when spoken of as still to come.
   */
  readonly ahead?: boolean;
}
/**
 * Vị trí của một mục trong tệp gốc.
 * Place of an item in the original.
 */
export interface Place {
  /**
   * Mã của mục.
   * Id of the item.
   */
  readonly id: string;
  /**
   * Tên trường, nếu chỉ một trường.
   * Field, when only one is meant.
   */
  readonly field?: string;
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
}
/**
 * Một ngày.
 * One day.
 */
export interface WhenDay {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'day';
  /**
   * Ngày.
   * The day.
   */
  readonly on: string;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Nhiều ngày rời nhau.
 * Several single days.
 */
export interface WhenDays {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'days';
  /**
   * Các ngày.
   * The days.
   */
  readonly days: readonly string[];
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Khoảng thời gian, tính cả hai đầu.
 * A range; both ends belong to it.
 */
export interface WhenRange {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'range';
  /**
   * Mốc đầu: ngày, tháng, quý, năm, "issue" (ngày ban hành), "open" hoặc `@sự-kiện:±n`.
   * First edge: day, month, quarter, year, "issue", "open" or `@occasion:±n`.
   */
  readonly from: string;
  /**
   * Mốc cuối, viết như mốc đầu.
   * Last edge, written like the first.
   */
  readonly to: string;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Một tháng.
 * A month.
 */
export interface WhenMonth {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'month';
  /**
   * Tháng, ví dụ 2024-11.
   * The month, such as 2024-11.
   */
  readonly month: string;
  /**
   * Đầu, giữa hay cuối tháng.
   * Early, mid or late in the month.
   */
  readonly part?: 'early' | 'mid' | 'late';
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Một quý.
 * A quarter.
 */
export interface WhenQuarter {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'quarter';
  /**
   * Quý, ví dụ 2024-Q4.
   * The quarter, such as 2024-Q4.
   */
  readonly quarter: string;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Một năm.
 * A year.
 */
export interface WhenYear {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'year';
  /**
   * Năm dương lịch.
   * Calendar year.
   */
  readonly year: number;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Một năm học.
 * A school year.
 */
export interface WhenSchoolYear {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'school-year';
  /**
   * Năm bắt đầu năm học.
   * The year in which it begins.
   */
  readonly year: number;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Định kỳ.
 * Recurring.
 */
export interface WhenRecurring {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'recurring';
  /**
   * Chu kỳ.
   * The period.
   */
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'school-term';
  /**
   * Số lần trong một chu kỳ.
   * Times per period.
   */
  readonly times?: number;
  /**
   * Thứ trong tuần: 1 = thứ Hai.
   * Weekday, 1 = Monday.
   */
  readonly weekday?: number;
  /**
   * Ngày trong tháng.
   * Day of the month.
   */
  readonly dayOfMonth?: number;
  /**
   * Các tháng trong năm.
   * Months of the year.
   */
  readonly months?: readonly number[];
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Tính theo một mốc khác.
 * Relative to another point.
 */
export interface WhenRelative {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'relative';
  /**
   * Số lượng.
   * How many.
   */
  readonly count: number;
  /**
   * Đơn vị thời gian.
   * Unit of time.
   */
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
  /**
   * Trước, sau hay trong vòng.
   * Before, after or within.
   */
  readonly side: 'before' | 'after' | 'within';
  /**
   * Mốc: "issue", "receipt", `@sự-kiện` hoặc lời của văn bản.
   * The point: "issue", "receipt", `@occasion` or the words of the document.
   */
  readonly of: string;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Gắn với một sự kiện.
 * Tied to an event.
 */
export interface WhenEvent {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'event';
  /**
   * Tên sự kiện như được viết.
   * The event as written.
   */
  readonly name: string;
  /**
   * Mã sự kiện trong kế hoạch.
   * Id of an occasion of the plan.
   */
  readonly occasion?: string;
  /**
   * Số ngày lệch so với sự kiện.
   * Days away from the event.
   */
  readonly offset?: number;
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Thường xuyên.
 * Ongoing.
 */
export interface WhenOngoing {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'ongoing';
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Không tính được thành ngày.
 * Not computable as days.
 */
export interface WhenVague {
  /**
   * Loại biểu thức thời gian.
   * Kind of time expression.
   */
  readonly kind: 'vague';
  /**
   * Ý của cụm từ: khi có yêu cầu, theo quy định, định kỳ, theo tiến độ, kịp thời, đột xuất, khác.
   * What the words say.
   */
  readonly word: 'on-request' | 'as-prescribed' | 'periodic' | 'as-progress' | 'timely' | 'unscheduled' | 'other';
  /**
   * Cụm thời gian như được viết.
   * The time expression as written.
   */
  readonly text?: string;
  /**
   * Quan hệ với mốc: vào, trước hoặc đúng, trước, từ, sau, trong.
   * Relation to the mark.
   */
  readonly bound?: 'on' | 'by' | 'before' | 'from' | 'after' | 'within';
  /**
   * Đúng nếu văn bản ghi "dự kiến".
   * True when the document says "expected".
   */
  readonly expected?: boolean;
  /**
   * Giờ trong ngày, ví dụ 13:30.
   * Time of day, such as 13:30.
   */
  readonly time?: string;
  /**
   * Thành phần không được viết mà suy ra.
   * Parts that are not written but inferred.
   */
  readonly inferred?: readonly ('year' | 'month' | 'day' | 'from' | 'to')[];
  /**
   * Điều văn bản tự nói về khoảng thời gian, để đối chiếu.
   * What the document itself says of the time, to be held against it.
   */
  readonly says?: {
    /**
     * Số ngày được ghi.
     * Number of days stated.
     */
    readonly days?: number;
    /**
     * Đúng nếu là ngày làm việc.
     * True when working days are meant.
     */
    readonly working?: boolean;
    /**
     * Thứ trong tuần được ghi: 1 = thứ Hai … 7 = Chủ nhật.
     * Weekday stated: 1 = Monday … 7 = Sunday.
     */
    readonly weekday?: number;
    /**
     * Số ngày được ghi trước hoặc sau một ngày kỷ niệm.
     * Days stated before or after an occasion.
     */
    readonly fromOccasion?: {
      /**
       * Mã sự kiện.
       * Id of the occasion.
       */
      readonly occasion: string;
      /**
       * Số ngày.
       * Number of days.
       */
      readonly days: number;
      /**
       * Trước hay sau.
       * Before or after.
       */
      readonly side: 'before' | 'after';
    };
  };
}
/**
 * Điều khoản của kế hoạch cấp trên mà mục này thực hiện.
 * A clause of the parent plan that the item carries out.
 */
export interface Link {
  /**
   * Mã kế hoạch cấp trên.
   * Id of the parent plan.
   */
  readonly plan: string;
  /**
   * Mã của mục trong kế hoạch cấp trên.
   * Id of the item in the parent plan.
   */
  readonly clause: string;
  /**
   * Dấu của mục ấy khi được viện dẫn; mục thay đổi thì dấu không còn khớp.
   * Digest of that item when it was taken up; when the item changes, it no longer fits.
   */
  readonly digest: string;
}
