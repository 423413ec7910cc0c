/** An image as policy and input name it: no white space, and nothing that could pass for a flag. */
export const imageGrammar = /^[^\s-]\S*$/;

/** A file that a program must write: below the folder in which it runs, and no way out of it. */
export const reportGrammar = /^(?![-/~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\p{Cc}]+$/u;

/** A glob of files in the checkout: neither absolute, nor leading out of it, nor one that takes files out again. */
export const checkoutGlobGrammar = /^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/;

/** What a variable may be called. */
export const variableGrammar = /^[A-Za-z_][A-Za-z0-9_]*$/;
