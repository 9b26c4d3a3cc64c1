import { foldMarks } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import type { FoundName } from './name-reader.js';

type Nature = Pick<Unit, 'kind' | 'sort'>;
type Sort = NonNullable<Unit['sort']>;

// What a body is to the issuer, as far as names tell: a department has divisions and centres inside and the committee
// above, a committee has departments and communes below.

/** Classes by their words, the narrower before the wider. */
const sorts: readonly (readonly [RegExp, Sort])[] = [
  [/\b(?:lien quan|tren dia ban|doi tac|co nhu cau|duoc kiem tra|truc thuoc bo)\b|^cac co quan, don vi$/, 'related'],
  [/^(?:truong )?cac (?:phong|to chuyen|bo phan)\b|\b(?:truc )?thuoc so$|\bcac phong\b/, 'internal-units'],
  [
    /\b(?:bao|dai|co quan bao chi|thong tan)\b.*\b(?:bao|dai|bao chi|truyen thanh|truyen hinh)\b|^cac co quan bao chi/,
    'media',
  ],
  [/\b(?:pho giam doc|pgd|pho chu tich|pct|lanh dao|pho hieu truong)\b/, 'internal-leaders'],
  [/\bthanh vien (?:cua )?(?:mat tran|mttq|uy ban mttq|uy mttq)|^cac to chuc thanh vien$/, 'front-members'],
  [/^(?:cac )?(?:dong chi )?(?:can bo|chuyen vien)\b/, 'internal-units'],
  [/\b(?:thanh vien)\b/, 'board-members'],
  [/\b(?:so|ban|nganh)\b.{0,60}\b(?:nganh|so)\b/, 'provincial-departments'],
  [/\bcac so\b/, 'provincial-departments'],
  [/\btrong (?:don vi|nha truong|co quan)$/, 'related'],
  [/^cac to chuc chinh tri\b/, 'mass-organisations'],
  [/\bcac tinh\b/, 'provinces'],
  [/\b(?:xa(?! hoi)|(?<!dia )phuong)\b/, 'communes'],
  [/\b(?:huyen|thi xa)\b|\bcac quan (?!khu)/, 'districts'],
  [/\b(?:doan the|to chuc chinh tri|hoi)\b/, 'mass-organisations'],
  [/\b(?:doanh nghiep|cong ty|ngan hang)\b|^cac (?:to chuc|don vi) (?:cung cap|cung ung|kinh doanh)\b/, 'firms'],
  [/\bnganh doc\b/, 'vertical-agencies'],
  [/^(?:cac )?(?:co quan|don vi|bo|nganh)(?:(?:,| va) (?:co quan|don vi|to chuc|dia phuong|nganh))+$/, 'all'],
  [/\b(?:phong|don vi|bo phan|to chuyen mon|to)\b/, 'internal-units'],
  [/\b(?:co quan|to chuc|ca nhan|dia phuong|chinh quyen|bo|nganh)\b/, 'all'],
];

export function readNature(name: string, kind: FoundName['kind'], issuer: string): Nature {
  const words = foldMarks(name);
  if (kind === 'unnamed') return { kind: 'unnamed' };
  if (kind === 'class') {
    if (/các trường|nhà trường|cơ sở giáo dục/iu.test(name)) return { kind: 'class', sort: 'schools' };
    const sort = sorts.find(([shape]) => shape.test(words))?.[1];
    return { kind: 'class', ...(sort && { sort }) };
  }
  if (kind === 'office') return readOffice(words);
  // "Ủy ban Chuyên trách Chính phủ Campuchia": a body of another state, which nobody here writes to in a plan.
  if (/(?:^|\s)Chính phủ (?!Việt Nam|[Cc]ộng)\p{Lu}/u.test(name)) return { kind: 'outside', sort: 'related' };
  if (/\bcap xa$/.test(words)) return { kind: 'class', sort: 'communes' };
  const level = levelOf(words);
  if (level) return { kind: 'class', sort: level };
  if (/\bcac doan the\b/.test(words)) return { kind: 'class', sort: 'mass-organisations' };
  // "cơ quan Thuế", "cơ quan y tế địa phương": whichever it is where the matter arises.
  // So is the house of a committee, "Cơ quan Ủy ban …", which is reached with it.
  if (/^(?:cơ quan \p{L}|Cơ quan (?:Ủy|Uỷ) ban )/u.test(name)) return { kind: 'class', sort: 'related' };
  const sort = sortOf(words);
  return { kind: kindOf(words, foldMarks(issuer)), ...(sort && { sort }) };
}

/** "UBND các xã, phường", "UBND xã, phường": the committees of a level, told by one name. */
function levelOf(words: string): Sort | undefined {
  const [, levels] = /^(?:ubnd|uy ban nhan dan) ((?:cac|xa, |phuong, ).*)$/.exec(words) ?? [];
  if (levels === undefined) return undefined;
  if (/^cac t ?i ?nh\b/.test(levels)) return 'provinces';
  return /\b(?:huyen|quan|thi xa)\b/.test(levels) ? 'districts' : 'communes';
}

