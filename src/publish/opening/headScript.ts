import {
  againLink,
  needTexts,
  slashLink,
  waitingTexts,
  windowLink,
} from '../../words/en/fallenWords.ts'

/** Ms after which a page whose script has not come says so. */
const PATIENCE = 2500

/**
 * What runs in the head of the built page: it says that scripts run (`data-scripted`), and that another view is awaited
 * (`data-awaited`, which hides the one that the page holds) where one of our `parameters` asks for what is not in `shown`, the
 * query of that one, until `main.tsx` has drawn it (`data-drawn`). Where that does not happen soon, or the browser says
 * that a script is refused or lost, the view shows all the same, with a line that says what it is, what has not come and
 * offers to load the page again (the script first; once it is here, the figures): in a frame, in a tab of its own; and what it needs, if it was opened from a disk, without
 * the slash of its folder or in a sandboxed frame. Of a lost script it stands above the page; while one may still come it
 * lies over the page's end, so that nothing moves, and goes with the drawing.
 * A parameter is one by its name, however it is written: `links/askedQuery.ts` reads it.
 */
export function headScript(parameters: readonly string[], shown: string): string {
  const words = JSON.stringify({
    ...waitingTexts,
    needs: needTexts,
    slashLink,
    againLink,
    windowLink,
  })
  return `(function(words,names,shown){
var page=document.documentElement,address=location.search+location.hash,values=new URLSearchParams(location.search),
asks=names.some(function(name){return new RegExp('(?:[^a-z_]|%3B)'+name+'[=%+]','i').test(address)&&!(values.getAll(name).length===1&&values.get(name)===shown.get(name))}),
said=false;
page.dataset.scripted='';
if(asks)page.dataset.awaited='';
function say(lost){
if(said||page.dataset.drawn!==undefined||page.dataset.loading==='failed')return;
var root=document.getElementById('root'),line=document.createElement('p'),link=document.createElement('a'),framed=self!==top,
need=location.protocol==='file:'?'disk':/\\/[^/.]+$/.test(location.pathname)?'slash':self.origin==='null'?'sandbox':'';
if(!root||document.readyState==='loading'){addEventListener('DOMContentLoaded',function(){say(lost)});return}
said=true;
delete page.dataset.awaited;
line.setAttribute('role','alert');
line.style.cssText=(lost?'position:sticky;top:0':'position:fixed;inset:auto 0 0')+';margin:0;padding:.75rem 1rem;z-index:9;background:#1a1d21;color:#fff;font-family:sans-serif';
function tell(){var late=page.dataset.loading!==undefined;line.firstChild.data=words[(asks?'other':'own')+(late?'Figures':'')]+' '+(!late&&need?words.needs[need]+' ':'')}
line.append('');
tell();
new MutationObserver(tell).observe(page,{attributeFilter:['data-loading']});
link.href=need==='slash'?location.pathname+'/'+location.search+location.hash:location.href;link.style.color='inherit';
if(framed){link.target='_blank';link.rel='noopener'}
else if(need!=='slash')link.onclick=function(event){event.preventDefault();location.reload()};
link.textContent=need==='slash'?words.slashLink:framed?words.windowLink:words.againLink;
if(need!=='disk')line.append(link);
root.prepend(line)}
addEventListener('error',function(event){if(event.target instanceof HTMLScriptElement&&event.target.type==='module')say(true)},true);
setTimeout(say,${PATIENCE})
})(${words.replaceAll('<', '\\u003c')},${JSON.stringify(parameters)},new URLSearchParams(${JSON.stringify(shown)}))`
}
