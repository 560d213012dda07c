/** Style of the paragraph that closes the text where it is made to be put into a frame; no document keeps it. */
export const bodyEnd = 'BodyEnd'
