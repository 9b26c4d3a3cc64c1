import { foldWords } from '#base/text.js';

const marks = /^(?:KT|TM|TL|TUQ|Q|K\/T|T\/M|T\/L)\s?[.]?\s?\p{Lu}/u;

const offices =
  /^(?:pho |quyen )?(?:tong giam doc|giam doc|chu tich|chanh van phong|truong (?:phong|ban|doan|tieu ban|khoa)|hieu truong|bo truong|thu truong|cuc truong|vien truong|vu truong|bi thu|thu tuong|chi cuc truong|chanh thanh tra|chu nhiem|uy vien|pho truong ban|pho truong doan|thu truong don vi|lanh dao don vi|pho thu tuong)\b/;

/** A line of the signature: a mark of authority, or an office in capitals. */
export function isPosition(text: string): boolean {
  const line = text.replaceAll('**', '').trim();
  if (line.length > 90 || line !== line.toUpperCase() || !/\p{Lu}/u.test(line)) return false;
  return marks.test(line) || offices.test(foldWords(line));
}

/** "Nguyễn Văn A", "Hoàng Thị B", with or without a degree: two to six words, each with its capital. */
export function isPersonName(text: string): boolean {
  const line = text.replaceAll('**', '').trim();
  return /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.?\s?)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}+){1,5}$/u.test(line) && line.length < 60;
}
