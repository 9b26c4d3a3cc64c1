// Generated from schemas/alignment.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Các quyết định của người đối chiếu: mục nào của hai kế hoạch là một, không phải là một, được tách hay được gộp. Có hiệu lực trên mọi cách ghép tự động.
 * What people decided about items of two plans: one and the same, not the same, split, merged. It goes before everything that is paired by itself.
 */
export interface Alignment {
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
   * Các quyết định.
   * The decisions.
   */
  readonly decisions: readonly Decision[];
}
/**
 * Một quyết định.
 * A decision.
 */
export interface Decision {
  /**
   * Loại mục.
   * Kind of thing.
   */
  readonly thing:
    | 'occasion'
    | 'citation'
    | 'section'
    | 'statement'
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
   * same: là một; different: không phải là một; split: mục bên one được tách thành các mục bên other; merged: các mục bên one được gộp thành mục bên other; undecided: chưa quyết định, chương trình ghép như thường.
   * same: one thing; different: two things; split: the item of one became the items of other; merged: the items of one became the item of other; undecided: nobody has decided, and the program pairs as ever.
   */
  readonly verdict: 'same' | 'different' | 'split' | 'merged' | 'undecided';
  /**
   * Bên thứ nhất.
   * The one side.
   */
  readonly one: Party;
  /**
   * Bên thứ hai.
   * The other side.
   */
  readonly other: Party;
  /**
   * Độ giống khi được đề nghị quyết định, 0 đến 1; không có hiệu lực.
   * How alike they were when the decision was asked for, 0 to 1; of no effect.
   */
  readonly score?: number;
  /**
   * Vì sao quyết định như vậy.
   * Why it was decided so.
   */
  readonly reason?: string;
  /**
   * Cơ quan, chức danh đã quyết định.
   * The office that decided.
   */
  readonly by?: string;
}
/**
 * Các mục của một kế hoạch.
 * Items of a plan.
 */
export interface Party {
  /**
   * Mã kế hoạch.
   * Id of the plan.
   */
  readonly plan: string;
  /**
   * Mã các mục.
   * Ids of the items.
   */
  readonly items: readonly string[];
  /**
   * Tên các mục, để người đọc nhận ra; không có hiệu lực.
   * Titles of the items, for people to know them by; of no effect.
   */
  readonly titles?: readonly string[];
}
