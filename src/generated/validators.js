// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function v(t, r) {
  let n, e = (c) => (e.errors = t(c) ? null : Le(n ??= JSON.parse(r), c), e.errors === null);
  return e;
}
function a(t, r, n) {
  return typeof t == "string" && !E(t, n) && !D(t, r);
}
function E(t, r) {
  return t.length > r && W(t) > r;
}
function D(t, r) {
  return t.length < 2 * r && W(t) < r;
}
function W(t) {
  let r = 0;
  for (let n of t) r += 1;
  return r;
}
function M(t, r, n, e) {
  if (typeof r != "string") return [{ instancePath: t, keyword: "type", params: { type: "string" } }];
  let c = [];
  return E(r, e) && c.push({ instancePath: t, keyword: "maxLength", params: { limit: e } }), D(r, n) && c.push({ instancePath: t, keyword: "minLength", params: { limit: n } }), c;
}
function qe(t, r, n) {
  let e = { instancePath: t, keyword: "enum", params: { allowedValues: n } };
  return typeof r == "string" ? [e] : [{ instancePath: t, keyword: "type", params: { type: "string" } }, e];
}
function f(t, r, n) {
  return Number.isInteger(t) && x(t, r, n);
}
function x(t, r, n) {
  return Number.isFinite(t) && t >= r && t <= n;
}
function je(t, r, n, e) {
  let c = Number.isInteger(r) ? [] : [{ instancePath: t, keyword: "type", params: { type: "integer" } }];
  return Number.isFinite(r) ? [...c, ...U(t, r, n, e)] : c;
}
function Ae(t, r, n, e) {
  return Number.isFinite(r) ? U(t, r, n, e) : [{ instancePath: t, keyword: "type", params: { type: "number" } }];
}
function U(t, r, n, e) {
  let c = [];
  return r > e && c.push({ instancePath: t, keyword: "maximum", params: { comparison: "<=", limit: e } }), r < n && c.push({ instancePath: t, keyword: "minimum", params: { comparison: ">=", limit: n } }), c;
}
function s(t) {
  return typeof t == "object" && t !== null && !Array.isArray(t);
}
function i(t, r, n, e) {
  if (!Array.isArray(t) || t.length < r || t.length > n) return !1;
  for (let c of t) if (!e(c)) return !1;
  return !0;
}
function A(t, r) {
  return s(t) && Object.keys(t).every((n) => r(t[n]));
}
function Le(t, r) {
  let n = [];
  return c(t, r, ""), n;
  function e(o, l, u) {
    n.push({ instancePath: o, keyword: l, params: u });
  }
  function c(o, l, u) {
    o.$ref !== void 0 ? c(R(o.$ref), l, u) : o.text ? n.push(...M(u, l, ...o.text)) : o.whole ? n.push(...je(u, l, o.whole[0] ?? -1 / 0, o.whole[1] ?? 1 / 0)) : o.number ? n.push(...Ae(u, l, o.number[0] ?? -1 / 0, o.number[1] ?? 1 / 0)) : o.word ? (typeof l != "string" || !o.word.includes(l)) && n.push(...qe(u, l, o.word)) : "const" in o ? l !== o.const && e(u, "const", { allowedValue: o.const }) : o.anyOf ? we(o.anyOf, l, u) : ze(l, o.type) ? typeof l == "string" ? ge(o, l, u) : Array.isArray(l) ? ve(o, l, u) : s(l) && Ie(o, l, u) : e(u, "type", { type: o.type });
  }
  function R(o) {
    return t.definitions?.[o.slice(o.lastIndexOf("/") + 1)] ?? {};
  }
  function we(o, l, u) {
    let m = n.length;
    for (let p of o) {
      let g = n.length;
      if (c(p, l, u), n.length === g) {
        n.length = m;
        return;
      }
    }
    e(u, "anyOf", {});
  }
  function ge({ minLength: o = 0, maxLength: l = 1 / 0, pattern: u }, m, p) {
    n.push(...M(p, m, o, l)), u !== void 0 && !new RegExp(u, "u").test(m) && e(p, "pattern", { pattern: u });
  }
  function ve({ minItems: o = 0, maxItems: l = 1 / 0, items: u }, m, p) {
    if (m.length > l && e(p, "maxItems", { limit: l }), m.length < o && e(p, "minItems", { limit: o }), u) for (let [g, O] of m.entries()) c(u, O, `${p}/${g}`);
  }
  function Ie(o, l, u) {
    let { required: m = [], properties: p, additionalProperties: g, oneOf: O, discriminator: _ } = o;
    for (let y of m) C(l, y) || e(u, "required", { missingProperty: y });
    if (p) {
      for (let y of O ? [] : Object.keys(l))
        Object.hasOwn(p, y) || e(u, "additionalProperties", { additionalProperty: y });
      for (let [y, $e] of Object.entries(p))
        C(l, y) && c($e, l[y], `${u}/${y}`);
    }
    if (g)
      for (let y of Object.keys(l)) c(g, l[y], `${u}/${Ne(y)}`);
    O && _ && Oe(O, _.propertyName, l, u);
  }
  function Oe(o, l, u, m) {
    let p = u[l], g = o.find(({ $ref: O = "" }) => R(O).properties?.[l]?.const === p);
    typeof p != "string" ? e(m, "discriminator", { error: "tag", tag: l, tagValue: p }) : g ? c(g, u, m) : e(m, "discriminator", { error: "mapping", tag: l, tagValue: p });
  }
}
function ze(t, r = []) {
  return [r].flat().some((n) => n === "object" ? s(t) : n === "array" ? Array.isArray(t) : n === "integer" ? Number.isInteger(t) : n === "null" ? t === null : typeof t === n);
}
function C(t, r) {
  return Object.hasOwn(t, r) && t[r] !== void 0;
}
function Ne(t) {
  return t.replaceAll("~", "~0").replaceAll("/", "~1");
}

