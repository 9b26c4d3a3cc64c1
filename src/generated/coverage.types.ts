// Generated from schemas/coverage.schema.json by scripts/generate.ts. Change the schema, then run `npm run gen`.

/**
 * Mức phân công: đích danh, chỉ phối hợp, theo phạm vi, giao chung, chưa giao.
 * How a topic is covered, best first.
 */
export type Level = 'explicit' | 'coordinated' | 'scope' | 'blanket' | 'none';

/**
 * Đơn vị nào làm nội dung nào, ở giai đoạn nào của một kế hoạch; không phán xét.
 * Who covers what and when in one plan: topics by phases by units; nothing is judged.
 */
export interface Coverage {
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
   * The tool that made the cube.
   */
  readonly tool: Tool;
  /**
   * Kế hoạch.
   * The plan.
   */
  readonly plan: CubeName;
  /**
   * Các giai đoạn, theo thứ tự của văn bản.
   * The phases, in the order of the document.
   */
  readonly phases: readonly CubeName[];
  /**
   * Các nội dung, theo thứ tự của văn bản.
   * The topics, in the order of the document.
   */
  readonly topics: readonly CoveredTopic[];
  /**
   * Các đơn vị có nhiệm vụ hoặc có nội dung, theo thứ tự của văn bản.
   * Units with a task or a topic, in the order of the document.
   */
  readonly units: readonly LoadedUnit[];
  /**
   * Nội dung chưa giao cho ai.
   * Topics that nobody covers.
   *
   * Items: Mã nội dung.
   * Id of a topic.
   */
  readonly holes: readonly string[];
  /**
   * Nội dung chỉ được giao chung.
   * Topics that only a general clause covers.
   *
   * Items: Mã nội dung.
   * Id of a topic.
   */
  readonly blanketOnly: readonly string[];
  /**
   * Nội dung giao đích danh cho từ ba đơn vị trở lên, nơi này dễ chờ nơi kia.
   * Topics that three or more units cover by name, in which each may wait for the others.
   *
   * Items: Mã nội dung.
   * Id of a topic.
   */
  readonly pileUps: readonly string[];
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
 * Mã và tên.
 * An id and a name.
 */
export interface CubeName {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên; rỗng khi tệp không nêu.
   * Name; empty where the file has none.
   */
  readonly title: string;
}
/**
 * Một nội dung: ở giai đoạn nào, được giao ở mức nào, cho ai.
 * A topic: its phase, how it is covered, and by whom.
 */
export interface CoveredTopic {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên.
   * Name.
   */
  readonly title: string;
  /**
   * Mã giai đoạn; không có khi nội dung không thuộc giai đoạn nào.
   * Id of its phase; absent where it stands in none.
   */
  readonly phase?: string;
  /**
   * Mức tốt nhất đạt được.
   * The best level that it reaches.
   */
  readonly level: Level;
  /**
   * Các đơn vị được giao ở mức ấy.
   * The units that cover it on that level.
   */
  readonly bearers: readonly Bearer[];
}
/**
 * Một đơn vị được giao nội dung.
 * A unit that a topic is given to.
 */
export interface Bearer {
  /**
   * Mã đơn vị; một nhóm đơn vị tính là một.
   * Id of the unit; a class counts as one.
   */
  readonly unit: string;
  /**
   * Mức phân công.
   * The level.
   */
  readonly level: Level;
  /**
   * Mã các nhiệm vụ hoặc điều giao chung là chỗ giao.
   * Ids of the tasks or clauses by which it is given.
   *
   * Items: Mã.
   * Id.
   */
  readonly by: readonly string[];
}
/**
 * Một đơn vị và khối lượng việc.
 * A unit and what it has to carry.
 */
export interface LoadedUnit {
  /**
   * Mã.
   * Id.
   */
  readonly id: string;
  /**
   * Tên.
   * Name.
   */
  readonly title: string;
  /**
   * Số nhiệm vụ có phần của đơn vị.
   * Tasks in which it has a part.
   */
  readonly tasks: number;
  /**
   * Trong đó có ngày.
   * Of these, tasks with days.
   */
  readonly dated: number;
  /**
   * Số ngày có việc, mỗi ngày tính một lần.
   * Days on which it has work, each counted once.
   */
  readonly days: number;
  /**
   * Số nội dung được giao đích danh hoặc phối hợp.
   * Topics that it covers by name.
   */
  readonly topics: number;
}
