// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function O(t, r) {
  let n, e = (c) => (e.errors = t(c) ? null : pe(n ??= JSON.parse(r), c), e.errors === null);
  return e;
}
function a(t, r, n) {
  return typeof t == "string" && !_(t, n) && !C(t, r);
}
function _(t, r) {
  return t.length > r && E(t) > r;
}
function C(t, r) {
  return t.length < 2 * r && E(t) < r;
}
function E(t) {
  let r = 0;
  for (let n of t) r += 1;
  return r;
}
function T(t, r, n, e) {
  if (typeof r != "string") return [{ instancePath: t, keyword: "type", params: { type: "string" } }];
  let c = [];
  return _(r, e) && c.push({ instancePath: t, keyword: "maxLength", params: { limit: e } }), C(r, n) && c.push({ instancePath: t, keyword: "minLength", params: { limit: n } }), c;
}
function ce(t, r, n) {
  let e = { instancePath: t, keyword: "enum", params: { allowedValues: n } };
  return typeof r == "string" ? [e] : [{ instancePath: t, keyword: "type", params: { type: "string" } }, e];
}
function f(t, r, n) {
  return Number.isInteger(t) && t >= r && t <= n;
}
function de(t, r, n, e) {
  let c = [];
  return Number.isInteger(r) || c.push({ instancePath: t, keyword: "type", params: { type: "integer" } }), typeof r != "number" || !Number.isFinite(r) || (r > e && c.push({ instancePath: t, keyword: "maximum", params: { comparison: "<=", limit: e } }), r < n && c.push({ instancePath: t, keyword: "minimum", params: { comparison: ">=", limit: n } })), c;
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
function pe(t, r) {
  let n = [];
  return c(t, r, ""), n;
  function e(l, o, u) {
    n.push({ instancePath: l, keyword: o, params: u });
  }
  function c(l, o, u) {
    l.$ref !== void 0 ? c(N(l.$ref), o, u) : l.text ? n.push(...T(u, o, ...l.text)) : l.whole ? n.push(...de(u, o, l.whole[0] ?? -1 / 0, l.whole[1] ?? 1 / 0)) : l.word ? (typeof o != "string" || !l.word.includes(o)) && n.push(...ce(u, o, l.word)) : "const" in l ? o !== l.const && e(u, "const", { allowedValue: l.const }) : l.anyOf ? se(l.anyOf, o, u) : me(o, l.type) ? typeof o == "string" ? ie(l, o, u) : Array.isArray(o) ? fe(l, o, u) : s(o) && oe(l, o, u) : e(u, "type", { type: l.type });
  }
  function N(l) {
    return t.definitions?.[l.slice(l.lastIndexOf("/") + 1)] ?? {};
  }
  function se(l, o, u) {
    let m = n.length;
    for (let p of l) {
      let w = n.length;
      if (c(p, o, u), n.length === w) {
        n.length = m;
        return;
      }
    }
    e(u, "anyOf", {});
  }
  function ie({ minLength: l = 0, maxLength: o = 1 / 0, pattern: u }, m, p) {
    n.push(...T(p, m, l, o)), u !== void 0 && !new RegExp(u, "u").test(m) && e(p, "pattern", { pattern: u });
  }
  function fe({ minItems: l = 0, maxItems: o = 1 / 0, items: u }, m, p) {
    if (m.length > o && e(p, "maxItems", { limit: o }), m.length < l && e(p, "minItems", { limit: l }), u) for (let [w, I] of m.entries()) c(u, I, `${p}/${w}`);
  }
  function oe(l, o, u) {
    let { required: m = [], properties: p, additionalProperties: w, oneOf: I, discriminator: R } = l;
    for (let y of m) F(o, y) || e(u, "required", { missingProperty: y });
    if (p) {
      for (let y of I ? [] : Object.keys(o))
        Object.hasOwn(p, y) || e(u, "additionalProperties", { additionalProperty: y });
      for (let [y, ue] of Object.entries(p))
        F(o, y) && c(ue, o[y], `${u}/${y}`);
    }
    if (w)
      for (let y of Object.keys(o)) c(w, o[y], `${u}/${ye(y)}`);
    I && R && le(I, R.propertyName, o, u);
  }
  function le(l, o, u, m) {
    let p = u[o], w = l.find(({ $ref: I = "" }) => N(I).properties?.[o]?.const === p);
    typeof p != "string" ? e(m, "discriminator", { error: "tag", tag: o, tagValue: p }) : w ? c(w, u, m) : e(m, "discriminator", { error: "mapping", tag: o, tagValue: p });
  }
}
function me(t, r = []) {
  return [r].flat().some((n) => n === "object" ? s(t) : n === "array" ? Array.isArray(t) : n === "integer" ? Number.isInteger(t) : n === "null" ? t === null : typeof t === n);
}
function F(t, r) {
  return Object.hasOwn(t, r) && t[r] !== void 0;
}
function ye(t) {
  return t.replaceAll("~", "~0").replaceAll("/", "~1");
}

// <stdin>
var be = (t) => {
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
}, ke = (t) => {
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
}, xe = (t) => {
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
}, he = ["window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"], we = (t) => {
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
}, ge = (t) => {
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
}, Ie = (t) => {
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
}, ve = (t) => {
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
}, Oe = /* @__PURE__ */ new Map([["day", we], ["span", ge], ["item", Ie], ["word", ve]]), W = (t) => Oe.get(t?.kind)?.(t) ?? !1, $e = (t) => typeof t == "string" || typeof t == "number" || W(t), qe = (t) => {
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
        if (!i(e, -1 / 0, 1e4, $e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Z = (t) => typeof t == "string" || typeof t == "number" || typeof t == "boolean" || W(t) || qe(t), je = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fact":
        if (!he.includes(e)) return !1;
        r++;
        break;
      case "same":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "left":
      case "right":
        if (e !== void 0 && !Z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Q = ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"], Ae = (t) => {
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
        if (e !== void 0 && !Ae(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Le = ["identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"], ze = ["equal", "equivalent", "subset", "superset", "intersects", "none"], Ze = ["subjects", "words", "facts"], K = (t) => typeof t == "string", Se = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "by":
        if (!Ze.includes(e)) return !1;
        r++;
        break;
      case "shared":
      case "onlyLeft":
      case "onlyRight":
        if (!i(e, -1 / 0, 1e4, K)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ve = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Q.includes(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "rung":
        if (!Le.includes(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && typeof e != "number") return !1;
        break;
      case "relation":
        if (!ze.includes(e)) return !1;
        r++;
        break;
      case "evidence":
        if (!Se(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Ne = ["added", "removed", "moved", "changed", "split", "merged"], Re = ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"], Te = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Q.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!Ne.includes(e)) return !1;
        r++;
        break;
      case "aspect":
        if (e !== void 0 && !Re.includes(e)) return !1;
        break;
      case "left":
      case "right":
        if (!i(e, -1 / 0, 1e3, S)) return !1;
        r++;
        break;
      case "was":
      case "now":
        if (e !== void 0 && !Z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, P = ["error", "warning", "info"], Fe = (t) => A(t, Z), _e = (t) => {
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
        if (!P.includes(e)) return !1;
        r++;
        break;
      case "values":
      case "rightValues":
        if (!Fe(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "fingerprints":
        if (!i(e, 2, 2, K)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Ce = (t) => {
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
}, M = (t) => {
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
}, Ee = (t) => {
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
}, Me = (t) => {
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
        if (!P.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!M(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, M)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Ee)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, De = (t) => {
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
        if (!be(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!ke(e)) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !xe(e)) return !1;
        break;
      case "facts":
        if (!i(e, -1 / 0, 1e4, je)) return !1;
        r++;
        break;
      case "matches":
        if (!i(e, -1 / 0, 1e4, Ve)) return !1;
        r++;
        break;
      case "changes":
        if (!i(e, -1 / 0, 1e4, Te)) return !1;
        r++;
        break;
      case "sharedFindings":
        if (!i(e, -1 / 0, 1e4, _e)) return !1;
        r++;
        break;
      case "counts":
        if (!Ce(e)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Me)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, na = /* @__PURE__ */ O(De, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"left":{"$ref":"#/definitions/planName"},"right":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"},"maxItems":10000},"matches":{"type":"array","items":{"$ref":"#/definitions/match"},"maxItems":10000},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"maxItems":10000},"sharedFindings":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"fingerprints":{"type":"array","items":{"type":"string"},"maxItems":2,"minItems":2},"rightValues":{"$ref":"#/definitions/values"}},"required":["rule","message","severity","values","left","right","fingerprints","rightValues"]},"maxItems":10000},"counts":{"type":"object","properties":{"matches":{"whole":[0,null]},"added":{"whole":[0,null]},"removed":{"whole":[0,null]},"moved":{"whole":[0,null]},"changed":{"whole":[0,null]},"split":{"whole":[0,null]},"merged":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["matches","added","removed","moved","changed","split","merged","shared"]},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","left","right","facts","matches","changes","sharedFindings","counts","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"fact":{"type":"object","properties":{"fact":{"word":["window","phases","topics","statements","units","tasks","general-clause","report","difficulty","budget","recipients","basis","carries-out","signature","archive","occasion"]},"same":{"type":"boolean"},"left":{"$ref":"#/definitions/value"},"right":{"$ref":"#/definitions/value"}},"required":["fact","same"]},"match":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"rung":{"word":["identity","bytes","nfc","space","punctuation","tone","case","ordinal","synonym","subject","days","role","likeness"]},"score":{"type":"number","minimum":0,"maximum":1},"relation":{"word":["equal","equivalent","subset","superset","intersects","none"]},"evidence":{"type":"object","properties":{"by":{"word":["subjects","words","facts"]},"shared":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyLeft":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyRight":{"type":"array","items":{"type":"string"},"maxItems":10000}},"required":["by","shared","onlyLeft","onlyRight"]}},"required":["thing","left","right","rung","relation","evidence"]},"change":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"kind":{"word":["added","removed","moved","changed","split","merged"]},"aspect":{"word":["title","text","when","from","to","phase","parties","lead","support","outputs","subjects","addressee","sender","number","date","issuer","abstract","authority","position","purpose","names","kind","order","source","target","role","channels","covers","count"]},"left":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"right":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"was":{"$ref":"#/definitions/value"},"now":{"$ref":"#/definitions/value"}},"required":["thing","kind","left","right"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), d = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u, We = (t) => typeof t == "string" || Number.isInteger(t) || typeof t == "boolean", Qe = (t) => {
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
        if (e !== void 0 && !A(e, We)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Ke = ["central", "province", "district", "commune", "unit"], Pe = ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"], Ye = (t) => {
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
        if (!Ke.includes(e)) return !1;
        r++;
        break;
      case "organ":
        if (!Pe.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Be = (t) => {
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
}, Ue = (t) => {
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
}, Je = ["draft", "issued"], Ge = ["full", "body"], He = ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"], Xe = (t) => He.includes(t), et = (t) => a(t, 0, 1e3), tt = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 100, et)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, rt = (t) => {
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
}, nt = (t) => {
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
}, at = [":", ".", "none"], Y = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], st = (t) => Y.includes(t), it = (t) => {
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
        if (e !== void 0 && !at.includes(e)) return !1;
        break;
      case "role":
        if (!Y.includes(e)) return !1;
        r++;
        break;
      case "roles":
        if (e !== void 0 && !i(e, -1 / 0, 18, st)) return !1;
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
}, ft = ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"], ot = (t) => {
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
        if (!ft.includes(e)) return !1;
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
}, lt = ["opening", "body", "note", "appendix", "title"], ut = ["basis", "carries-out", "proposal", "mention", "amends", "replaces"], ct = ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"], dt = (t) => {
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
        if (!lt.includes(e)) return !1;
        r++;
        break;
      case "relation":
        if (!ut.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!ct.includes(e)) return !1;
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
}, pt = (t) => {
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
}, mt = ["campaign", "horizon", "peak", "report-period"], b = ["on", "by", "before", "from", "after", "within"], yt = ["year", "month", "day", "from", "to"], k = (t) => yt.includes(t), bt = ["before", "after"], kt = (t) => {
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
        if (!bt.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, x = (t) => {
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
        if (e !== void 0 && !kt(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, xt = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ht = (t) => a(t, 1, 40), wt = (t) => {
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
        if (!i(e, 1, 400, ht)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, gt = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, It = ["early", "mid", "late"], vt = (t) => {
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
        if (e !== void 0 && !It.includes(e)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ot = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, qt = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, jt = ["day", "week", "month", "quarter", "half-year", "year", "school-term"], At = (t) => f(t, 1, 12), Lt = (t) => {
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
        if (!jt.includes(e)) return !1;
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
        if (e !== void 0 && !i(e, -1 / 0, 12, At)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, zt = ["hour", "day", "working-day", "week", "month", "year"], Zt = ["before", "after", "within"], St = (t) => {
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
        if (!zt.includes(e)) return !1;
        r++;
        break;
      case "side":
        if (!Zt.includes(e)) return !1;
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Vt = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Nt = (t) => {
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
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Rt = ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"], Tt = (t) => {
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
        if (!Rt.includes(e)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, k)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ft = /* @__PURE__ */ new Map([["day", xt], ["days", wt], ["range", gt], ["month", vt], ["quarter", Ot], ["year", $t], ["school-year", qt], ["recurring", Lt], ["relative", St], ["event", Vt], ["ongoing", Nt], ["vague", Tt]]), q = (t) => Ft.get(t?.kind)?.(t) ?? !1, _t = (t) => {
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
        if (!mt.includes(e)) return !1;
        r++;
        break;
      case "when":
        if (!q(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ct = ["congress", "term", "event", "law"], Et = (t) => {
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
}, v = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!Ct.includes(e)) return !1;
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
        if (e !== void 0 && !Et(e)) return !1;
        break;
      case "ahead":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Mt = ["before", "until", "on", "from", "after"], Dt = (t) => {
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
        if (!Mt.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Wt = ["stage", "throughout", "peak", "follow-up"], Qt = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "when":
        if (!q(e)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !Dt(e)) return !1;
        break;
      case "track":
        if (!Wt.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Kt = ["purpose", "requirement", "form", "slogan", "condition", "note"], Pt = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!Kt.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Yt = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "target":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "when":
        if (e !== void 0 && !q(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Bt = ["message", "work", "solution"], j = (t) => a(t, 1, 200), B = (t) => {
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
}, Ut = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!Bt.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, j)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, B)) return !1;
        break;
      case "when":
        if (e !== void 0 && !q(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Jt = (t) => {
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
}, Gt = ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"], Ht = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], Xt = (t) => {
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
        if (!i(e, 1, 1e4, Jt)) return !1;
        r++;
        break;
      case "kind":
        if (!Gt.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "holds":
      case "members":
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, j)) return !1;
        break;
      case "sort":
        if (e !== void 0 && !Ht.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, er = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], U = (t) => {
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
        if (!er.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, tr = ["all", "phase", "section", "subject"], J = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "scope":
        if (!tr.includes(e)) return !1;
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
}, rr = (t) => a(t, 1, 2e3), G = (t) => a(t, 1, 500), nr = ["unit-entry", "labelled", "sentence", "table"], ar = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, U)) return !1;
        r++;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, q)) return !1;
        break;
      case "topics":
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, j)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, B)) return !1;
        break;
      case "covers":
        if (e !== void 0 && !J(e)) return !1;
        break;
      case "outputs":
        if (e !== void 0 && !i(e, -1 / 0, 100, rr)) return !1;
        break;
      case "channels":
        if (e !== void 0 && !i(e, -1 / 0, 100, G)) return !1;
        break;
      case "origin":
        if (e !== void 0 && !nr.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, sr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, U)) return !1;
        r++;
        break;
      case "covers":
        if (!J(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ir = ["report", "difficulty"], fr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, v)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!ir.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!i(e, -1 / 0, 1e4, j)) return !1;
        r++;
        break;
      case "via":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, j)) return !1;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, q)) return !1;
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
}, or = ["own", "state-budget", "sponsor", "integrated", "none"], lr = (t) => {
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
        if (!or.includes(e)) return !1;
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
}, ur = ["tasked-units", "section"], cr = (t) => {
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
        if (e !== void 0 && !ur.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, dr = ["act", "know", "report", "coordinate"], pr = (t) => a(t, 1, 100), mr = (t) => {
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
        if (!i(e, -1 / 0, 500, cr)) return !1;
        r++;
        break;
      case "purpose":
        if (e !== void 0 && !dr.includes(e)) return !1;
        break;
      case "channel":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "codes":
        if (e !== void 0 && !i(e, -1 / 0, 100, pr)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, yr = (t) => {
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
}, br = ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"], kr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "authority":
        if (!br.includes(e)) return !1;
        r++;
        break;
      case "lines":
        if (!i(e, -1 / 0, 20, G)) return !1;
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
}, xr = ["task-table", "form", "list", "second-document", "other"], hr = (t) => {
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
        if (!xr.includes(e)) return !1;
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
}, wr = (t) => {
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
}, gr = ["section", "appendix", "form"], Ir = (t) => {
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
        if (!gr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, vr = (t) => {
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
}, Or = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, vr)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, $r = (t) => {
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
        if (e !== void 0 && !Qe(e)) return !1;
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
        if (!Ye(e)) return !1;
        r++;
        break;
      case "number":
        if (e !== void 0 && !Be(e)) return !1;
        break;
      case "issued":
        if (e !== void 0 && !Ue(e)) return !1;
        break;
      case "status":
        if (!Je.includes(e)) return !1;
        r++;
        break;
      case "extent":
        if (!Ge.includes(e)) return !1;
        r++;
        break;
      case "unseen":
        if (e !== void 0 && !i(e, -1 / 0, 40, Xe)) return !1;
        break;
      case "header":
        if (e !== void 0 && !tt(e)) return !1;
        break;
      case "opening":
        if (e !== void 0 && !rt(e)) return !1;
        break;
      case "closing":
        if (e !== void 0 && !nt(e)) return !1;
        break;
      case "sections":
        if (!i(e, -1 / 0, 1e4, it)) return !1;
        r++;
        break;
      case "claims":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, ot)) return !1;
        break;
      case "citations":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, dt)) return !1;
        break;
      case "occasions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, pt)) return !1;
        break;
      case "windows":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _t)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Qt)) return !1;
        break;
      case "statements":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Pt)) return !1;
        break;
      case "goals":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Yt)) return !1;
        break;
      case "topics":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Ut)) return !1;
        break;
      case "units":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Xt)) return !1;
        break;
      case "tasks":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, ar)) return !1;
        break;
      case "generalClauses":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, sr)) return !1;
        break;
      case "routes":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, fr)) return !1;
        break;
      case "budget":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, lr)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, mr)) return !1;
        break;
      case "archive":
        if (e !== void 0 && !yr(e)) return !1;
        break;
      case "signature":
        if (e !== void 0 && !kr(e)) return !1;
        break;
      case "appendices":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, hr)) return !1;
        break;
      case "shortNames":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, wr)) return !1;
        break;
      case "references":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Ir)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Or(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, aa = /* @__PURE__ */ O($r, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"template":{"type":"object","properties":{"id":{"text":[1,200]},"year":{"whole":[1,9999]},"parameters":{"type":"object","additionalProperties":{"type":["string","integer","boolean"]}}},"required":["id"]},"x":{"type":"object"},"type":{"text":[1,200]},"title":{"text":[1,2000]},"issuer":{"type":"object","properties":{"name":{"text":[1,500]},"superior":{"text":[1,500]},"place":{"text":[1,200]},"level":{"word":["central","province","district","commune","unit"]},"organ":{"word":["committee","department","division","office","board","school","party","front","union","other"]}},"required":["name","level","organ"]},"number":{"type":"object","properties":{"serial":{"text":[1,40]},"symbol":{"text":[1,200]},"text":{"text":[1,500]}}},"issued":{"type":"object","properties":{"place":{"text":[1,200]},"on":{"text":[1,40]},"month":{"text":[1,40]},"year":{"whole":[null,null]},"text":{"text":[1,500]}}},"status":{"word":["draft","issued"]},"extent":{"word":["full","body"]},"unseen":{"type":"array","items":{"word":["national-title","issuer","number","place-date","title","opening","closing","recipients","archive","signature","appendices"]},"maxItems":40},"header":{"type":"object","properties":{"nationalTitle":{"text":[1,500]},"motto":{"text":[1,500]},"lines":{"type":"array","items":{"text":[0,1000]},"maxItems":100}}},"opening":{"type":"object","properties":{"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"closing":{"type":"object","properties":{"mark":{"text":[1,20]},"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"salutation":{"text":[1,1000]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":10000},"claims":{"type":"array","items":{"$ref":"#/definitions/claim"},"maxItems":10000},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"maxItems":10000},"occasions":{"type":"array","items":{"$ref":"#/definitions/occasion"},"maxItems":10000},"windows":{"type":"array","items":{"$ref":"#/definitions/window"},"maxItems":10000},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":10000},"statements":{"type":"array","items":{"$ref":"#/definitions/statement"},"maxItems":10000},"goals":{"type":"array","items":{"$ref":"#/definitions/goal"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/topic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/unit"},"maxItems":10000},"tasks":{"type":"array","items":{"$ref":"#/definitions/task"},"maxItems":10000},"generalClauses":{"type":"array","items":{"$ref":"#/definitions/generalClause"},"maxItems":10000},"routes":{"type":"array","items":{"$ref":"#/definitions/route"},"maxItems":10000},"budget":{"type":"array","items":{"$ref":"#/definitions/money"},"maxItems":10000},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":10000},"archive":{"type":"object","properties":{"text":{"text":[1,500]},"office":{"text":[1,200]},"drafter":{"text":[1,200]},"copies":{"whole":[0,null]}},"required":["text"]},"signature":{"type":"object","properties":{"authority":{"word":["none","KT","TM","TM+KT","TL","TUQ","Q"]},"lines":{"type":"array","items":{"text":[1,500]},"maxItems":20},"position":{"text":[1,200]},"office":{"text":[1,200]},"name":{"text":[1,200]},"withheld":{"type":"boolean"}},"required":["authority","lines"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"maxItems":10000},"shortNames":{"type":"array","items":{"$ref":"#/definitions/shortName"},"maxItems":10000},"references":{"type":"array","items":{"$ref":"#/definitions/crossReference"},"maxItems":10000},"source":{"type":"object","properties":{"file":{"text":[1,1000]},"mediaType":{"text":[1,200]},"sha256":{"text":[1,64]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":10000}}}},"required":["schema","id","type","title","issuer","status","extent","sections"],"definitions":{"section":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"text":[1,40]},"heading":{"text":[1,2000]},"level":{"whole":[1,12]},"end":{"word":[":",".","none"]},"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"roles":{"type":"array","items":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"maxItems":18},"unit":{"text":[1,200]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","level","role"]},"claim":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"of":{"word":["phases","windows","units","tasks","topics","goals","recipients"]},"count":{"whole":[0,null]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","of","count"]},"citation":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"where":{"word":["opening","body","note","appendix","title"]},"relation":{"word":["basis","carries-out","proposal","mention","amends","replaces"]},"kind":{"word":["constitution","law","ordinance","resolution","decree","decision","directive","circular","joint-circular","plan","programme","project","scheme","official-letter","notice","guidance","regulation","rules","conclusion","report","submission","telegram","minutes","statute","consolidated-text","other"]},"title":{"text":[1,1000]},"number":{"text":[1,200]},"dateText":{"text":[1,200]},"date":{"text":[1,40]},"issuer":{"text":[1,500]},"abstract":{"text":[1,2000]},"of":{"text":[1,200]}},"required":["id","where","relation","kind"]},"occasion":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"day":{"text":[1,40]},"since":{"text":[1,240]},"ordinal":{"whole":[0,null]}},"required":["id","title"]},"window":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["campaign","horizon","peak","report-period"]},"when":{"$ref":"#/definitions/when"}},"required":["id","kind","when"]},"phase":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"when":{"$ref":"#/definitions/when"},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"relation":{"word":["before","until","on","from","after"]}},"required":["id","relation"]},"track":{"word":["stage","throughout","peak","follow-up"]},"parent":{"text":[1,200]}},"required":["id","title","when","track"]},"topic":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["message","work","solution"]},"phase":{"text":[1,200]},"parent":{"text":[1,200]},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"when":{"$ref":"#/definitions/when"}},"required":["id","title","kind"]},"statement":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["purpose","requirement","form","slogan","condition","note"]}},"required":["id","title","kind"]},"goal":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"target":{"text":[1,2000]},"when":{"$ref":"#/definitions/when"},"parent":{"text":[1,200]}},"required":["id","title"]},"unit":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"names":{"type":"array","items":{"type":"object","properties":{"text":{"text":[1,500]},"section":{"text":[1,200]},"declared":{"type":"boolean"}},"required":["text"]},"maxItems":10000,"minItems":1},"kind":{"word":["internal","subordinate","superior","peer","outside","class","office","unnamed"]},"of":{"text":[1,200]},"holds":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"members":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"except":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["id","names","kind"]},"party":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"text":[1,500]},"role":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"verb":{"text":[1,200]},"by":{"text":[1,200]},"via":{"text":[1,200]}},"required":["role"]},"covers":{"type":"object","properties":{"scope":{"word":["all","phase","section","subject"]},"ref":{"text":[1,200]}},"required":["scope"]},"task":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"parent":{"text":[1,200]},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"topics":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"covers":{"$ref":"#/definitions/covers"},"outputs":{"type":"array","items":{"text":[1,2000]},"maxItems":100},"channels":{"type":"array","items":{"text":[1,500]},"maxItems":100},"origin":{"word":["unit-entry","labelled","sentence","table"]}},"required":["id","title","parties"]},"generalClause":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"covers":{"$ref":"#/definitions/covers"}},"required":["id","title","parties","covers"]},"route":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["report","difficulty"]},"from":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"via":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"to":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"what":{"text":[1,1000]},"final":{"type":"boolean"},"form":{"text":[1,500]},"task":{"text":[1,200]}},"required":["id","kind","from","to"]},"money":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"source":{"word":["own","state-budget","sponsor","integrated","none"]},"payer":{"text":[1,200]},"amount":{"whole":[0,null]}},"required":["id","source"]},"recipient":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"text":{"text":[1,1000]},"bullet":{"text":[1,10]},"end":{"text":[1,10]},"to":{"type":"array","items":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"word":["tasked-units","section"]},"ref":{"text":[1,200]}}},"maxItems":500},"purpose":{"word":["act","know","report","coordinate"]},"channel":{"text":[1,200]},"codes":{"type":"array","items":{"text":[1,100]},"maxItems":100}},"required":["id","text","to"]},"appendix":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["task-table","form","list","second-document","other"]},"attachedTo":{"text":[1,500]}},"required":["id","kind"]},"shortName":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"short":{"text":[1,500]},"long":{"text":[1,2000]},"unit":{"text":[1,200]}},"required":["id","short","long"]},"crossReference":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"text":{"text":[1,500]},"kind":{"word":["section","appendix","form"]},"to":{"text":[1,200]}},"required":["id","text","kind"]},"mention":{"type":"object","properties":{"kind":{"word":["congress","term","event","law"]},"name":{"text":[1,500]},"series":{"text":[1,200]},"ordinal":{"whole":[0,null]},"written":{"text":[1,40]},"year":{"whole":[null,null]},"term":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}},"required":["from","to"]},"ahead":{"type":"boolean"}},"required":["kind","name"]},"place":{"type":"object","properties":{"id":{"text":[1,200]},"field":{"text":[1,200]},"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}},"required":["id"]},"when":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/whenDay"},{"$ref":"#/definitions/whenDays"},{"$ref":"#/definitions/whenRange"},{"$ref":"#/definitions/whenMonth"},{"$ref":"#/definitions/whenQuarter"},{"$ref":"#/definitions/whenYear"},{"$ref":"#/definitions/whenSchoolYear"},{"$ref":"#/definitions/whenRecurring"},{"$ref":"#/definitions/whenRelative"},{"$ref":"#/definitions/whenEvent"},{"$ref":"#/definitions/whenOngoing"},{"$ref":"#/definitions/whenVague"}]},"whenDay":{"type":"object","properties":{"kind":{"const":"day"},"on":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","on"]},"whenDays":{"type":"object","properties":{"kind":{"const":"days"},"days":{"type":"array","items":{"text":[1,40]},"maxItems":400,"minItems":1},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","days"]},"whenRange":{"type":"object","properties":{"kind":{"const":"range"},"from":{"text":[1,240]},"to":{"text":[1,240]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","from","to"]},"whenMonth":{"type":"object","properties":{"kind":{"const":"month"},"month":{"text":[1,40]},"part":{"word":["early","mid","late"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","month"]},"whenQuarter":{"type":"object","properties":{"kind":{"const":"quarter"},"quarter":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","quarter"]},"whenYear":{"type":"object","properties":{"kind":{"const":"year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenSchoolYear":{"type":"object","properties":{"kind":{"const":"school-year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenRecurring":{"type":"object","properties":{"kind":{"const":"recurring"},"every":{"word":["day","week","month","quarter","half-year","year","school-term"]},"times":{"whole":[1,null]},"weekday":{"whole":[1,7]},"dayOfMonth":{"whole":[1,31]},"months":{"type":"array","items":{"whole":[1,12]},"maxItems":12},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","every"]},"whenRelative":{"type":"object","properties":{"kind":{"const":"relative"},"count":{"whole":[0,null]},"unit":{"word":["hour","day","working-day","week","month","year"]},"side":{"word":["before","after","within"]},"of":{"text":[1,500]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","count","unit","side","of"]},"whenEvent":{"type":"object","properties":{"kind":{"const":"event"},"name":{"text":[1,500]},"occasion":{"text":[1,200]},"offset":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","name"]},"whenOngoing":{"type":"object","properties":{"kind":{"const":"ongoing"},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind"]},"whenVague":{"type":"object","properties":{"kind":{"const":"vague"},"word":{"word":["on-request","as-prescribed","periodic","as-progress","timely","unscheduled","other"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","word"]},"link":{"type":"object","properties":{"plan":{"text":[1,200]},"clause":{"text":[1,200]},"digest":{"text":[1,64]}},"required":["plan","clause","digest"]}}}'), qr = (t) => {
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
}, jr = ["clean", "info", "warning", "error", "failed"], Ar = (t) => {
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
}, Lr = (t) => {
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
}, zr = (t) => {
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
        if (!Ar(e)) return !1;
        r++;
        break;
      case "outcomes":
        if (!Lr(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, H = (t) => {
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
}, Zr = (t) => {
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
}, X = ["error", "warning", "info"], Sr = (t) => {
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
}, Vr = (t) => {
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
}, Nr = (t) => {
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
}, Rr = (t) => {
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
}, Tr = /* @__PURE__ */ new Map([["day", Sr], ["span", Vr], ["item", Nr], ["word", Rr]]), ee = (t) => Tr.get(t?.kind)?.(t) ?? !1, Fr = (t) => typeof t == "string" || typeof t == "number" || ee(t), _r = (t) => {
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
        if (!i(e, -1 / 0, 1e4, Fr)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, te = (t) => typeof t == "string" || typeof t == "number" || typeof t == "boolean" || ee(t) || _r(t), V = (t) => A(t, te), Cr = (t) => {
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
}, D = (t) => {
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
        if (e !== void 0 && !Cr(e)) return !1;
        break;
      case "plan":
        if (e !== void 0 && !H(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Er = (t) => f(t, -1 / 0, 1 / 0), Mr = (t) => {
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
        if (!i(e, -1 / 0, 1e4, Er)) return !1;
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
}, $ = (t) => a(t, 0, 10), re = (t) => i(t, 2, 2, $), Dr = (t) => {
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
        if (!i(e, 2, 2, re)) return !1;
        r++;
        break;
      case "days":
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Wr = (t) => {
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
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      case "before":
      case "after":
        if (e !== void 0 && !i(e, 2, 2, $)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Qr = (t) => {
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
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Kr = (t) => {
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
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, re)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Pr = /* @__PURE__ */ new Map([["count", Mr], ["shared", Dr], ["uncovered", Wr], ["outside", Qr], ["partition", Kr]]), Yr = (t) => Pr.get(t?.kind)?.(t) ?? !1, Br = ["add", "remove", "replace", "test"], Ur = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "op":
        if (!Br.includes(e)) return !1;
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
}, Jr = (t) => {
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
        if (!V(e)) return !1;
        r++;
        break;
      case "safe":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "patch":
      case "inverse":
        if (!i(e, -1 / 0, 1e3, Ur)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Gr = (t) => {
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
}, ne = (t) => {
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
        if (!X.includes(e)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!V(e)) return !1;
        r++;
        break;
      case "place":
        if (!D(e)) return !1;
        r++;
        break;
      case "related":
        if (!i(e, -1 / 0, 1e3, D)) return !1;
        r++;
        break;
      case "expected":
        if (e !== void 0 && !te(e)) return !1;
        break;
      case "certificates":
        if (!i(e, -1 / 0, 100, Yr)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "suggestions":
        if (!i(e, -1 / 0, 100, Jr)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "waived":
        if (e !== void 0 && !Gr(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, Hr = ["kept", "broken", "not-evaluated", "not-applicable", "off"], Xr = (t) => {
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
}, en = (t) => {
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
        if (!V(e)) return !1;
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
}, tn = (t) => {
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
        if (!Hr.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (!Xr(e)) return !1;
        r++;
        break;
      case "reasons":
        if (!i(e, -1 / 0, 1e4, en)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, rn = (t) => {
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
}, nn = ["window", "phase", "anchor", "deadline"], an = (t) => {
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
        if (!nn.includes(e)) return !1;
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
}, sn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!H(e)) return !1;
        r++;
        break;
      case "template":
        if (!Zr(e)) return !1;
        r++;
        break;
      case "profile":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "asOf":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e5, ne)) return !1;
        r++;
        break;
      case "outcomes":
        if (!i(e, -1 / 0, 1e4, tn)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e4, rn)) return !1;
        r++;
        break;
      case "timeline":
        if (!i(e, -1 / 0, 1e4, an)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, z = (t) => {
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
}, fn = (t) => {
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
        if (!z(e)) return !1;
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
}, on = ["used", "unused", "expired", "unknown-rule", "not-evaluated"], ln = (t) => {
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
        if (!on.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, un = (t) => {
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
}, cn = (t) => {
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
        if (!X.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!z(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, z)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, un)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, dn = (t) => {
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
        if (!qr(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!jr.includes(e)) return !1;
        r++;
        break;
      case "counts":
        if (!zr(e)) return !1;
        r++;
        break;
      case "runs":
        if (!i(e, -1 / 0, 1e6, sn)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e6, fn)) return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, ln)) return !1;
        r++;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e6, ne)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, cn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, sa = /* @__PURE__ */ O(dn, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"verdict":{"word":["clean","info","warning","error","failed"]},"counts":{"$ref":"#/definitions/counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/run"},"maxItems":1000000},"failures":{"type":"array","items":{"$ref":"#/definitions/inputFailure"},"maxItems":1000000},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":1000000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","verdict","counts","runs","failures","waivers","findings","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}},"plan":{"$ref":"#/definitions/planName"}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"findings":{"type":"object","properties":{"error":{"whole":[0,null]},"warning":{"whole":[0,null]},"info":{"whole":[0,null]},"waived":{"whole":[0,null]}},"required":["error","warning","info","waived"]},"outcomes":{"$ref":"#/definitions/outcomeCounts"}},"required":["plans","findings","outcomes"]},"outcomeCounts":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]},"notApplicable":{"whole":[0,null]},"off":{"whole":[0,null]}},"required":["kept","broken","notEvaluated","notApplicable","off"]},"run":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"profile":{"text":[1,200]},"asOf":{"text":[1,10]},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":100000},"outcomes":{"type":"array","items":{"$ref":"#/definitions/outcome"},"maxItems":10000},"failures":{"type":"array","items":{"$ref":"#/definitions/ruleFailure"},"maxItems":10000},"timeline":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"kind":{"word":["window","phase","anchor","deadline"]},"title":{"type":"string"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["id","kind","from","to"]},"maxItems":10000}},"required":["plan","template","findings","outcomes","failures","timeline"]},"finding":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"place":{"$ref":"#/definitions/place"},"related":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"expected":{"$ref":"#/definitions/value"},"certificates":{"type":"array","items":{"$ref":"#/definitions/certificate"},"maxItems":100},"fingerprint":{"text":[1,64]},"suggestions":{"type":"array","items":{"$ref":"#/definitions/suggestion"},"maxItems":100},"docs":{"text":[1,500]},"waived":{"type":"object","properties":{"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["reason","approver"]}},"required":["rule","severity","message","values","place","related","certificates","fingerprint","suggestions","docs"]},"certificate":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/countCertificate"},{"$ref":"#/definitions/sharedCertificate"},{"$ref":"#/definitions/uncoveredCertificate"},{"$ref":"#/definitions/outsideCertificate"},{"$ref":"#/definitions/partitionCertificate"}]},"countCertificate":{"type":"object","properties":{"kind":{"const":"count"},"parts":{"type":"array","items":{"whole":[null,null]},"maxItems":10000},"sum":{"whole":[null,null]},"window":{"whole":[null,null]}},"required":["kind","parts","sum","window"]},"sharedCertificate":{"type":"object","properties":{"kind":{"const":"shared"},"spans":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","spans","days"]},"uncoveredCertificate":{"type":"object","properties":{"kind":{"const":"uncovered"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"gap":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"before":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"after":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","gap"]},"outsideCertificate":{"type":"object","properties":{"kind":{"const":"outside"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"span":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","span","days"]},"partitionCertificate":{"type":"object","properties":{"kind":{"const":"partition"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"parts":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":10000}},"required":["kind","window","parts"]},"suggestion":{"type":"object","properties":{"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"safe":{"type":"boolean"},"patch":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000},"inverse":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000}},"required":["message","values","safe","patch","inverse"]},"operation":{"type":"object","properties":{"op":{"word":["add","remove","replace","test"]},"path":{"type":"string"},"value":{"type":["string","number","boolean","object","array","null"]}},"required":["op","path"]},"outcome":{"type":"object","properties":{"rule":{"text":[1,200]},"status":{"word":["kept","broken","not-evaluated","not-applicable","off"]},"subjects":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]}},"required":["kept","broken","notEvaluated"]},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"maxItems":10000}},"required":["rule","status","subjects","reasons"]},"reason":{"type":"object","properties":{"code":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"because":{"text":[1,200]},"count":{"whole":[1,null]}},"required":["code","values","count"]},"ruleFailure":{"type":"object","properties":{"rule":{"text":[1,200]},"pointer":{"type":"string"},"error":{"type":"string"}},"required":["rule","error"]},"inputFailure":{"type":"object","properties":{"code":{"text":[1,100]},"file":{"type":"string"},"line":{"whole":[null,null]},"column":{"whole":[null,null]},"pointer":{"type":"string"},"words":{"$ref":"#/definitions/bilingual"},"advice":{"$ref":"#/definitions/bilingual"},"exit":{"whole":[null,null]}},"required":["code","words","advice","exit"]},"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]},"status":{"word":["used","unused","expired","unknown-rule","not-evaluated"]}},"required":["fingerprint","reason","approver","status"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), h = (t) => {
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
}, pn = /^[a-z][A-Za-z0-9]*$/u, mn = ["year", "day", "text", "integer", "boolean"], yn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 100) && pn.test(e))) return !1;
        r++;
        break;
      case "type":
        if (!mn.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (!h(e)) return !1;
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
}, g = (t) => a(t, 1, 1e3), bn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "names":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
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
}, kn = /^[a-z][a-z-]*$/u, xn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 40) && kn.test(e))) return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, hn = (t) => {
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
}, wn = ["before", "until", "on", "from", "after"], L = ["required", "optional"], gn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "relation":
        if (e !== void 0 && !wn.includes(e)) return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !L.includes(e)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, In = ["warn", "forbid"], vn = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], On = ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"], $n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "role":
        if (e !== void 0 && !vn.includes(e)) return !1;
        break;
      case "headings":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "holds":
        if (e !== void 0 && !On.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, qn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "anyOf":
        if (!i(e, 1, 20, $n)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !L.includes(e)) return !1;
        break;
      case "order":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, jn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "any":
      case "all":
      case "none":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, An = ["required", "optional", "local"], Ln = (t) => {
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
}, ae = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], zn = ["explicit", "coordinated", "scope", "blanket"], Zn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "keywords":
        if (e !== void 0 && !i(e, -1 / 0, 50, jn)) return !1;
        break;
      case "need":
        if (e !== void 0 && !An.includes(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "years":
        if (e !== void 0 && !Ln(e)) return !1;
        break;
      case "lead":
        if (e !== void 0 && !ae.includes(e)) return !1;
        break;
      case "satisfiedBy":
        if (e !== void 0 && !zn.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Sn = ["lead", "when", "output"], Vn = (t) => Sn.includes(t), Nn = ["phase", "subject"], Rn = (t) => Nn.includes(t), Tn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "task":
        if (e !== void 0 && !i(e, -1 / 0, 3, Vn)) return !1;
        break;
      case "topic":
        if (e !== void 0 && !i(e, -1 / 0, 2, Rn)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Fn = ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"], _n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "of":
        if (!Fn.includes(e)) return !1;
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
}, Cn = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], En = ["report", "difficulty"], Mn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "party":
        if (e !== void 0 && !Cn.includes(e)) return !1;
        break;
      case "route":
        if (e !== void 0 && !En.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !L.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Dn = ["issuer-of-carried-out", "tasked-units", "report-addressees"], Wn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "sort":
        if (e !== void 0 && !ae.includes(e)) return !1;
        break;
      case "as":
        if (e !== void 0 && !Dn.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !L.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Qn = (t) => {
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
        if (!i(e, -1 / 0, 1e3, g)) return !1;
        r++;
        break;
      case "mixed":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Kn = (t) => {
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
}, Pn = ["roman", "arabic"], Yn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "members":
        if (!i(e, -1 / 0, 1e3, Kn)) return !1;
        r++;
        break;
      case "script":
        if (e !== void 0 && !Pn.includes(e)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Bn = ["province", "level", "body"], Un = (t) => {
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
        if (!i(e, 1, 1e3, g)) return !1;
        r++;
        break;
      case "kind":
        if (!Bn.includes(e)) return !1;
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
}, Jn = ["error", "warning", "info", "off"], Gn = (t) => {
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
        if (e !== void 0 && !Jn.includes(e)) return !1;
        break;
      case "options":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Hn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "extends":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !i(e, -1 / 0, 100, yn)) return !1;
        break;
      case "occasion":
        if (e !== void 0 && !bn(e)) return !1;
        break;
      case "anchors":
        if (e !== void 0 && !i(e, -1 / 0, 100, xn)) return !1;
        break;
      case "window":
        if (e !== void 0 && !hn(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 100, gn)) return !1;
        break;
      case "sharedAnchor":
        if (e !== void 0 && !In.includes(e)) return !1;
        break;
      case "sections":
        if (e !== void 0 && !i(e, -1 / 0, 200, qn)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, Zn)) return !1;
        break;
      case "each":
        if (e !== void 0 && !Tn(e)) return !1;
        break;
      case "atLeast":
        if (e !== void 0 && !i(e, -1 / 0, 100, _n)) return !1;
        break;
      case "duties":
        if (e !== void 0 && !i(e, -1 / 0, 100, Mn)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 200, Wn)) return !1;
        break;
      case "phrases":
        if (e !== void 0 && !i(e, -1 / 0, 2e3, Qn)) return !1;
        break;
      case "series":
        if (e !== void 0 && !i(e, -1 / 0, 200, Yn)) return !1;
        break;
      case "bodies":
        if (e !== void 0 && !i(e, -1 / 0, 5e3, Un)) return !1;
        break;
      case "rules":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, Gn)) return !1;
        break;
      case "final":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ia = /* @__PURE__ */ O(Hn, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"text":[1,200]},"version":{"text":[1,40]},"title":{"$ref":"#/definitions/bilingual"},"extends":{"text":[1,200]},"parameters":{"type":"array","items":{"$ref":"#/definitions/parameter"},"maxItems":100},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"monthDay":{"text":[1,5]},"since":{"whole":[null,null]}},"required":["id","title","monthDay"]},"anchors":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z-]*$"},"on":{"text":[1,100]},"title":{"$ref":"#/definitions/bilingual"}},"required":["name","on"]},"maxItems":100},"window":{"type":"object","properties":{"from":{"text":[1,100]},"to":{"text":[1,100]}},"required":["from","to"]},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":100},"sharedAnchor":{"word":["warn","forbid"]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":200},"subjects":{"type":"array","items":{"$ref":"#/definitions/subject"},"maxItems":1000},"each":{"type":"object","properties":{"task":{"type":"array","items":{"word":["lead","when","output"]},"maxItems":3},"topic":{"type":"array","items":{"word":["phase","subject"]},"maxItems":2}}},"atLeast":{"type":"array","items":{"type":"object","properties":{"of":{"word":["sections","citations","phases","topics","goals","units","tasks","routes","recipients","statements"]},"count":{"whole":[1,null]}},"required":["of","count"]},"maxItems":100},"duties":{"type":"array","items":{"$ref":"#/definitions/duty"},"maxItems":100},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":200},"phrases":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"right":{"text":[1,1000]},"wrong":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"mixed":{"type":"boolean"},"except":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"source":{"text":[1,500]}},"required":["id","right","wrong"]},"maxItems":2000},"series":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"members":{"type":"array","items":{"type":"object","properties":{"ordinal":{"whole":[1,null]},"year":{"whole":[null,null]}},"required":["ordinal","year"]},"maxItems":1000},"script":{"word":["roman","arabic"]},"source":{"text":[1,500]}},"required":["id","title","members"]},"maxItems":200},"bodies":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000,"minItems":1},"kind":{"word":["province","level","body"]},"from":{"text":[1,10]},"until":{"text":[1,10]},"successor":{"text":[1,500]},"source":{"text":[1,500]}},"required":["id","names","kind","source"]},"maxItems":5000},"rules":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info","off"]},"options":{"type":"object"}},"required":["rule"]},"maxItems":1000},"final":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"x":{"type":"object"}},"required":["schema","id","version","title"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"parameter":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z][A-Za-z0-9]*$"},"type":{"word":["year","day","text","integer","boolean"]},"title":{"$ref":"#/definitions/bilingual"},"default":{"type":["string","integer","boolean"]}},"required":["name","type","title"]},"keywords":{"type":"object","properties":{"any":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"all":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"none":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}}},"phase":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"relation":{"word":["before","until","on","from","after"]},"from":{"text":[1,100]},"to":{"text":[1,100]},"need":{"word":["required","optional"]},"subjects":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}},"required":["id","title","from","to"]},"section":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"anyOf":{"type":"array","items":{"type":"object","properties":{"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"headings":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"holds":{"word":["report-route","difficulty-route","budget","window","phase","purpose","requirement","goal","task","general-clause"]}}},"maxItems":20,"minItems":1},"need":{"word":["required","optional"]},"order":{"whole":[0,null]}},"required":["id","title","anyOf"]},"subject":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"keywords":{"type":"array","items":{"$ref":"#/definitions/keywords"},"maxItems":50},"need":{"word":["required","optional","local"]},"phases":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"years":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}}},"lead":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"satisfiedBy":{"word":["explicit","coordinated","scope","blanket"]}},"required":["id","title"]},"duty":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"party":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"route":{"word":["report","difficulty"]},"need":{"word":["required","optional"]}},"required":["id","title"]},"recipient":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"as":{"word":["issuer-of-carried-out","tasked-units","report-addressees"]},"need":{"word":["required","optional"]}},"required":["id","title"]}}}'), Xn = (t) => {
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
}, ea = (t) => {
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
        if (!i(e, -1 / 0, 1e5, Xn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, fa = /* @__PURE__ */ O(ea, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000}},"required":["schema","waivers"],"definitions":{"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["fingerprint","reason","approver"]}}}');
export {
  na as validateComparison,
  aa as validatePlan,
  sa as validateReport,
  ia as validateTemplate,
  fa as validateWaivers
};
