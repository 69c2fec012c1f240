import {
  againLink,
  needTexts,
  slashLink,
  waitingTexts,
  windowLink,
} from '../words/en/fallenWords.ts'

/** Ms after which a page whose script has not come says so. */
const PATIENCE = 2500

/**
 * What runs in the head of the built page: it says that scripts run, and hides the view that the page holds where
 * one of our `parameters` asks for another, until `main.tsx` has drawn that one (`data-drawn`). Where that does
 * not happen soon, the view shows all the same, with a line that says what it is and offers to load the page again: in
 * a frame, in a tab of its own; and what it needs, if it was opened from a disk, without the slash of its folder or in a
 * sandboxed frame. The line lies over the page's end, so that nothing moves, and goes with the drawing.
 */
export function headScript(parameters: readonly string[]): string {
  const words = JSON.stringify({
    ...waitingTexts,
    needs: needTexts,
    slashLink,
    againLink,
    windowLink,
  })
  const ours = `/[?&;](?:${parameters.join('|')})=/`
  return `(function(words){
var page=document.documentElement,asks=${ours}.test(location.search+location.hash);
page.dataset.scripted='';
if(asks)page.style.visibility='hidden';
function say(){
if(page.dataset.drawn!==undefined)return;
var root=document.getElementById('root'),line=document.createElement('p'),link=document.createElement('a'),framed=self!==top,
need=location.protocol==='file:'?'disk':/\\/[^/.]+$/.test(location.pathname)?'slash':self.origin==='null'?'sandbox':'';
if(!root||document.readyState==='loading'){addEventListener('DOMContentLoaded',say);return}
page.style.visibility='';
line.setAttribute('role','alert');
line.style.cssText='position:fixed;inset:auto 0 0;margin:0;padding:.75rem 1rem;z-index:9;background:#1a1d21;color:#fff;font-family:sans-serif';
line.textContent=[asks?words.other:words.own,words.needs[need],''].filter(function(text){return text!==undefined}).join(' ');
link.href=need==='slash'?location.pathname+'/'+location.search+location.hash:location.href;link.style.color='inherit';
if(framed){link.target='_blank';link.rel='noopener'}
else if(need!=='slash')link.onclick=function(event){event.preventDefault();location.reload()};
link.textContent=need==='slash'?words.slashLink:framed?words.windowLink:words.againLink;
if(need!=='disk')line.append(link);
root.prepend(line)}
setTimeout(say,${PATIENCE})
})(${words.replaceAll('<', '\\u003c')})`
}
