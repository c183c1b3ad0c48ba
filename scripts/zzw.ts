import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import fs from 'node:fs';
export function dump(bundle:any){
 for (const chunk of Object.values(bundle) as any[]) { if (chunk.type!=='chunk'||!chunk.isEntry||!/article|companion|extras/.test(chunk.fileName)) continue;
  const rows = Object.entries(chunk.modules).map(([m,v]:any)=>{ const c=minifySync('x.js', v.code??'', {module:true,mangle:{toplevel:true},compress:{unused:false}} as any).code; return [m.replace(/.*\/work\/split\//,''), c.length, gzipSync(c,{level:9}).length]; });
  rows.sort((a:any,b:any)=>b[2]-a[2]); fs.writeFileSync('/tmp/mods-'+chunk.fileName.replace(/.*\//,'')+'.txt', rows.map((r:any)=>r.join('\t')).join('\n'));
 }}
