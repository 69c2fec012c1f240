/**
 * What runs in the head of the built page: while the page arrives, what is here of it has its style worked out and is laid out
 * in tasks of their own, before a frame asks for it. A frame that does both for the whole page and draws it is the longest task
 * of a phone that opens the page: some 300 ms, in which it answers nothing.
 */
export const LAID_OUT_AHEAD = `(function(page){
function style(){
var root=page.getElementById('root'),last=root&&root.lastElementChild;
if(last)getComputedStyle(last).color;
setTimeout(function(){
if(last)page.body.offsetHeight;
if(page.readyState==='loading')setTimeout(style)})}
setTimeout(style)
})(document)`
