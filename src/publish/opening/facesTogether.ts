/** A face of the page in its style sheet, each of whose files is asked for by us. */
const FACE = /@font-face\{[^}]*url\([^}]*\}/g

/** Marks the style that holds those faces alone. */
const MARK = 'data-faces'

/** The page's style in two: the faces that are files of ours apart, so that a script can hold them back. */
export function facesApart(style: string): string {
  const faces = style.match(FACE) ?? []
  if (faces.length === 0) throw new Error('the style of the page has no face that is a file')
  return `<style>${style.replace(FACE, '')}</style><style ${MARK}>${faces.join('')}</style>`
}

/**
 * What runs in the head of the built page, below its style: until the last of the faces is here none is used, so that the page
 * is laid out anew once and not for each. They are loaded as objects and not by their style, which is turned off: whoever adds a
 * face to a page has its texts laid out again, whoever changes a style also has that of every element worked out again. It is
 * laid out at once, since the frame that shows it has enough to draw. Where a face cannot be had, or no script runs, the style
 * brings each as it comes.
 */
export const FACES_TOGETHER = `(function(faces,sheet){
if(!faces||!sheet)return;
var loaded=[].map.call(sheet.cssRules,function(rule){
function told(name){return rule.style.getPropertyValue(name)}
return new FontFace(told('font-family').replace(/"/g,''),told('src'),{weight:told('font-weight')}).load()});
sheet.disabled=true;
Promise.all(loaded).then(function(all){all.forEach(function(face){faces.add(face)});if(document.body)document.body.offsetHeight},function(){sheet.disabled=false})
})(document.fonts,document.querySelector('[${MARK}]').sheet)`
