import type { Plan, Unit } from '#generated/plan.types.js';

// Bodies that a plan may come from, in provinces that do not exist: what stands here must be true of none that does.

/** A body that issues plans, and those below and beside it. */
export interface IssuingBody {
  readonly name: string;
  readonly superior?: string;
  readonly level: Plan['issuer']['level'];
  readonly organ: Plan['issuer']['organ'];
  readonly symbol: string;
  /** The lines above the number, the superior first. */
  readonly header: readonly string[];
  /** Who may sign, and how. */
  readonly signatures: readonly [Signer, ...Signer[]];
  /** Those who do the work, with the letters of each. */
  readonly members: readonly Member[];
  /** All of them in one word. */
  readonly all: { readonly name: string; readonly sort: NonNullable<Unit['sort']> };
  readonly leaders: string;
  /** To whom results are reported. */
  readonly above: readonly [string, ...string[]];
}

export type Signer = Pick<NonNullable<Plan['signature']>, 'authority' | 'lines' | 'position'>;

export interface Member {
  readonly name: string;
  readonly letters: string;
  readonly kind: Unit['kind'];
}

export const places = ['Bình Minh', 'Đông Hải', 'Phú Sơn', 'Tân Lập'] as const;

/** As many places as are asked for, up to 48, each once. */
export function placesUpTo(count: number): string[] {
  const all = ['Minh', 'Hải', 'Sơn', 'Lập', 'Xuân', 'Lộc'].flatMap((second) =>
    ['Bình', 'Đông', 'Phú', 'Tân', 'Trường', 'Vĩnh', 'Hòa', 'Thạnh'].map((first) => `${first} ${second}`),
  );
  return all.slice(0, count);
}

/** The bodies of a place, the one with the most customary plans first. */
export function bodiesIn(place: string): readonly [IssuingBody, ...IssuingBody[]] {
  return [
    foreignAffairs(place),
    homeAffairs(place),
    construction(place),
    province(place),
    commune(place),
    board(place),
  ];
}

/** Bodies beside and outside, which a plan asks for support. */
export function neighboursIn(place: string): readonly { readonly name: string; readonly kind: 'peer' | 'outside' }[] {
  return [
    { name: `Công an tỉnh ${place}`, kind: 'peer' },
    { name: 'Sở Văn hóa, Thể thao và Du lịch', kind: 'peer' },
    { name: 'Sở Giáo dục và Đào tạo', kind: 'peer' },
    { name: 'Sở Khoa học và Công nghệ', kind: 'peer' },
    { name: `Liên hiệp các tổ chức hữu nghị tỉnh ${place}`, kind: 'outside' },
    { name: `Hội Nông dân tỉnh ${place}`, kind: 'outside' },
    { name: `Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh ${place}`, kind: 'outside' },
    { name: `Bưu điện tỉnh ${place}`, kind: 'outside' },
    { name: `Hội Cựu chiến binh tỉnh ${place}`, kind: 'outside' },
    { name: `Hội Chữ thập đỏ tỉnh ${place}`, kind: 'outside' },
    { name: `Liên đoàn Lao động tỉnh ${place}`, kind: 'outside' },
    { name: `Hội Luật gia tỉnh ${place}`, kind: 'outside' },
  ];
}

const byDirector: readonly [Signer, ...Signer[]] = [
  { authority: 'KT', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], position: 'Phó Giám đốc' },
  { authority: 'none', lines: ['GIÁM ĐỐC'], position: 'Giám đốc' },
];

const byCommittee: readonly [Signer, ...Signer[]] = [
  {
    authority: 'TM+KT',
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    position: 'Phó Chủ tịch',
  },
  { authority: 'TM', lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], position: 'Chủ tịch' },
];

function department(name: string, letters: string, place: string, members: readonly Member[]): IssuingBody {
  return {
    name,
    superior: `Ủy ban nhân dân tỉnh ${place}`,
    level: 'province',
    organ: 'department',
    symbol: `KH-${letters}`,
    header: [`UBND TỈNH ${place.toUpperCase()}`, name.toUpperCase()],
    signatures: byDirector,
    members: [{ name: 'Văn phòng Sở', letters: 'VP', kind: 'internal' }, ...members],
    all: { name: 'Các phòng, đơn vị thuộc Sở', sort: 'internal-units' },
    leaders: 'Lãnh đạo Sở',
    above: [`Ủy ban nhân dân tỉnh ${place}`],
  };
}

function foreignAffairs(place: string): IssuingBody {
  return department('Sở Ngoại vụ', 'SNgV', place, [
    { name: 'Phòng Hợp tác quốc tế', letters: 'HTQT', kind: 'internal' },
    { name: 'Phòng Lãnh sự', letters: 'LS', kind: 'internal' },
    { name: 'Trung tâm Thông tin đối ngoại', letters: 'TTTTĐN', kind: 'subordinate' },
  ]);
}

