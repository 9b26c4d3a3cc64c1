import { readFileSync } from 'node:fs';
import { indexPlan } from './src/model/plan-index.ts';
import { runRules } from './src/engine/run.ts';
import { templateFor } from './src/engine/template-for.ts';
import { rules } from './src/rules/registry.ts';
const mine = (rules as any).filter((r:any)=>/^(unit|recipient|topic|task|verb|subject|duty|list)\//.test(r.id));
const plan = JSON.parse(readFileSync('examples/plans/faultless.plan.json','utf8').normalize('NFC'));
const template = templateFor(plan,{});
const time=(label:string,f:()=>void,n:number)=>{for(let i=0;i<n/5;i++)f();const t=performance.now();for(let i=0;i<n;i++)f();console.log(label,((performance.now()-t)/n*1000).toFixed(1),'µs');};
const text=JSON.stringify(plan); time('parse',()=>JSON.parse(text),2000);
for (const r of mine) time(r.id,()=>{runRules({index:indexPlan(plan),template,asOf:undefined,broken:new Set()} as any,[r]);},500);
time('all mine',()=>{runRules({index:indexPlan(plan),template,asOf:undefined,broken:new Set()} as any,mine);},500);
time('all',()=>{runRules({index:indexPlan(plan),template,asOf:undefined,broken:new Set()} as any,rules as any);},500);
// hostile
const N=5000;
const big:any = {...plan, units: Array.from({length:N},(_,i)=>({id:'u'+i,names:[{text:'Đơn vị số '+i},{text:'Đơn vị '+i+' số'}],kind:'outside',of:i?'u'+(i-1):undefined})), 
 sections: Array.from({length:N},(_,i)=>({id:'s'+i,level:1+i%9,role:'unit',unit:'u'+(i%100)})),
 topics: Array.from({length:N},(_,i)=>({id:'t'+i,title:'x',kind:'work',section:'s'+i,...(i&&{parent:'t'+(i-1)})})),
 tasks: Array.from({length:N},(_,i)=>({id:'k'+i,title:'x',section:'s'+i,parties:[{unit:'u'+i,role:'support',verb:'giao'}],...(i&&{parent:'k'+(i-1)}),topics:['t'+i],covers:{scope:'section',ref:'s'+i}})),
 generalClauses:[],routes:[],recipients: Array.from({length:N},(_,i)=>({id:'r'+i,text:'x',to:[{unit:'u'+(i%50)}]})), windows:[],phases:[],shortNames:[],references:[],claims:[],goals:[],statements:[],budget:[], citations:[]};
const bt=JSON.stringify(big); let t=performance.now(); JSON.parse(bt); console.log('parse big', performance.now()-t,'ms');
for (const r of mine){ t=performance.now(); runRules({index:indexPlan(big),template,asOf:undefined,broken:new Set()} as any,[r]); console.log(r.id,(performance.now()-t).toFixed(0),'ms'); }
