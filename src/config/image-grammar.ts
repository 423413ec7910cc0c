/** An image as policy and input name it: no white space, and nothing that could pass for a flag. */
export const imageGrammar = /^[^\s-]\S*$/;

/** What is wrong with all else. */
export const notAnImage = 'no image: write one such as ghcr.io/org/app:{sha}, or an archive, such as build/app.tar';