function homeAffairs(place: string): IssuingBody {
  return department('Sở Nội vụ', 'SNV', place, [
    { name: 'Phòng Cải cách hành chính', letters: 'CCHC', kind: 'internal' },
    { name: 'Phòng Tổ chức, biên chế', letters: 'TCBC', kind: 'internal' },
    { name: 'Phòng Thi đua, khen thưởng', letters: 'TĐKT', kind: 'internal' },
    { name: 'Trung tâm Lưu trữ lịch sử', letters: 'TTLTLS', kind: 'subordinate' },
  ]);
}

function construction(place: string): IssuingBody {
  return department('Sở Xây dựng', 'SXD', place, [
    { name: 'Phòng Quy hoạch, kiến trúc', letters: 'QHKT', kind: 'internal' },
    { name: 'Phòng Quản lý chất lượng công trình', letters: 'QLCL', kind: 'internal' },
    { name: 'Trung tâm Kiểm định xây dựng', letters: 'TTKĐ', kind: 'subordinate' },
  ]);
}

/** The committee of a province. */
export function province(place: string): IssuingBody {
  return {
    name: `Ủy ban nhân dân tỉnh ${place}`,
    level: 'province',
    organ: 'committee',
    symbol: 'KH-UBND',
    header: ['ỦY BAN NHÂN DÂN', `TỈNH ${place.toUpperCase()}`],
    signatures: byCommittee,
    members: [
      { name: `Văn phòng Ủy ban nhân dân tỉnh ${place}`, letters: 'VP', kind: 'subordinate' },
      { name: 'Sở Tư pháp', letters: 'STP', kind: 'subordinate' },
      { name: 'Sở Tài chính', letters: 'STC', kind: 'subordinate' },
      { name: 'Sở Công Thương', letters: 'SCT', kind: 'subordinate' },
      { name: 'Sở Y tế', letters: 'SYT', kind: 'subordinate' },
    ],
    all: { name: 'Các sở, ban, ngành thuộc tỉnh', sort: 'provincial-departments' },
    leaders: `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh ${place}`,
    above: ['Chính phủ', `Tỉnh ủy ${place}`],
  };
}

function commune(place: string): IssuingBody {
  return {
    name: `Ủy ban nhân dân xã ${place}`,
    superior: 'Ủy ban nhân dân tỉnh Trường Xuân',
    level: 'commune',
    organ: 'committee',
    symbol: 'KH-UBND',
    header: ['ỦY BAN NHÂN DÂN', `XÃ ${place.toUpperCase()}`],
    signatures: byCommittee,
    members: [
      { name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', letters: 'VP', kind: 'internal' },
      { name: 'Phòng Kinh tế', letters: 'KT', kind: 'internal' },
      { name: 'Phòng Văn hóa - Xã hội', letters: 'VHXH', kind: 'internal' },
      { name: 'Trung tâm Phục vụ hành chính công', letters: 'TTPVHCC', kind: 'subordinate' },
    ],
    all: { name: 'Các phòng, đơn vị thuộc Ủy ban nhân dân xã', sort: 'internal-units' },
    leaders: `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã ${place}`,
    above: ['Ủy ban nhân dân tỉnh Trường Xuân'],
  };
}

function board(place: string): IssuingBody {
  return {
    name: `Ban Chỉ đạo chuyển đổi số tỉnh ${place}`,
    superior: `Ủy ban nhân dân tỉnh ${place}`,
    level: 'province',
    organ: 'board',
    symbol: 'KH-BCĐ',
    header: [`UBND TỈNH ${place.toUpperCase()}`, 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'],
    signatures: [
      {
        authority: 'TM+KT',
        lines: ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
        position: 'Phó Trưởng ban',
      },
      { authority: 'TM', lines: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'], position: 'Trưởng ban' },
    ],
    members: [
      { name: 'Tổ giúp việc Ban Chỉ đạo', letters: 'TGV', kind: 'internal' },
      { name: 'Tiểu ban Hạ tầng số', letters: 'TBHTS', kind: 'internal' },
      { name: 'Tiểu ban Kinh tế số', letters: 'TBKTS', kind: 'internal' },
    ],
    all: { name: 'Các tổ, tiểu ban của Ban Chỉ đạo', sort: 'internal-units' },
    leaders: 'Lãnh đạo Ban Chỉ đạo',
    above: [`Ủy ban nhân dân tỉnh ${place}`],
  };
}

/** A body above all provinces, whose plans they carry out. */
export function centralBody(): IssuingBody {
  return {
    ...board('Bình Minh'),
    name: 'Ban Chỉ đạo liên ngành Trung ương',
    level: 'central',
    header: ['BAN CHỈ ĐẠO LIÊN NGÀNH TRUNG ƯƠNG'],
    above: ['Chính phủ'],
  };
}