/** One body may carry the sort of the class that takes it in. */
function sortOf(words: string): Sort | undefined {
  if (/^truong (?:thcs|thpt|th|mn|mam non|tieu hoc|trung hoc|dai hoc|cao dang)\b/.test(words)) return 'schools';
  return /^(?:(?:trung uong )?hoi (?:cuu chien binh|nong dan|lien hiep|lhpn|lhtn)|doan (?:tncs|thanh nien)|(?:lien doan lao dong|ldld|cong doan)\b)/.test(
    words,
  )
    ? 'mass-organisations'
    : undefined;
}

function readOffice(words: string): Nature {
  if (/^(?:truong|thu truong|thanh vien|lanh dao) cac\b|^thu truong\b/.test(words)) {
    const sort = sorts.find(([shape]) => shape.test(words))?.[1];
    return { kind: 'class', sort: sort === undefined || sort === 'all' ? 'internal-units' : sort };
  }
  // "Giám đốc các Sở", "Chủ tịch Ủy ban nhân dân các xã, phường": whoever leads the bodies of a class, and so that class.
  if (/^(?:giam doc|chu tich|tu lenh|hieu truong|bi thu|chanh van phong)\b.*\bcac\b/.test(words)) {
    const sort = sorts.find(([shape]) => shape.test(words.replace(/^(?:giam doc|chu tich|hieu truong) /, '')))?.[1];
    if (sort) return { kind: 'class', sort };
  }
  if (/^truong (?:cac )?doan the\b/.test(words)) return { kind: 'class', sort: 'mass-organisations' };
  // Whoever keeps the minutes of a meeting is chosen there.
  if (/^(?:thu ky|chu toa) (?:hoi nghi|cuoc hop)/.test(words)) return { kind: 'unnamed' };
  if (/^(?:lanh dao|gd\b|giam doc, cac|ban giam doc|ld\b)/.test(words))
    return { kind: 'class', sort: 'internal-leaders' };
  if (/^(?:thanh vien)\b/.test(words)) return { kind: 'class', sort: 'board-members' };
  // A person who is named is of the board or team that the plan is about.
  return /^(?:dong chi|ong|ba|thay|co|d c)\b/.test(words)
    ? { kind: 'office', sort: 'board-members' }
    : { kind: 'office' };
}

function kindOf(words: string, issuer: string): Unit['kind'] {
  const isIssuedBy = (shape: RegExp) => shape.test(issuer);
  // The front of a commune is one house with its standing board and its office.
  if (isIssuedBy(/mat tran to quoc|\bmttq\b/)) {
    if (/^(?:mttq|mat tran to quoc)\b.* (?:xa|phuong)$/.test(words)) return 'internal';
    if (/^van phong\b(?!.*\b(?:hdnd|ubnd|dang|hoi dong|uy ban nhan dan)\b)/.test(words)) return 'internal';
  }
  if (/^(?:bo |chinh phu|thu tuong|quoc hoi|trung uong|uy ban thuong vu|uy ban quoc gia)/.test(words))
    return 'superior';
  if (/^(?:tinh uy|thanh uy|ban thuong vu tinh|thuong truc tinh|thuong truc thanh)/.test(words)) return 'superior';
  if (/^(?:ban chi dao|uy ban nhan dan (?:tinh|thanh pho)|ubnd (?:tinh|thanh pho)|thuong truc hdnd)/.test(words))
    return isIssuedBy(/^(?:uy ban nhan dan (?:tinh|thanh pho)|ubnd (?:tinh|thanh pho))/) && !words.startsWith('ban')
      ? 'internal'
      : 'superior';
  if (isIssuedBy(/^(?:so|phong|truong|doan|chi cuc|ban)\b/)) {
    if (
      /^(?:phong(?! tham muu| tu phap| gd)|van phong so|van phong$|to |thanh tra so|cong(?! ty| an| doan)|ban giam hieu|ban giam doc|doan truong|doan thanh nien|to chuyen)/.test(
        words,
      )
    )
      return 'internal';
    if (/^(?:trung tam|chi cuc|ban (?!chi dao|thuong|to chuc|tuyen))/.test(words)) return 'subordinate';
    if (/^so\b/.test(words)) return issuer.startsWith('so') ? 'peer' : 'superior';
    return 'outside';
  }
  if (
    /^(?:so|thanh tra|van phong|ban|trung tam|phong|chi cuc|uy ban nhan dan (?:cac )?(?:xa|phuong|huyen)|ubnd)\b/.test(
      words,
    )
  )
    return 'subordinate';
  return 'outside';
}
