// Generated from schemas/template.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Một mẫu kế hoạch: dữ liệu nói kế hoạch cần có gì và quy tắc nào áp dụng, ở mức nào.
 * A plan template: data that says what a plan must hold and which rules apply, how strictly.
 */
export interface Template {
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
   * Mã mẫu.
   * Id of the template.
   */
  readonly id: string;
  /**
   * Phiên bản của mẫu.
   * Version of the template.
   */
  readonly version: string;
  /**
   * Tên mẫu.
   * Title of the template.
   */
  readonly title: Bilingual;
  /**
   * Mã mẫu mà mẫu này kế thừa.
   * Id of the template that this one extends.
   */
  readonly extends?: string;
  /**
   * Tham số có kiểu và giá trị mặc định.
   * Typed parameters with defaults.
   */
  readonly parameters?: readonly Parameter[];
  /**
   * Ngày kỷ niệm của mẫu.
   * The occasion of the template.
   */
  readonly occasion?: {
    /**
     * Mã sự kiện.
     * Id of the occasion.
     */
    readonly id: string;
    /**
     * Tên ngày kỷ niệm.
     * Name of the occasion.
     */
    readonly title: Bilingual;
    /**
     * Các cách gọi trong văn bản.
     * How documents call it.
     */
    readonly names?: readonly string[];
    /**
     * Tháng-ngày, ví dụ 12-10.
     * Month and day, such as 12-10.
     */
    readonly monthDay: string;
    /**
     * Năm khởi đầu; số năm kỷ niệm = năm − năm khởi đầu.
     * Founding year; ordinal = year − since.
     */
    readonly since?: number;
  };
  /**
   * Các mốc có tên và biểu thức ngày của chúng.
   * Named anchors and their day expressions.
   *
   * Items: Một mốc.
   * An anchor.
   */
  readonly anchors?: readonly {
    /**
     * Tên mốc dùng trong biểu thức.
     * Name used in expressions.
     */
    readonly name: string;
    /**
     * Biểu thức ngày.
     * Day expression.
     */
    readonly on: string;
    /**
     * Tên hiển thị.
     * Shown name.
     */
    readonly title?: Bilingual;
  }[];
  /**
   * Thời gian chung.
   * The overall window.
   */
  readonly window?: {
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
  };
  /**
   * Các giai đoạn theo thứ tự.
   * The phases in order.
   */
  readonly phases?: readonly Phase[];
  /**
   * Ngày mốc nằm trong hai giai đoạn kề nhau: chỉ cảnh báo (warn) hay là lỗi chồng ngày (forbid).
   * The anchor day inside two neighbouring phases: warn, or forbid as an overlap.
   */
  readonly sharedAnchor?: 'warn' | 'forbid';
  /**
   * Các phần phải có hoặc nên có.
   * Sections that are required or expected.
   */
  readonly sections?: readonly Section[];
  /**
   * Danh mục chủ đề cho nội dung và nhiệm vụ.
   * Vocabulary of subjects for topics and tasks.
   */
  readonly subjects?: readonly Subject[];
  /**
   * Điều mỗi mục phải có.
   * What every item must have.
   */
  readonly each?: {
    /**
     * Mỗi nhiệm vụ phải có: chủ trì, thời hạn, sản phẩm.
     * Every task must have: lead, when, output.
     */
    readonly task?: readonly ('lead' | 'when' | 'output')[];
    /**
     * Mỗi nội dung phải có: giai đoạn, chủ đề.
     * Every topic must have: phase, subject.
     */
    readonly topic?: readonly ('phase' | 'subject')[];
  };
  /**
   * Số lượng tối thiểu.
   * Least counts.
   *
   * Items: Một số lượng tối thiểu.
   * A least count.
   */
  readonly atLeast?: readonly {
    /**
     * Đếm cái gì.
     * What is counted.
     */
    readonly of:
      | 'sections'
      | 'citations'
      | 'phases'
      | 'topics'
      | 'goals'
      | 'units'
      | 'tasks'
      | 'routes'
      | 'recipients'
      | 'statements';
    /**
     * Ít nhất bao nhiêu.
     * At least how many.
     */
    readonly count: number;
  }[];
  /**
   * Vai trò mà ai đó phải giữ.
   * Duties that someone must hold.
   */
  readonly duties?: readonly Duty[];
  /**
   * Nơi nhận phải có.
   * Recipients that are required.
   */
  readonly recipients?: readonly Recipient[];
  /**
   * Cụm từ cố định và các cách viết sai đã biết.
   * Fixed phrases and their known slips.
   *
   * Items: Một cụm từ.
   * A phrase.
   */
  readonly phrases?: readonly {
    /**
     * Mã.
     * Id.
     */
    readonly id: string;
    /**
     * Cách viết đúng.
     * The right wording.
     */
    readonly right: string;
    /**
     * Các cách viết sai.
     * Known slips.
     */
    readonly wrong: readonly string[];
    /**
     * Chỉ là lỗi khi kế hoạch viết cả hai cách: hai cách viết của một thuật ngữ.
     * A fault only where the plan has both wordings: two spellings of one term.
     */
    readonly mixed?: boolean;
    /**
     * Cụm từ dài hơn mà trong đó cách viết sai lại là đúng.
     * Longer wordings in which the slip is none.
     */
    readonly except?: readonly string[];
    /**
     * Nguồn.
     * Source.
     */
    readonly source?: string;
  }[];
  /**
   * Các chuỗi sự kiện đánh số (đại hội, khóa, nhiệm kỳ).
   * Numbered series of events (congresses, terms).
   *
   * Items: Một chuỗi.
   * A series.
   */
  readonly series?: readonly {
    /**
     * Mã chuỗi.
     * Id of the series.
     */
    readonly id: string;
    /**
     * Tên chuỗi.
     * Name of the series.
     */
    readonly title: Bilingual;
    /**
     * Các lần và năm.
     * Ordinals and years.
     *
     * Items: Một lần.
     * One member.
     */
    readonly members: readonly {
      /**
       * Lần thứ.
       * Ordinal.
       */
      readonly ordinal: number;
      /**
       * Năm.
       * Year.
       */
      readonly year: number;
    }[];
    /**
     * Cách viết số thứ tự.
     * Script of the ordinal.
     */
    readonly script?: 'roman' | 'arabic';
    /**
     * Nguồn.
     * Source.
     */
    readonly source?: string;
  }[];
  /**
   * Sổ đăng ký tên cơ quan, cấp hành chính theo thời gian hiệu lực.
   * Valid-time registry of bodies and levels.
   *
   * Items: Một tên có thời hạn.
   * A name with its time.
   */
  readonly bodies?: readonly {
    /**
     * Mã.
     * Id.
     */
    readonly id: string;
    /**
     * Các cách viết.
     * Spellings.
     */
    readonly names: readonly string[];
    /**
     * Tỉnh, cấp hành chính hay cơ quan.
     * Province, level or body.
     */
    readonly kind: 'province' | 'level' | 'body';
    /**
     * Có từ ngày.
     * Exists from this day.
     */
    readonly from?: string;
    /**
     * Còn đến hết ngày.
     * Exists until the end of this day.
     */
    readonly until?: string;
    /**
     * Tên thay thế.
     * Name that replaces it.
     */
    readonly successor?: string;
    /**
     * Nguồn.
     * Source.
     */
    readonly source: string;
  }[];
  /**
   * Mức và tùy chọn của từng quy tắc.
   * Severity and options by rule.
   *
   * Items: Cài đặt một quy tắc.
   * Setting of a rule.
   */
  readonly rules?: readonly {
    /**
     * Mã quy tắc.
     * Id of the rule.
     */
    readonly rule: string;
    /**
     * Mức, hoặc tắt.
     * Severity, or off.
     */
    readonly severity?: 'error' | 'warning' | 'info' | 'off';
    /**
     * Tùy chọn của quy tắc.
     * Options of the rule.
     */
    readonly options?: {
      readonly [k: string]: unknown;
    };
  }[];
  /**
   * Mã các phần của mẫu mà mẫu kế thừa không được làm yếu đi.
   * Ids of the parts that a layer below may not weaken.
   */
  readonly final?: readonly string[];
  /**
   * Trường riêng của nhà cung cấp; thư viện không đọc.
   * A vendor's own fields; never read.
   */
  readonly x?: {
    readonly [k: string]: unknown;
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
 * Một tham số.
 * A parameter.
 */
export interface Parameter {
  /**
   * Tên tham số.
   * Name.
   */
  readonly name: string;
  /**
   * Kiểu.
   * Type.
   */
  readonly type: 'year' | 'day' | 'text' | 'integer' | 'boolean';
  /**
   * Tên hiển thị.
   * Shown name.
   */
  readonly title: Bilingual;
  /**
   * Giá trị mặc định.
   * Default value.
   */
  readonly default?: string | number | boolean;
}
/**
 * Cụm từ khóa, so theo âm tiết trọn vẹn.
 * Keyword phrases, matched by whole syllables.
 */
export interface Keywords {
  /**
   * Có ít nhất một.
   * At least one of these.
   */
  readonly any?: readonly string[];
  /**
   * Có tất cả.
   * All of these.
   */
  readonly all?: readonly string[];
  /**
   * Không có cụm nào.
   * None of these.
   */
  readonly none?: readonly string[];
}
/**
 * Một giai đoạn của mẫu.
 * A phase of the template.
 */
export interface Phase {
  /**
   * Mã giai đoạn.
   * Id of the phase.
   */
  readonly id: string;
  /**
   * Tên giai đoạn.
   * Name of the phase.
   */
  readonly title: Bilingual;
  /**
   * Quan hệ với ngày kỷ niệm.
   * Relation to the occasion.
   */
  readonly relation?: 'before' | 'until' | 'on' | 'from' | 'after';
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
  /**
   * Bắt buộc hay tùy chọn.
   * Required or optional.
   */
  readonly need?: 'required' | 'optional';
  /**
   * Mã chủ đề của giai đoạn.
   * Ids of the subjects of the phase.
   */
  readonly subjects?: readonly string[];
}
/**
 * Một phần của mẫu.
 * A section of the template.
 */
export interface Section {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên phần.
   * Name of the section.
   */
  readonly title: Bilingual;
  /**
   * Các cách đáp ứng: phần có vai trò này hoặc điều khoản thay thế.
   * Ways to satisfy it.
   *
   * Items: Một cách.
   * One way.
   */
  readonly anyOf: readonly {
    /**
     * Vai trò của phần.
     * Role of a section.
     */
    readonly role?:
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
     * Tiêu đề được chấp nhận.
     * Accepted headings.
     */
    readonly headings?: readonly string[];
    /**
     * Hoặc kế hoạch có mục loại này.
     * Or the plan holds an item of this kind.
     */
    readonly holds?:
      | 'report-route'
      | 'difficulty-route'
      | 'budget'
      | 'window'
      | 'phase'
      | 'purpose'
      | 'requirement'
      | 'goal'
      | 'task'
      | 'general-clause';
  }[];
  /**
   * Bắt buộc hay tùy chọn.
   * Required or optional.
   */
  readonly need?: 'required' | 'optional';
  /**
   * Thứ tự giữa các phần của mẫu.
   * Order among the sections.
   */
  readonly order?: number;
}
/**
 * Một chủ đề.
 * A subject.
 */
export interface Subject {
  /**
   * Mã chủ đề.
   * Id of the subject.
   */
  readonly id: string;
  /**
   * Tên chủ đề.
   * Name of the subject.
   */
  readonly title: Bilingual;
  /**
   * Các bộ từ khóa; khớp khi một bộ khớp.
   * Sets of keywords; one set that matches is enough.
   */
  readonly keywords?: readonly Keywords[];
  /**
   * Bắt buộc, tùy chọn hay riêng của địa phương.
   * Required, optional or local.
   */
  readonly need?: 'required' | 'optional' | 'local';
  /**
   * Giai đoạn mà chủ đề thuộc về.
   * Phases to which it belongs.
   */
  readonly phases?: readonly string[];
  /**
   * Các năm áp dụng.
   * Years in which it applies.
   */
  readonly years?: {
    /**
     * Từ năm.
     * From year.
     */
    readonly from?: number;
    /**
     * Đến năm.
     * To year.
     */
    readonly to?: number;
  };
  /**
   * Lớp đơn vị chủ trì được mong đợi.
   * Class of unit expected to lead.
   */
  readonly lead?:
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
   * Mức phân công đủ để đáp ứng.
   * Level of coverage that is enough.
   */
  readonly satisfiedBy?: 'explicit' | 'coordinated' | 'scope' | 'blanket';
}
/**
 * Một vai trò phải có người giữ.
 * A duty that someone must hold.
 */
export interface Duty {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên.
   * Title.
   */
  readonly title: Bilingual;
  /**
   * Vai trò trong nhiệm vụ.
   * Role in a task.
   */
  readonly party?: 'lead' | 'do' | 'support' | 'oversee' | 'advise' | 'collect' | 'report' | 'focal' | 'fund';
  /**
   * Hoặc gửi trên đường này.
   * Or sends on this route.
   */
  readonly route?: 'report' | 'difficulty';
  /**
   * Bắt buộc hay tùy chọn.
   * Required or optional.
   */
  readonly need?: 'required' | 'optional';
}
/**
 * Một nơi nhận phải có.
 * A required recipient.
 */
export interface Recipient {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên.
   * Title.
   */
  readonly title: Bilingual;
  /**
   * Lớp đơn vị.
   * Class of units.
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
   * Theo dẫn chiếu: cơ quan ban hành kế hoạch được thực hiện, mọi đơn vị có nhiệm vụ, nơi nhận báo cáo.
   * By reference: the issuer of what is carried out, every unit with a task, the addressee of reports.
   */
  readonly as?: 'issuer-of-carried-out' | 'tasked-units' | 'report-addressees';
  /**
   * Bắt buộc hay tùy chọn.
   * Required or optional.
   */
  readonly need?: 'required' | 'optional';
}
