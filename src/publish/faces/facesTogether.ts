/** The faces that the first screen is set in, as a style sheet names them. */
const SHOWN_FIRST = ['400 1em "Mark Sans"', '600 1em "Mark Sans"', '600 1em "Mark Serif"']

/**
 * What runs in the head of the built page, below its style: until the last of the faces is here, or is known not to come, none is
 * shown (`data-faces`), so that the page is laid out anew once and not for each.
 */
export const FACES_TOGETHER = `(function(faces,page){
if(!faces)return;
function show(){delete page.dataset.faces}
page.dataset.faces='awaited';
Promise.all(${JSON.stringify(SHOWN_FIRST)}.map(function(face){return faces.load(face)})).then(show,show)
})(document.fonts,document.documentElement)`