// <stdin>
var Ze = ["occasion", "citation", "section", "statement", "window", "phase", "topic", "goal", "unit", "clause", "task", "route", "money", "recipient"], Ve = ["same", "different", "split", "merged", "undecided"], Se = (t) => a(t, 1, 200), Fe = (t) => a(t, 1, 2e3), Te = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "items":
        if (!i(e, 1, 100, Se)) return !1;
        r++;
        break;
      case "titles":
        if (e !== void 0 && !i(e, -1 / 0, 100, Fe)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Re = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Ze.includes(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!Ve.includes(e)) return !1;
        r++;
        break;
      case "one":
      case "other":
        if (!Te(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && !x(e, 0, 1)) return !1;
        break;
      case "reason":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "by":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, _e = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "decisions":
        if (!i(e, -1 / 0, 1e5, Re)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, is = /* @__PURE__ */ v(_e, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"decisions":{"type":"array","items":{"$ref":"#/definitions/decision"},"maxItems":100000}},"required":["schema","decisions"],"definitions":{"decision":{"type":"object","properties":{"thing":{"word":["occasion","citation","section","statement","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"verdict":{"word":["same","different","split","merged","undecided"]},"one":{"$ref":"#/definitions/party"},"other":{"$ref":"#/definitions/party"},"score":{"number":[0,1]},"reason":{"text":[1,2000]},"by":{"text":[1,500]}},"required":["thing","verdict","one","other"]},"party":{"type":"object","properties":{"plan":{"text":[1,200]},"items":{"type":"array","items":{"text":[1,200]},"minItems":1,"maxItems":100,"uniqueItems":true},"titles":{"type":"array","items":{"text":[1,2000]},"maxItems":100}},"required":["plan","items"]}}}'), Me = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ce = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Ee = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, De = ["issued", "window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"], We = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ue = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Qe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ke = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Pe = /* @__PURE__ */ new Map([["day", We], ["span", Ue], ["item", Qe], ["word", Ke]]), B = (t) => Pe.get(t?.kind)?.(t) ?? !1, Ye = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || B(t), Be = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, Ye)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, V = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || typeof t == "boolean" || B(t) || Be(t), Je = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fact":
        if (!De.includes(e)) return !1;
        r++;
        break;
      case "same":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "left":
      case "right":
        if (e !== void 0 && !V(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, J = ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"], Ge = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, S = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Ge(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, He = ["decision", "identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"], Xe = ["equal", "equivalent", "subset", "superset", "intersects", "none"], et = ["subjects", "words", "facts"], G = (t) => typeof t == "string", tt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "by":
        if (!et.includes(e)) return !1;
        r++;
        break;
      case "shared":
      case "onlyLeft":
      case "onlyRight":
        if (!i(e, -1 / 0, 1e4, G)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, rt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!J.includes(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "rung":
        if (!He.includes(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && !x(e, 0, 1)) return !1;
        break;
      case "relation":
        if (!Xe.includes(e)) return !1;
        r++;
        break;
      case "evidence":
        if (!tt(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, nt = ["added", "removed", "moved", "changed", "split", "merged"], at = ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"], st = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!J.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!nt.includes(e)) return !1;
        r++;
        break;
      case "aspect":
        if (e !== void 0 && !at.includes(e)) return !1;
        break;
      case "left":
      case "right":
        if (!i(e, -1 / 0, 1e3, S)) return !1;
        r++;
        break;
      case "was":
      case "now":
        if (e !== void 0 && !V(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, H = ["error", "warning", "info"], it = (t) => A(t, V), ft = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "severity":
        if (!H.includes(e)) return !1;
        r++;
        break;
      case "values":
      case "rightValues":
        if (!it(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "fingerprints":
        if (!i(e, 2, 2, G)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, ot = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "matches":
      case "added":
      case "removed":
      case "moved":
      case "changed":
      case "split":
      case "merged":
      case "shared":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Q = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, lt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ut = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!H.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!Q(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, Q)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, lt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, ct = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!Me(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!Ce(e)) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !Ee(e)) return !1;
        break;
      case "facts":
        if (!i(e, -1 / 0, 1e4, Je)) return !1;
        r++;
        break;
      case "matches":
        if (!i(e, -1 / 0, 1e4, rt)) return !1;
        r++;
        break;
      case "changes":
        if (!i(e, -1 / 0, 1e4, st)) return !1;
        r++;
        break;
      case "sharedFindings":
        if (!i(e, -1 / 0, 1e4, ft)) return !1;
        r++;
        break;
      case "counts":
        if (!ot(e)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, ut)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, fs = /* @__PURE__ */ v(ct, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"left":{"$ref":"#/definitions/planName"},"right":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"},"maxItems":10000},"matches":{"type":"array","items":{"$ref":"#/definitions/match"},"maxItems":10000},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"maxItems":10000},"sharedFindings":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"fingerprints":{"type":"array","items":{"type":"string"},"maxItems":2,"minItems":2},"rightValues":{"$ref":"#/definitions/values"}},"required":["rule","message","severity","values","left","right","fingerprints","rightValues"]},"maxItems":10000},"counts":{"type":"object","properties":{"matches":{"whole":[0,null]},"added":{"whole":[0,null]},"removed":{"whole":[0,null]},"moved":{"whole":[0,null]},"changed":{"whole":[0,null]},"split":{"whole":[0,null]},"merged":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["matches","added","removed","moved","changed","split","merged","shared"]},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","left","right","facts","matches","changes","sharedFindings","counts","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"fact":{"type":"object","properties":{"fact":{"word":["issued","window","phases","topics","statements","units","tasks","general-clause","report","difficulty","budget","recipients","basis","carries-out","signature","archive","occasion"]},"same":{"type":"boolean"},"left":{"$ref":"#/definitions/value"},"right":{"$ref":"#/definitions/value"}},"required":["fact","same"]},"match":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"rung":{"word":["decision","identity","bytes","nfc","space","punctuation","tone","case","ordinal","synonym","subject","days","role","likeness"]},"score":{"number":[0,1]},"relation":{"word":["equal","equivalent","subset","superset","intersects","none"]},"evidence":{"type":"object","properties":{"by":{"word":["subjects","words","facts"]},"shared":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyLeft":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyRight":{"type":"array","items":{"type":"string"},"maxItems":10000}},"required":["by","shared","onlyLeft","onlyRight"]}},"required":["thing","left","right","rung","relation","evidence"]},"change":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"kind":{"word":["added","removed","moved","changed","split","merged"]},"aspect":{"word":["title","text","when","from","to","phase","parties","lead","support","outputs","subjects","addressee","sender","number","date","issuer","abstract","authority","position","purpose","names","kind","order","source","target","role","channels","covers","count"]},"left":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"right":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"was":{"$ref":"#/definitions/value"},"now":{"$ref":"#/definitions/value"}},"required":["thing","kind","left","right"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), dt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, K = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 0, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, pt = ["explicit", "coordinated", "scope", "blanket", "none"], X = (t) => pt.includes(t), ee = (t) => a(t, 1, 200), mt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "level":
        if (!X(e)) return !1;
        r++;
        break;
      case "by":
        if (!i(e, -1 / 0, 1e4, ee)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, yt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      case "phase":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "level":
        if (!X(e)) return !1;
        r++;
        break;
      case "bearers":
        if (!i(e, -1 / 0, 1e4, mt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, kt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      case "tasks":
      case "dated":
      case "days":
      case "topics":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, bt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!dt(e)) return !1;
        r++;
        break;
      case "plan":
        if (!K(e)) return !1;
        r++;
        break;
      case "phases":
        if (!i(e, -1 / 0, 1e4, K)) return !1;
        r++;
        break;
      case "topics":
        if (!i(e, -1 / 0, 1e4, yt)) return !1;
        r++;
        break;
      case "units":
        if (!i(e, -1 / 0, 1e4, kt)) return !1;
        r++;
        break;
      case "holes":
      case "blanketOnly":
      case "pileUps":
        if (!i(e, -1 / 0, 1e4, ee)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, os = /* @__PURE__ */ v(bt, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"plan":{"$ref":"#/definitions/cubeName"},"phases":{"type":"array","items":{"$ref":"#/definitions/cubeName"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/coveredTopic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/loadedUnit"},"maxItems":10000},"holes":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"blanketOnly":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"pileUps":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["schema","tool","plan","phases","topics","units","holes","blanketOnly","pileUps"],"definitions":{"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"cubeName":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[0,20000]}},"required":["id","title"]},"coveredTopic":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[1,20000]},"phase":{"text":[1,200]},"level":{"$ref":"#/definitions/level"},"bearers":{"type":"array","items":{"$ref":"#/definitions/bearer"},"maxItems":10000}},"required":["id","title","level","bearers"]},"level":{"word":["explicit","coordinated","scope","blanket","none"]},"bearer":{"type":"object","properties":{"unit":{"text":[1,200]},"level":{"$ref":"#/definitions/level"},"by":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["unit","level","by"]},"loadedUnit":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[1,20000]},"tasks":{"whole":[0,null]},"dated":{"whole":[0,null]},"days":{"whole":[0,null]},"topics":{"whole":[0,null]}},"required":["id","title","tasks","dated","days","topics"]}}}'), ht = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, te = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, xt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, wt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!te(e)) return !1;
        r++;
        break;
      case "template":
        if (!xt(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, re = ["occasion", "citation", "window", "phase", "topic", "goal", "unit", "clause", "task", "route", "money", "recipient"], gt = ["subject", "parent", "role", "words", "decision"], vt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, It = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ot = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $t = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, qt = /* @__PURE__ */ new Map([["day", vt], ["span", It], ["item", Ot], ["word", $t]]), ne = (t) => qt.get(t?.kind)?.(t) ?? !1, jt = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || ne(t), At = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, jt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, z = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || typeof t == "boolean" || ne(t) || At(t), Lt = ["explicit", "coordinated", "scope", "blanket", "none"], zt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ae = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !zt(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, se = ["when", "phase", "level", "parties", "lead", "support", "outputs", "addressee", "sender", "number", "date", "issuer", "purpose", "kind", "source", "target", "role", "roles", "covers", "count"], Nt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!se.includes(e)) return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Zt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "level":
        if (e !== void 0 && !Lt.includes(e)) return !1;
        break;
      case "places":
        if (!i(e, -1 / 0, 1e3, ae)) return !1;
        r++;
        break;
      case "faces":
        if (!i(e, -1 / 0, 100, Nt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, F = (t) => f(t, 0, 1 / 0), Vt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "value":
        if (e !== void 0 && !z(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, F)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, St = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!se.includes(e)) return !1;
        r++;
        break;
      case "variants":
        if (!i(e, -1 / 0, 1e4, Vt)) return !1;
        r++;
        break;
      case "hasMajority":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "outliers":
        if (!i(e, -1 / 0, 1e4, F)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ft = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "thing":
        if (!re.includes(e)) return !1;
        r++;
        break;
      case "by":
        if (!gt.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !z(e)) return !1;
        break;
      case "cells":
        if (!i(e, -1 / 0, 1e4, Zt)) return !1;
        r++;
        break;
      case "missing":
        if (!i(e, -1 / 0, 1e4, F)) return !1;
        r++;
        break;
      case "aspects":
        if (!i(e, -1 / 0, 100, St)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, ie = (t) => typeof t == "string", Tt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!re.includes(e)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, 2, 2, ie)) return !1;
        r++;
        break;
      case "score":
        if (!x(e, 0, 1)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, fe = ["error", "warning", "info"], Rt = (t) => A(t, z), _t = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "place":
        if (!ae(e)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Mt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "severity":
        if (!fe.includes(e)) return !1;
        r++;
        break;
      case "values":
        if (!Rt(e)) return !1;
        r++;
        break;
      case "row":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "parents":
        if (!i(e, -1 / 0, 100, ie)) return !1;
        r++;
        break;
      case "sightings":
        if (!i(e, -1 / 0, 1e4, _t)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, P = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ct = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Et = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!fe.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!P(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, P)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Ct)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, Dt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plans":
      case "rows":
      case "full":
      case "outliers":
      case "links":
      case "shared":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Wt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!ht(e)) return !1;
        r++;
        break;
      case "parent":
        if (e !== void 0 && !te(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, wt)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, -1 / 0, 1e5, Ft)) return !1;
        r++;
        break;
      case "links":
        if (!i(e, -1 / 0, 1e5, Tt)) return !1;
        r++;
        break;
      case "shared":
        if (!i(e, -1 / 0, 1e5, Mt)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Et)) return !1;
        r++;
        break;
      case "counts":
        if (!Dt(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, ls = /* @__PURE__ */ v(Wt, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"parent":{"$ref":"#/definitions/planName"},"plans":{"type":"array","items":{"$ref":"#/definitions/column"},"maxItems":10000},"rows":{"type":"array","items":{"$ref":"#/definitions/row"},"maxItems":100000},"links":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":100000},"shared":{"type":"array","items":{"$ref":"#/definitions/sharedDefect"},"maxItems":100000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"rows":{"whole":[0,null]},"full":{"whole":[0,null]},"outliers":{"whole":[0,null]},"links":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["plans","rows","full","outliers","links","shared"]}},"required":["schema","tool","plans","rows","links","shared","rules","counts"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]},"column":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"}},"required":["plan","template"]},"face":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"value":{"$ref":"#/definitions/value"}},"required":["aspect"]},"cell":{"type":"object","properties":{"plan":{"whole":[0,null]},"level":{"word":["explicit","coordinated","scope","blanket","none"]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"faces":{"type":"array","items":{"$ref":"#/definitions/face"},"maxItems":100}},"required":["plan","places","faces"]},"variant":{"type":"object","properties":{"value":{"$ref":"#/definitions/value"},"plans":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["plans"]},"aspect":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"maxItems":10000},"hasMajority":{"type":"boolean"},"outliers":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["aspect","variants","hasMajority","outliers"]},"row":{"type":"object","properties":{"key":{"text":[1,500]},"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"by":{"word":["subject","parent","role","words","decision"]},"title":{"$ref":"#/definitions/value"},"cells":{"type":"array","items":{"$ref":"#/definitions/cell"},"maxItems":10000},"missing":{"type":"array","items":{"whole":[0,null]},"maxItems":10000},"aspects":{"type":"array","items":{"$ref":"#/definitions/aspect"},"maxItems":100}},"required":["key","thing","by","cells","missing","aspects"]},"link":{"type":"object","properties":{"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"rows":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2},"score":{"number":[0,1]}},"required":["thing","rows","score"]},"sharedDefect":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"row":{"text":[1,500]},"parents":{"type":"array","items":{"type":"string"},"maxItems":100},"sightings":{"type":"array","items":{"type":"object","properties":{"plan":{"whole":[0,null]},"place":{"$ref":"#/definitions/place"},"fingerprint":{"text":[1,100]}},"required":["plan","place","fingerprint"]},"maxItems":10000}},"required":["rule","message","severity","values","parents","sightings"]}}}'), d = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u, Ut = (t) => typeof t == "string" || Number.isInteger(t) || typeof t == "boolean", Qt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, 1, 9999)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !A(e, Ut)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Kt = ["central", "province", "district", "commune", "unit"], Pt = ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"], Yt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "superior":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "place":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "level":
        if (!Kt.includes(e)) return !1;
        r++;
        break;
      case "organ":
        if (!Pt.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Bt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "serial":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "symbol":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Jt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "place":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "on":
      case "month":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Gt = ["draft", "issued"], Ht = ["full", "body"], Xt = ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"], er = (t) => Xt.includes(t), tr = (t) => a(t, 0, 1e3), rr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "nationalTitle":
      case "motto":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "lines":
        if (e !== void 0 && !i(e, -1 / 0, 100, tr)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, nr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "restates":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ar = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "mark":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "restates":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, sr = [":", ".", "none"], oe = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], ir = (t) => oe.includes(t), fr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "heading":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "level":
        if (!f(e, 1, 12)) return !1;
        r++;
        break;
      case "end":
        if (e !== void 0 && !sr.includes(e)) return !1;
        break;
      case "role":
        if (!oe.includes(e)) return !1;
        r++;
        break;
      case "roles":
        if (e !== void 0 && !i(e, -1 / 0, 18, ir)) return !1;
        break;
      case "unit":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, or = ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"], lr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "of":
        if (!or.includes(e)) return !1;
        r++;
        break;
      case "count":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ur = ["opening", "body", "note", "appendix", "title"], cr = ["basis", "carries-out", "proposal", "mention", "amends", "replaces"], dr = ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"], pr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "number":
      case "dateText":
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
      case "date":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "where":
        if (!ur.includes(e)) return !1;
        r++;
        break;
      case "relation":
        if (!cr.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!dr.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "issuer":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "abstract":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, mr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
      case "day":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "since":
        if (e !== void 0 && !a(e, 1, 240)) return !1;
        break;
      case "ordinal":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, yr = ["campaign", "horizon", "peak", "report-period"], k = ["on", "by", "before", "from", "after", "within"], kr = ["year", "month", "day", "from", "to"], b = (t) => kr.includes(t), br = ["before", "after"], hr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "occasion":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "days":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "side":
        if (!br.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, h = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "days":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      case "working":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "weekday":
        if (e !== void 0 && !f(e, 1, 7)) return !1;
        break;
      case "fromOccasion":
        if (e !== void 0 && !hr(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, xr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, wr = (t) => a(t, 1, 40), gr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "days") return !1;
        r++;
        break;
      case "days":
        if (!i(e, 1, 400, wr)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, vr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "range") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 240)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ir = ["early", "mid", "late"], Or = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "month") return !1;
        r++;
        break;
      case "month":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "part":
        if (e !== void 0 && !Ir.includes(e)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $r = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "quarter") return !1;
        r++;
        break;
      case "quarter":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, qr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "year") return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, jr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "school-year") return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ar = ["day", "week", "month", "quarter", "half-year", "year", "school-term"], Lr = (t) => f(t, 1, 12), zr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "recurring") return !1;
        r++;
        break;
      case "every":
        if (!Ar.includes(e)) return !1;
        r++;
        break;
      case "times":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "weekday":
        if (e !== void 0 && !f(e, 1, 7)) return !1;
        break;
      case "dayOfMonth":
        if (e !== void 0 && !f(e, 1, 31)) return !1;
        break;
      case "months":
        if (e !== void 0 && !i(e, -1 / 0, 12, Lr)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Nr = ["hour", "day", "working-day", "week", "month", "year"], Zr = ["before", "after", "within"], Vr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "relative") return !1;
        r++;
        break;
      case "count":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "unit":
        if (!Nr.includes(e)) return !1;
        r++;
        break;
      case "side":
        if (!Zr.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Sr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "event") return !1;
        r++;
        break;
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "offset":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Fr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "ongoing") return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Tr = ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"], Rr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "vague") return !1;
        r++;
        break;
      case "word":
        if (!Tr.includes(e)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, _r = /* @__PURE__ */ new Map([["day", xr], ["days", gr], ["range", vr], ["month", Or], ["quarter", $r], ["year", qr], ["school-year", jr], ["recurring", zr], ["relative", Vr], ["event", Sr], ["ongoing", Fr], ["vague", Rr]]), j = (t) => _r.get(t?.kind)?.(t) ?? !1, Mr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "kind":
        if (!yr.includes(e)) return !1;
        r++;
        break;
      case "when":
        if (!j(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Cr = ["congress", "term", "event", "law"], Er = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $ = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!Cr.includes(e)) return !1;
        r++;
        break;
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "series":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "ordinal":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      case "written":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "term":
        if (e !== void 0 && !Er(e)) return !1;
        break;
      case "ahead":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Dr = ["before", "until", "on", "from", "after"], Wr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "relation":
        if (!Dr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ur = ["stage", "throughout", "peak", "follow-up"], Qr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "when":
        if (!j(e)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !Wr(e)) return !1;
        break;
      case "track":
        if (!Ur.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Kr = ["purpose", "requirement", "form", "slogan", "condition", "note"], Pr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!Kr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Yr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "target":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "when":
        if (e !== void 0 && !j(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Br = ["message", "work", "solution"], L = (t) => a(t, 1, 200), le = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
      case "clause":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "digest":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Jr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "phase":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!Br.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, L)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, le)) return !1;
        break;
      case "when":
        if (e !== void 0 && !j(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Gr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "declared":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Hr = ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"], Xr = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], en = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "names":
        if (!i(e, 1, 1e4, Gr)) return !1;
        r++;
        break;
      case "kind":
        if (!Hr.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "holds":
      case "members":
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, L)) return !1;
        break;
      case "sort":
        if (e !== void 0 && !Xr.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, tn = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], ue = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
      case "verb":
      case "by":
      case "via":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "as":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "role":
        if (!tn.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, rn = ["all", "phase", "section", "subject"], ce = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "scope":
        if (!rn.includes(e)) return !1;
        r++;
        break;
      case "ref":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, nn = (t) => a(t, 1, 2e3), de = (t) => a(t, 1, 500), an = ["unit-entry", "labelled", "sentence", "table"], sn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, ue)) return !1;
        r++;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, j)) return !1;
        break;
      case "topics":
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, L)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, le)) return !1;
        break;
      case "covers":
        if (e !== void 0 && !ce(e)) return !1;
        break;
      case "outputs":
        if (e !== void 0 && !i(e, -1 / 0, 100, nn)) return !1;
        break;
      case "channels":
        if (e !== void 0 && !i(e, -1 / 0, 100, de)) return !1;
        break;
      case "origin":
        if (e !== void 0 && !an.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, fn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, ue)) return !1;
        r++;
        break;
      case "covers":
        if (!ce(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, on = ["report", "difficulty"], ln = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "task":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
      case "what":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!on.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!i(e, -1 / 0, 1e4, L)) return !1;
        r++;
        break;
      case "via":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, L)) return !1;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, j)) return !1;
        break;
      case "final":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "form":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, un = ["own", "state-budget", "sponsor", "integrated", "none"], cn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "payer":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "source":
        if (!un.includes(e)) return !1;
        r++;
        break;
      case "amount":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, dn = ["tasked-units", "section"], pn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
      case "ref":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "as":
        if (e !== void 0 && !dn.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, mn = ["act", "know", "report", "coordinate"], yn = (t) => a(t, 1, 100), kn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "text":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "bullet":
      case "end":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "to":
        if (!i(e, -1 / 0, 500, pn)) return !1;
        r++;
        break;
      case "purpose":
        if (e !== void 0 && !mn.includes(e)) return !1;
        break;
      case "channel":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "codes":
        if (e !== void 0 && !i(e, -1 / 0, 100, yn)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, bn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "office":
      case "drafter":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "copies":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, hn = ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"], xn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "authority":
        if (!hn.includes(e)) return !1;
        r++;
        break;
      case "lines":
        if (!i(e, -1 / 0, 20, de)) return !1;
        r++;
        break;
      case "position":
      case "office":
      case "name":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "withheld":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, wn = ["task-table", "form", "list", "second-document", "other"], gn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "kind":
        if (!wn.includes(e)) return !1;
        r++;
        break;
      case "attachedTo":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, vn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "unit":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "short":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "long":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, In = ["section", "appendix", "form"], On = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "to":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "kind":
        if (!In.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, $n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "field":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, qn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "file":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "mediaType":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "sha256":
        if (e !== void 0 && !a(e, 1, 64)) return !1;
        break;
      case "places":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $n)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, jn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
      case "salutation":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !Qt(e)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "type":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "issuer":
        if (!Yt(e)) return !1;
        r++;
        break;
      case "number":
        if (e !== void 0 && !Bt(e)) return !1;
        break;
      case "issued":
        if (e !== void 0 && !Jt(e)) return !1;
        break;
      case "status":
        if (!Gt.includes(e)) return !1;
        r++;
        break;
      case "extent":
        if (!Ht.includes(e)) return !1;
        r++;
        break;
      case "unseen":
        if (e !== void 0 && !i(e, -1 / 0, 40, er)) return !1;
        break;
      case "header":
        if (e !== void 0 && !rr(e)) return !1;
        break;
      case "opening":
        if (e !== void 0 && !nr(e)) return !1;
        break;
      case "closing":
        if (e !== void 0 && !ar(e)) return !1;
        break;
      case "sections":
        if (!i(e, -1 / 0, 1e4, fr)) return !1;
        r++;
        break;
      case "claims":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, lr)) return !1;
        break;
      case "citations":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, pr)) return !1;
        break;
      case "occasions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, mr)) return !1;
        break;
      case "windows":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Mr)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Qr)) return !1;
        break;
      case "statements":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Pr)) return !1;
        break;
      case "goals":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Yr)) return !1;
        break;
      case "topics":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Jr)) return !1;
        break;
      case "units":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, en)) return !1;
        break;
      case "tasks":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, sn)) return !1;
        break;
      case "generalClauses":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, fn)) return !1;
        break;
      case "routes":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, ln)) return !1;
        break;
      case "budget":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, cn)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, kn)) return !1;
        break;
      case "archive":
        if (e !== void 0 && !bn(e)) return !1;
        break;
      case "signature":
        if (e !== void 0 && !xn(e)) return !1;
        break;
      case "appendices":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, gn)) return !1;
        break;
      case "shortNames":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, vn)) return !1;
        break;
      case "references":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, On)) return !1;
        break;
      case "source":
        if (e !== void 0 && !qn(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, us = /* @__PURE__ */ v(jn, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"template":{"type":"object","properties":{"id":{"text":[1,200]},"year":{"whole":[1,9999]},"parameters":{"type":"object","additionalProperties":{"type":["string","integer","boolean"]}}},"required":["id"]},"x":{"type":"object"},"type":{"text":[1,200]},"title":{"text":[1,2000]},"issuer":{"type":"object","properties":{"name":{"text":[1,500]},"superior":{"text":[1,500]},"place":{"text":[1,200]},"level":{"word":["central","province","district","commune","unit"]},"organ":{"word":["committee","department","division","office","board","school","party","front","union","other"]}},"required":["name","level","organ"]},"number":{"type":"object","properties":{"serial":{"text":[1,40]},"symbol":{"text":[1,200]},"text":{"text":[1,500]}}},"issued":{"type":"object","properties":{"place":{"text":[1,200]},"on":{"text":[1,40]},"month":{"text":[1,40]},"year":{"whole":[null,null]},"text":{"text":[1,500]}}},"status":{"word":["draft","issued"]},"extent":{"word":["full","body"]},"unseen":{"type":"array","items":{"word":["national-title","issuer","number","place-date","title","opening","closing","recipients","archive","signature","appendices"]},"maxItems":40},"header":{"type":"object","properties":{"nationalTitle":{"text":[1,500]},"motto":{"text":[1,500]},"lines":{"type":"array","items":{"text":[0,1000]},"maxItems":100}}},"opening":{"type":"object","properties":{"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"closing":{"type":"object","properties":{"mark":{"text":[1,20]},"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"salutation":{"text":[1,1000]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":10000},"claims":{"type":"array","items":{"$ref":"#/definitions/claim"},"maxItems":10000},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"maxItems":10000},"occasions":{"type":"array","items":{"$ref":"#/definitions/occasion"},"maxItems":10000},"windows":{"type":"array","items":{"$ref":"#/definitions/window"},"maxItems":10000},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":10000},"statements":{"type":"array","items":{"$ref":"#/definitions/statement"},"maxItems":10000},"goals":{"type":"array","items":{"$ref":"#/definitions/goal"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/topic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/unit"},"maxItems":10000},"tasks":{"type":"array","items":{"$ref":"#/definitions/task"},"maxItems":10000},"generalClauses":{"type":"array","items":{"$ref":"#/definitions/generalClause"},"maxItems":10000},"routes":{"type":"array","items":{"$ref":"#/definitions/route"},"maxItems":10000},"budget":{"type":"array","items":{"$ref":"#/definitions/money"},"maxItems":10000},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":10000},"archive":{"type":"object","properties":{"text":{"text":[1,500]},"office":{"text":[1,200]},"drafter":{"text":[1,200]},"copies":{"whole":[0,null]}},"required":["text"]},"signature":{"type":"object","properties":{"authority":{"word":["none","KT","TM","TM+KT","TL","TUQ","Q"]},"lines":{"type":"array","items":{"text":[1,500]},"maxItems":20},"position":{"text":[1,200]},"office":{"text":[1,200]},"name":{"text":[1,200]},"withheld":{"type":"boolean"}},"required":["authority","lines"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"maxItems":10000},"shortNames":{"type":"array","items":{"$ref":"#/definitions/shortName"},"maxItems":10000},"references":{"type":"array","items":{"$ref":"#/definitions/crossReference"},"maxItems":10000},"source":{"type":"object","properties":{"file":{"text":[1,1000]},"mediaType":{"text":[1,200]},"sha256":{"text":[1,64]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":10000}}}},"required":["schema","id","type","title","issuer","status","extent","sections"],"definitions":{"section":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"text":[1,40]},"heading":{"text":[1,2000]},"level":{"whole":[1,12]},"end":{"word":[":",".","none"]},"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"roles":{"type":"array","items":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"maxItems":18},"unit":{"text":[1,200]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","level","role"]},"claim":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"of":{"word":["phases","windows","units","tasks","topics","goals","recipients"]},"count":{"whole":[0,null]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","of","count"]},"citation":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"where":{"word":["opening","body","note","appendix","title"]},"relation":{"word":["basis","carries-out","proposal","mention","amends","replaces"]},"kind":{"word":["constitution","law","ordinance","resolution","decree","decision","directive","circular","joint-circular","plan","programme","project","scheme","official-letter","notice","guidance","regulation","rules","conclusion","report","submission","telegram","minutes","statute","consolidated-text","other"]},"title":{"text":[1,1000]},"number":{"text":[1,200]},"dateText":{"text":[1,200]},"date":{"text":[1,40]},"issuer":{"text":[1,500]},"abstract":{"text":[1,2000]},"of":{"text":[1,200]}},"required":["id","where","relation","kind"]},"occasion":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"day":{"text":[1,40]},"since":{"text":[1,240]},"ordinal":{"whole":[0,null]}},"required":["id","title"]},"window":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["campaign","horizon","peak","report-period"]},"when":{"$ref":"#/definitions/when"}},"required":["id","kind","when"]},"phase":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"when":{"$ref":"#/definitions/when"},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"relation":{"word":["before","until","on","from","after"]}},"required":["id","relation"]},"track":{"word":["stage","throughout","peak","follow-up"]},"parent":{"text":[1,200]}},"required":["id","title","when","track"]},"topic":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["message","work","solution"]},"phase":{"text":[1,200]},"parent":{"text":[1,200]},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"when":{"$ref":"#/definitions/when"}},"required":["id","title","kind"]},"statement":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["purpose","requirement","form","slogan","condition","note"]}},"required":["id","title","kind"]},"goal":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"target":{"text":[1,2000]},"when":{"$ref":"#/definitions/when"},"parent":{"text":[1,200]}},"required":["id","title"]},"unit":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"names":{"type":"array","items":{"type":"object","properties":{"text":{"text":[1,500]},"section":{"text":[1,200]},"declared":{"type":"boolean"}},"required":["text"]},"maxItems":10000,"minItems":1},"kind":{"word":["internal","subordinate","superior","peer","outside","class","office","unnamed"]},"of":{"text":[1,200]},"holds":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"members":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"except":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["id","names","kind"]},"party":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"text":[1,500]},"role":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"verb":{"text":[1,200]},"by":{"text":[1,200]},"via":{"text":[1,200]}},"required":["role"]},"covers":{"type":"object","properties":{"scope":{"word":["all","phase","section","subject"]},"ref":{"text":[1,200]}},"required":["scope"]},"task":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"parent":{"text":[1,200]},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"topics":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"covers":{"$ref":"#/definitions/covers"},"outputs":{"type":"array","items":{"text":[1,2000]},"maxItems":100},"channels":{"type":"array","items":{"text":[1,500]},"maxItems":100},"origin":{"word":["unit-entry","labelled","sentence","table"]}},"required":["id","title","parties"]},"generalClause":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"covers":{"$ref":"#/definitions/covers"}},"required":["id","title","parties","covers"]},"route":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["report","difficulty"]},"from":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"via":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"to":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"what":{"text":[1,1000]},"final":{"type":"boolean"},"form":{"text":[1,500]},"task":{"text":[1,200]}},"required":["id","kind","from","to"]},"money":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"source":{"word":["own","state-budget","sponsor","integrated","none"]},"payer":{"text":[1,200]},"amount":{"whole":[0,null]}},"required":["id","source"]},"recipient":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"text":{"text":[1,1000]},"bullet":{"text":[1,10]},"end":{"text":[1,10]},"to":{"type":"array","items":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"word":["tasked-units","section"]},"ref":{"text":[1,200]}}},"maxItems":500},"purpose":{"word":["act","know","report","coordinate"]},"channel":{"text":[1,200]},"codes":{"type":"array","items":{"text":[1,100]},"maxItems":100}},"required":["id","text","to"]},"appendix":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["task-table","form","list","second-document","other"]},"attachedTo":{"text":[1,500]}},"required":["id","kind"]},"shortName":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"short":{"text":[1,500]},"long":{"text":[1,2000]},"unit":{"text":[1,200]}},"required":["id","short","long"]},"crossReference":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"text":{"text":[1,500]},"kind":{"word":["section","appendix","form"]},"to":{"text":[1,200]}},"required":["id","text","kind"]},"mention":{"type":"object","properties":{"kind":{"word":["congress","term","event","law"]},"name":{"text":[1,500]},"series":{"text":[1,200]},"ordinal":{"whole":[0,null]},"written":{"text":[1,40]},"year":{"whole":[null,null]},"term":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}},"required":["from","to"]},"ahead":{"type":"boolean"}},"required":["kind","name"]},"place":{"type":"object","properties":{"id":{"text":[1,200]},"field":{"text":[1,200]},"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}},"required":["id"]},"when":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/whenDay"},{"$ref":"#/definitions/whenDays"},{"$ref":"#/definitions/whenRange"},{"$ref":"#/definitions/whenMonth"},{"$ref":"#/definitions/whenQuarter"},{"$ref":"#/definitions/whenYear"},{"$ref":"#/definitions/whenSchoolYear"},{"$ref":"#/definitions/whenRecurring"},{"$ref":"#/definitions/whenRelative"},{"$ref":"#/definitions/whenEvent"},{"$ref":"#/definitions/whenOngoing"},{"$ref":"#/definitions/whenVague"}]},"whenDay":{"type":"object","properties":{"kind":{"const":"day"},"on":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","on"]},"whenDays":{"type":"object","properties":{"kind":{"const":"days"},"days":{"type":"array","items":{"text":[1,40]},"maxItems":400,"minItems":1},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","days"]},"whenRange":{"type":"object","properties":{"kind":{"const":"range"},"from":{"text":[1,240]},"to":{"text":[1,240]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","from","to"]},"whenMonth":{"type":"object","properties":{"kind":{"const":"month"},"month":{"text":[1,40]},"part":{"word":["early","mid","late"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","month"]},"whenQuarter":{"type":"object","properties":{"kind":{"const":"quarter"},"quarter":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","quarter"]},"whenYear":{"type":"object","properties":{"kind":{"const":"year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenSchoolYear":{"type":"object","properties":{"kind":{"const":"school-year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenRecurring":{"type":"object","properties":{"kind":{"const":"recurring"},"every":{"word":["day","week","month","quarter","half-year","year","school-term"]},"times":{"whole":[1,null]},"weekday":{"whole":[1,7]},"dayOfMonth":{"whole":[1,31]},"months":{"type":"array","items":{"whole":[1,12]},"maxItems":12},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","every"]},"whenRelative":{"type":"object","properties":{"kind":{"const":"relative"},"count":{"whole":[0,null]},"unit":{"word":["hour","day","working-day","week","month","year"]},"side":{"word":["before","after","within"]},"of":{"text":[1,500]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","count","unit","side","of"]},"whenEvent":{"type":"object","properties":{"kind":{"const":"event"},"name":{"text":[1,500]},"occasion":{"text":[1,200]},"offset":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","name"]},"whenOngoing":{"type":"object","properties":{"kind":{"const":"ongoing"},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind"]},"whenVague":{"type":"object","properties":{"kind":{"const":"vague"},"word":{"word":["on-request","as-prescribed","periodic","as-progress","timely","unscheduled","other"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","word"]},"link":{"type":"object","properties":{"plan":{"text":[1,200]},"clause":{"text":[1,200]},"digest":{"text":[1,64]}},"required":["plan","clause","digest"]}}}'), An = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ln = ["clean", "info", "warning", "error", "failed"], zn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "error":
      case "warning":
      case "info":
      case "waived":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Nn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kept":
      case "broken":
      case "notEvaluated":
      case "notApplicable":
      case "off":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Zn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plans":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "findings":
        if (!zn(e)) return !1;
        r++;
        break;
      case "outcomes":
        if (!Nn(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, pe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Vn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Sn = ["plan", "template"], Fn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!Sn.includes(e)) return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "name":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "file":
        if (e !== void 0 && !a(e, 1, 4096)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, me = ["error", "warning", "info"], Tn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Rn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, _n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Mn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Cn = /* @__PURE__ */ new Map([["day", Tn], ["span", Rn], ["item", _n], ["word", Mn]]), ye = (t) => Cn.get(t?.kind)?.(t) ?? !1, En = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || ye(t), Dn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, En)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ke = (t) => typeof t == "string" || x(t, -1 / 0, 1 / 0) || typeof t == "boolean" || ye(t) || Dn(t), T = (t) => A(t, ke), Wn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Y = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Wn(e)) return !1;
        break;
      case "plan":
        if (e !== void 0 && !pe(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Un = (t) => f(t, -1 / 0, 1 / 0), Qn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "count") return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, Un)) return !1;
        r++;
        break;
      case "sum":
      case "window":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, q = (t) => a(t, 0, 10), be = (t) => i(t, 2, 2, q), Kn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "shared") return !1;
        r++;
        break;
      case "spans":
        if (!i(e, 2, 2, be)) return !1;
        r++;
        break;
      case "days":
        if (!i(e, 2, 2, q)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Pn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "uncovered") return !1;
        r++;
        break;
      case "window":
      case "gap":
        if (!i(e, 2, 2, q)) return !1;
        r++;
        break;
      case "before":
      case "after":
        if (e !== void 0 && !i(e, 2, 2, q)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Yn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "outside") return !1;
        r++;
        break;
      case "window":
      case "span":
      case "days":
        if (!i(e, 2, 2, q)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Bn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "partition") return !1;
        r++;
        break;
      case "window":
        if (!i(e, 2, 2, q)) return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, be)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Jn = /* @__PURE__ */ new Map([["count", Qn], ["shared", Kn], ["uncovered", Pn], ["outside", Yn], ["partition", Bn]]), Gn = (t) => Jn.get(t?.kind)?.(t) ?? !1, Hn = ["add", "remove", "replace", "test"], Xn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "op":
        if (!Hn.includes(e)) return !1;
        r++;
        break;
      case "path":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !(typeof e == "string" || typeof e == "number" || typeof e == "boolean" || s(e) || Array.isArray(e) || e === null)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ea = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!T(e)) return !1;
        r++;
        break;
      case "safe":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "patch":
      case "inverse":
        if (!i(e, -1 / 0, 1e3, Xn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, ta = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, he = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!me.includes(e)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!T(e)) return !1;
        r++;
        break;
      case "place":
        if (!Y(e)) return !1;
        r++;
        break;
      case "related":
        if (!i(e, -1 / 0, 1e3, Y)) return !1;
        r++;
        break;
      case "expected":
        if (e !== void 0 && !ke(e)) return !1;
        break;
      case "certificates":
        if (!i(e, -1 / 0, 100, Gn)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "suggestions":
        if (!i(e, -1 / 0, 100, ea)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "waived":
        if (e !== void 0 && !ta(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, ra = ["kept", "broken", "not-evaluated", "not-applicable", "off"], na = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kept":
      case "broken":
      case "notEvaluated":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, aa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "code":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!T(e)) return !1;
        r++;
        break;
      case "because":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "count":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, sa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "status":
        if (!ra.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (!na(e)) return !1;
        r++;
        break;
      case "reasons":
        if (!i(e, -1 / 0, 1e4, aa)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ia = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "pointer":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "error":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, fa = ["window", "phase", "anchor", "deadline"], oa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "kind":
        if (!fa.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, la = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!pe(e)) return !1;
        r++;
        break;
      case "template":
        if (!Vn(e)) return !1;
        r++;
        break;
      case "profile":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "asOf":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "parents":
        if (e !== void 0 && !i(e, -1 / 0, 100, Fn)) return !1;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e5, he)) return !1;
        r++;
        break;
      case "outcomes":
        if (!i(e, -1 / 0, 1e4, sa)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e4, ia)) return !1;
        r++;
        break;
      case "timeline":
        if (!i(e, -1 / 0, 1e4, oa)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Z = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ua = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "code":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "file":
      case "pointer":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "line":
      case "column":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "words":
      case "advice":
        if (!Z(e)) return !1;
        r++;
        break;
      case "exit":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ca = ["used", "unused", "expired", "unknown-rule", "not-evaluated"], da = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "rule":
      case "plan":
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "status":
        if (!ca.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, pa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ma = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!me.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!Z(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, Z)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, pa)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, ya = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!An(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!Ln.includes(e)) return !1;
        r++;
        break;
      case "counts":
        if (!Zn(e)) return !1;
        r++;
        break;
      case "runs":
        if (!i(e, -1 / 0, 1e6, la)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e6, ua)) return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, da)) return !1;
        r++;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e6, he)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, ma)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, cs = /* @__PURE__ */ v(ya, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"verdict":{"word":["clean","info","warning","error","failed"]},"counts":{"$ref":"#/definitions/counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/run"},"maxItems":1000000},"failures":{"type":"array","items":{"$ref":"#/definitions/inputFailure"},"maxItems":1000000},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":1000000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","verdict","counts","runs","failures","waivers","findings","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}},"plan":{"$ref":"#/definitions/planName"}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"findings":{"type":"object","properties":{"error":{"whole":[0,null]},"warning":{"whole":[0,null]},"info":{"whole":[0,null]},"waived":{"whole":[0,null]}},"required":["error","warning","info","waived"]},"outcomes":{"$ref":"#/definitions/outcomeCounts"}},"required":["plans","findings","outcomes"]},"outcomeCounts":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]},"notApplicable":{"whole":[0,null]},"off":{"whole":[0,null]}},"required":["kept","broken","notEvaluated","notApplicable","off"]},"parentName":{"type":"object","properties":{"kind":{"word":["plan","template"]},"id":{"text":[1,200]},"name":{"type":"string"},"file":{"text":[1,4096]}},"required":["kind","id","name"]},"run":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"profile":{"text":[1,200]},"asOf":{"text":[1,10]},"parents":{"type":"array","items":{"$ref":"#/definitions/parentName"},"maxItems":100},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":100000},"outcomes":{"type":"array","items":{"$ref":"#/definitions/outcome"},"maxItems":10000},"failures":{"type":"array","items":{"$ref":"#/definitions/ruleFailure"},"maxItems":10000},"timeline":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"kind":{"word":["window","phase","anchor","deadline"]},"title":{"type":"string"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["id","kind","from","to"]},"maxItems":10000}},"required":["plan","template","findings","outcomes","failures","timeline"]},"finding":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"place":{"$ref":"#/definitions/place"},"related":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"expected":{"$ref":"#/definitions/value"},"certificates":{"type":"array","items":{"$ref":"#/definitions/certificate"},"maxItems":100},"fingerprint":{"text":[1,64]},"suggestions":{"type":"array","items":{"$ref":"#/definitions/suggestion"},"maxItems":100},"docs":{"text":[1,500]},"waived":{"type":"object","properties":{"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["reason","approver"]}},"required":["rule","severity","message","values","place","related","certificates","fingerprint","suggestions","docs"]},"certificate":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/countCertificate"},{"$ref":"#/definitions/sharedCertificate"},{"$ref":"#/definitions/uncoveredCertificate"},{"$ref":"#/definitions/outsideCertificate"},{"$ref":"#/definitions/partitionCertificate"}]},"countCertificate":{"type":"object","properties":{"kind":{"const":"count"},"parts":{"type":"array","items":{"whole":[null,null]},"maxItems":10000},"sum":{"whole":[null,null]},"window":{"whole":[null,null]}},"required":["kind","parts","sum","window"]},"sharedCertificate":{"type":"object","properties":{"kind":{"const":"shared"},"spans":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","spans","days"]},"uncoveredCertificate":{"type":"object","properties":{"kind":{"const":"uncovered"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"gap":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"before":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"after":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","gap"]},"outsideCertificate":{"type":"object","properties":{"kind":{"const":"outside"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"span":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","span","days"]},"partitionCertificate":{"type":"object","properties":{"kind":{"const":"partition"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"parts":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":10000}},"required":["kind","window","parts"]},"suggestion":{"type":"object","properties":{"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"safe":{"type":"boolean"},"patch":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000},"inverse":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000}},"required":["message","values","safe","patch","inverse"]},"operation":{"type":"object","properties":{"op":{"word":["add","remove","replace","test"]},"path":{"type":"string"},"value":{"type":["string","number","boolean","object","array","null"]}},"required":["op","path"]},"outcome":{"type":"object","properties":{"rule":{"text":[1,200]},"status":{"word":["kept","broken","not-evaluated","not-applicable","off"]},"subjects":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]}},"required":["kept","broken","notEvaluated"]},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"maxItems":10000}},"required":["rule","status","subjects","reasons"]},"reason":{"type":"object","properties":{"code":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"because":{"text":[1,200]},"count":{"whole":[1,null]}},"required":["code","values","count"]},"ruleFailure":{"type":"object","properties":{"rule":{"text":[1,200]},"pointer":{"type":"string"},"error":{"type":"string"}},"required":["rule","error"]},"inputFailure":{"type":"object","properties":{"code":{"text":[1,100]},"file":{"type":"string"},"line":{"whole":[null,null]},"column":{"whole":[null,null]},"pointer":{"type":"string"},"words":{"$ref":"#/definitions/bilingual"},"advice":{"$ref":"#/definitions/bilingual"},"exit":{"whole":[null,null]}},"required":["code","words","advice","exit"]},"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]},"status":{"word":["used","unused","expired","unknown-rule","not-evaluated"]}},"required":["fingerprint","reason","approver","status"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), w = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ka = /^[a-z][A-Za-z0-9]*$/u, ba = ["year", "day", "text", "integer", "boolean"], ha = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 100) && ka.test(e))) return !1;
        r++;
        break;
      case "type":
        if (!ba.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "default":
        if (e !== void 0 && !(typeof e == "string" || Number.isInteger(e) || typeof e == "boolean")) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, I = (t) => a(t, 1, 1e3), xa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "names":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "monthDay":
        if (!a(e, 1, 5)) return !1;
        r++;
        break;
      case "since":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, wa = /^[a-z][a-z-]*$/u, ga = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 40) && wa.test(e))) return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !w(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, va = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ia = ["before", "until", "on", "from", "after"], N = ["required", "optional"], Oa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "relation":
        if (e !== void 0 && !Ia.includes(e)) return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !N.includes(e)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, $a = ["warn", "forbid"], qa = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], ja = ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"], Aa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "role":
        if (e !== void 0 && !qa.includes(e)) return !1;
        break;
      case "headings":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "holds":
        if (e !== void 0 && !ja.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, La = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "anyOf":
        if (!i(e, 1, 20, Aa)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !N.includes(e)) return !1;
        break;
      case "order":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, za = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "any":
      case "all":
      case "none":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Na = ["required", "optional", "local"], Za = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, xe = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], Va = ["explicit", "coordinated", "scope", "blanket"], Sa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "keywords":
        if (e !== void 0 && !i(e, -1 / 0, 50, za)) return !1;
        break;
      case "need":
        if (e !== void 0 && !Na.includes(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "years":
        if (e !== void 0 && !Za(e)) return !1;
        break;
      case "lead":
        if (e !== void 0 && !xe.includes(e)) return !1;
        break;
      case "satisfiedBy":
        if (e !== void 0 && !Va.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Fa = ["lead", "when", "output"], Ta = (t) => Fa.includes(t), Ra = ["phase", "subject"], _a = (t) => Ra.includes(t), Ma = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "task":
        if (e !== void 0 && !i(e, -1 / 0, 3, Ta)) return !1;
        break;
      case "topic":
        if (e !== void 0 && !i(e, -1 / 0, 2, _a)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Ca = ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"], Ea = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "of":
        if (!Ca.includes(e)) return !1;
        r++;
        break;
      case "count":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Da = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], Wa = ["report", "difficulty"], Ua = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "party":
        if (e !== void 0 && !Da.includes(e)) return !1;
        break;
      case "route":
        if (e !== void 0 && !Wa.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !N.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Qa = ["issuer-of-carried-out", "tasked-units", "report-addressees"], Ka = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "sort":
        if (e !== void 0 && !xe.includes(e)) return !1;
        break;
      case "as":
        if (e !== void 0 && !Qa.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !N.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Pa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "right":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "wrong":
        if (!i(e, -1 / 0, 1e3, I)) return !1;
        r++;
        break;
      case "mixed":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ya = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "ordinal":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ba = ["roman", "arabic"], Ja = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "members":
        if (!i(e, -1 / 0, 1e3, Ya)) return !1;
        r++;
        break;
      case "script":
        if (e !== void 0 && !Ba.includes(e)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ga = ["province", "level", "body"], Ha = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "names":
        if (!i(e, 1, 1e3, I)) return !1;
        r++;
        break;
      case "kind":
        if (!Ga.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "successor":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "source":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Xa = ["error", "warning", "info", "off"], es = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (e !== void 0 && !Xa.includes(e)) return !1;
        break;
      case "options":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, ts = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "title":
        if (!w(e)) return !1;
        r++;
        break;
      case "extends":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !i(e, -1 / 0, 100, ha)) return !1;
        break;
      case "occasion":
        if (e !== void 0 && !xa(e)) return !1;
        break;
      case "anchors":
        if (e !== void 0 && !i(e, -1 / 0, 100, ga)) return !1;
        break;
      case "window":
        if (e !== void 0 && !va(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 100, Oa)) return !1;
        break;
      case "sharedAnchor":
        if (e !== void 0 && !$a.includes(e)) return !1;
        break;
      case "sections":
        if (e !== void 0 && !i(e, -1 / 0, 200, La)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, Sa)) return !1;
        break;
      case "each":
        if (e !== void 0 && !Ma(e)) return !1;
        break;
      case "atLeast":
        if (e !== void 0 && !i(e, -1 / 0, 100, Ea)) return !1;
        break;
      case "duties":
        if (e !== void 0 && !i(e, -1 / 0, 100, Ua)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 200, Ka)) return !1;
        break;
      case "phrases":
        if (e !== void 0 && !i(e, -1 / 0, 2e3, Pa)) return !1;
        break;
      case "series":
        if (e !== void 0 && !i(e, -1 / 0, 200, Ja)) return !1;
        break;
      case "bodies":
        if (e !== void 0 && !i(e, -1 / 0, 5e3, Ha)) return !1;
        break;
      case "rules":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, es)) return !1;
        break;
      case "final":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ds = /* @__PURE__ */ v(ts, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"text":[1,200]},"version":{"text":[1,40]},"title":{"$ref":"#/definitions/bilingual"},"extends":{"text":[1,200]},"parameters":{"type":"array","items":{"$ref":"#/definitions/parameter"},"maxItems":100},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"monthDay":{"text":[1,5]},"since":{"whole":[null,null]}},"required":["id","title","monthDay"]},"anchors":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z-]*$"},"on":{"text":[1,100]},"title":{"$ref":"#/definitions/bilingual"}},"required":["name","on"]},"maxItems":100},"window":{"type":"object","properties":{"from":{"text":[1,100]},"to":{"text":[1,100]}},"required":["from","to"]},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":100},"sharedAnchor":{"word":["warn","forbid"]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":200},"subjects":{"type":"array","items":{"$ref":"#/definitions/subject"},"maxItems":1000},"each":{"type":"object","properties":{"task":{"type":"array","items":{"word":["lead","when","output"]},"maxItems":3},"topic":{"type":"array","items":{"word":["phase","subject"]},"maxItems":2}}},"atLeast":{"type":"array","items":{"type":"object","properties":{"of":{"word":["sections","citations","phases","topics","goals","units","tasks","routes","recipients","statements"]},"count":{"whole":[1,null]}},"required":["of","count"]},"maxItems":100},"duties":{"type":"array","items":{"$ref":"#/definitions/duty"},"maxItems":100},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":200},"phrases":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"right":{"text":[1,1000]},"wrong":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"mixed":{"type":"boolean"},"except":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"source":{"text":[1,500]}},"required":["id","right","wrong"]},"maxItems":2000},"series":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"members":{"type":"array","items":{"type":"object","properties":{"ordinal":{"whole":[1,null]},"year":{"whole":[null,null]}},"required":["ordinal","year"]},"maxItems":1000},"script":{"word":["roman","arabic"]},"source":{"text":[1,500]}},"required":["id","title","members"]},"maxItems":200},"bodies":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000,"minItems":1},"kind":{"word":["province","level","body"]},"from":{"text":[1,10]},"until":{"text":[1,10]},"successor":{"text":[1,500]},"source":{"text":[1,500]}},"required":["id","names","kind","source"]},"maxItems":5000},"rules":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info","off"]},"options":{"type":"object"}},"required":["rule"]},"maxItems":1000},"final":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"x":{"type":"object"}},"required":["schema","id","version","title"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"parameter":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z][A-Za-z0-9]*$"},"type":{"word":["year","day","text","integer","boolean"]},"title":{"$ref":"#/definitions/bilingual"},"default":{"type":["string","integer","boolean"]}},"required":["name","type","title"]},"keywords":{"type":"object","properties":{"any":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"all":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"none":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}}},"phase":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"relation":{"word":["before","until","on","from","after"]},"from":{"text":[1,100]},"to":{"text":[1,100]},"need":{"word":["required","optional"]},"subjects":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}},"required":["id","title","from","to"]},"section":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"anyOf":{"type":"array","items":{"type":"object","properties":{"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"headings":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"holds":{"word":["report-route","difficulty-route","budget","window","phase","purpose","requirement","goal","task","general-clause"]}}},"maxItems":20,"minItems":1},"need":{"word":["required","optional"]},"order":{"whole":[0,null]}},"required":["id","title","anyOf"]},"subject":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"keywords":{"type":"array","items":{"$ref":"#/definitions/keywords"},"maxItems":50},"need":{"word":["required","optional","local"]},"phases":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"years":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}}},"lead":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"satisfiedBy":{"word":["explicit","coordinated","scope","blanket"]}},"required":["id","title"]},"duty":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"party":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"route":{"word":["report","difficulty"]},"need":{"word":["required","optional"]}},"required":["id","title"]},"recipient":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"as":{"word":["issuer-of-carried-out","tasked-units","report-addressees"]},"need":{"word":["required","optional"]}},"required":["id","title"]}}}'), rs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "rule":
      case "plan":
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ns = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, rs)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ps = /* @__PURE__ */ v(ns, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000}},"required":["schema","waivers"],"definitions":{"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["fingerprint","reason","approver"]}}}');
export {
  is as validateAlignment,
  fs as validateComparison,
  os as validateCoverage,
  ls as validateMatrix,
  us as validatePlan,
  cs as validateReport,
  ds as validateTemplate,
  ps as validateWaivers
};
